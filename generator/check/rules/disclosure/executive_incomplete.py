"""An executive lacks what an evaluator looks for.

What it checks:
    In the open edition, the register of people has the head of the office, and the head and every
    deputy have a photo and a telephone number or an e-mail address; a post that nobody holds is
    stated with `vacant`.

Why it matters:
    The item on executives is marked 0 when one photo or one contact of one person is missing.

How to fix it:
    Add `photo` and `phone` or `email` to the person in `content/office.yml`; write
    `vacant: true` instead of a name when nobody holds the post.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.yaml_lines import added, scalar
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition
from generator.office import Person

_RANKS = frozenset({"director", "deputy"})


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell a register without a head, and every executive who lacks something."""
    office, source = ground.library.office, ground.library.office_source
    for disclosed in asked_now(edition, ground, "executives"):
        if not office.ranked("director"):
            yield _headless(edition, disclosed, ground)
        for number, person in enumerate(office.people):
            if person.rank in _RANKS and (lacking := _lacking(person)):
                who = f"{person.name} ({person.position})"
                yield Finding(
                    codes.EXECUTIVE_INCOMPLETE, source.at("people", number),
                    f"ข้อ {disclosed.item.code}: {who} ยังไม่มี{'และ'.join(lacking)} ผู้ประเมินจะให้ 0 "
                    "ทั้งข้อแม้ขาดเพียงคนเดียว",
                    _hint(number, person, ground),
                    English(
                        f"Item {disclosed.item.code}: {person.id} lacks a photo or a contact",
                        "Add photo, and phone or email, to the person in content/office.yml.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _hint(number: int, person: Person, ground: Ground) -> str:
    """The lines that the person lacks, ready to be written."""
    before, lines = "", []
    if person.photo is None:
        before, lines = _PLACE.format(id=person.id), _photo(person.id, person.name or "")
    if not (person.phone or person.email):
        lines.append(f"phone: {scalar(ground.library.office.phone)}")
    told = before + added(ground.library.office_source, ("people", number), *lines)
    return told if person.phone or person.email else f"{told} {_OWN_NUMBER}"


_PLACE = "วางไฟล์รูปถ่ายไว้ที่ content/assets/{id}.jpg แล้ว"
_OWN_NUMBER = "โดยใช้หมายเลขหรืออีเมลที่ทำงานของผู้นี้"


def _photo(who: str, name: str) -> list[str]:
    return ["photo:", f"  file: assets/{who}.jpg", f"  alt: {scalar(f'รูปถ่าย{name}')}"]


def _lacking(person: Person) -> list[str]:
    if person.vacant:
        return []
    lacking = [] if person.photo else ["รูปถ่าย"]
    return lacking if person.phone or person.email else [*lacking, "ช่องทางติดต่อ"]


def _headless(edition: Edition, disclosed: Disclosed, ground: Ground) -> Finding:
    return Finding(
        codes.EXECUTIVE_INCOMPLETE, ground.library.office_source.at("people"),
        f"ข้อ {disclosed.item.code}: ทะเบียนบุคคลไม่มีผู้อำนวยการสำนักงาน (rank: director) "
        "ผู้ประเมินจะไม่เห็นผู้บริหารสูงสุด",
        _PLACE.format(id="director")
        + added(
            ground.library.office_source, ("people",),
            "- id: director", "  name: ชื่อและนามสกุล", "  position: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
            "  rank: director", f"  phone: {scalar(ground.library.office.phone)}",
            *(f"  {line}" for line in _photo("director", "ผู้อำนวยการ")),
        )
        + f" {_OWN_NUMBER} ถ้าตำแหน่งว่าง ให้เขียน vacant: true แทน name phone และ photo",
        English(
            f"Item {disclosed.item.code}: nobody has rank director",
            "Add the head of the office to people; write vacant: true for an empty post.",
        ),
        edition.about_of(disclosed),
    )  # fmt: skip


RULE = Rule(
    codes.EXECUTIVE_INCOMPLETE,
    __doc__,
    Explanation(
        what="ทะเบียนบุคคลต้องมีผู้อำนวยการสำนักงาน "
        "และผู้อำนวยการกับรองผู้อำนวยการทุกคนต้องมีรูปถ่ายและโทรศัพท์หรืออีเมล "
        "ตำแหน่งที่ไม่มีผู้ดำรงให้ระบุ vacant: true (ตรวจเฉพาะปีที่เปิดรับข้อมูล)",
        why="ข้อข้อมูลผู้บริหารได้ 0 คะแนนเมื่อขาดรูปถ่ายหรือช่องทางติดต่อแม้เพียงคนเดียว",
        fix="เติม photo และ phone หรือ email ของผู้นั้นใน content/office.yml ถ้าตำแหน่งว่างให้เขียน "
        "vacant: true แทนชื่อ",
    ),
    basis="แบบวัด OIT ข้อข้อมูลผู้บริหาร: ชื่อ ตำแหน่ง รูปถ่าย และช่องทางติดต่อของผู้บริหารทุกคน (หลักเกณฑ์ R8 R9)",
    subject=Edition,
    check=check,
)
