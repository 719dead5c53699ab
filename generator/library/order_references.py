"""What an order names: people, other orders, laws, and the subject that it declares."""

from collections.abc import Iterator

from generator import codes
from generator.findings import English, Finding
from generator.kinds.order import Named, Order
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.registers import LAWS
from generator.library.unknown import unknown

_DEEDS = {"revokes": "ยกเลิก", "amends": "แก้ไขเพิ่มเติม"}


def order_references(entry: Entry[Order], library: Library) -> Iterator[Finding]:
    """Yield a finding for every name of an order that leads nowhere or elsewhere."""
    order = entry.data
    yield from _person(entry, ("signer",), order.signer, library)
    for number, assignment in enumerate(order.assignments):
        yield from _person(entry, ("assignments", number), assignment, library)
    for key in _DEEDS:
        yield from _others(entry, key, getattr(order, key), library)
    for number, law in enumerate(order.laws):
        if law not in library.laws and LAWS not in library.refused:
            yield unknown(entry.source.at("laws", number), "กฎหมาย", law, library.laws)
    yield from _subject(entry, library)


def _person(
    entry: Entry[Order], key: tuple[str | int, ...], named: Named, library: Library
) -> Iterator[Finding]:
    """The id of a person must be in the register, and still be that of the one printed."""
    if named.person is None:
        return
    people = {person.id: person for person in library.office.people}
    found = people.get(named.person)
    if found is None:
        yield unknown(entry.source.at(*key, "person"), "บุคคล", named.person, people)
    elif found.name != named.name:
        yield Finding(
            codes.PERSON_CHANGED,
            entry.source.at(*key, "person"),
            f"รหัส {named.person} ใน office.yml ขณะนี้คือ {found.name or 'ตำแหน่งว่าง'} "
            f"ไม่ใช่ {named.name} ตามที่พิมพ์ในเอกสาร ผู้อ่านจะเข้าใจผิดว่าใครเป็นผู้ลงนามหรือผู้รับผิดชอบ",
            "หากผู้ที่พิมพ์ชื่อไว้พ้นตำแหน่งแล้ว ให้ลบบรรทัด person หากพิมพ์ชื่อผิด ให้แก้ name ให้ตรงกับเอกสาร",
            English(
                f"{named.person} is {found.name or 'vacant'} in office.yml now, not "
                f"{named.name} as printed in the document",
                "Remove person when the one who is named has left, or mend name.",
            ),
        )


def _others(
    entry: Entry[Order], key: str, slugs: tuple[str, ...], library: Library
) -> Iterator[Finding]:
    for number, slug in enumerate(slugs):
        other = library.orders_by_slug.get(slug)
        if other is None:
            place = entry.source.at(key, number)
            yield unknown(place, "คำสั่งหรือประกาศ", slug, library.orders_by_slug)
        elif other is entry or other.data.date > entry.data.date:
            what = "ตัวเอง" if other is entry else f"{other.data.name} ที่ออกทีหลัง"
            yield Finding(
                codes.ORDER_BACKWARDS,
                entry.source.at(key, number),
                f"ฉบับนี้{_DEEDS[key]}{what} จึงเป็นไปไม่ได้ และหน้าของทั้งสองฉบับจะบอกสถานะผิด",
                f"ตรวจชื่อไฟล์ใน {key} และวันที่ (date) ของทั้งสองฉบับ",
                English(
                    f"It {key} {other.data.name}, which is this one itself or a later one",
                    f"Look at the names in {key} and at the dates of both.",
                ),
            )


def _subject(entry: Entry[Order], library: Library) -> Iterator[Finding]:
    """The subject must be one that the list of its year knows, where the office keeps that list."""
    declared = entry.data.declares
    if declared is None:
        return
    for catalogue in library.catalogues.values():
        subjects = {subject for item in catalogue.items for subject in item.subjects}
        if catalogue.fiscal_year == declared.for_year and declared.subject not in subjects:
            place = entry.source.at("declares", "subject")
            yield unknown(place, f"เรื่องในรายการปี {declared.for_year}", declared.subject, subjects)
