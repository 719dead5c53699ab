"""Two executives have one and the same photo.

What it checks:
    In the open edition, the photos of the head and the deputies are different pictures: no two of
    them are the same file, nor files that hold the same bytes.

Why it matters:
    The item on executives asks for the photo of each. A picture of somebody else, or one blank
    outline for all, is no photo of the person.

How to fix it:
    Put the photo of the person in the place of the file that the message names, or give it a name
    of its own and write that under `photo` of the person in `content/office.yml`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.library.library import Library
from generator.office import Person

_RANKS = frozenset({"director", "deputy"})


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell everyone whose picture somebody before has already."""
    for disclosed in asked_now(edition, ground, "executives"):
        for number, person, other in _sharing(ground.library):
            yield Finding(
                codes.PHOTO_SHARED,
                ground.library.office_source.at("people", number, "photo", "file"),
                f"ข้อ {disclosed.item.code}: รูปถ่ายของ{person.name} เป็นรูปเดียวกับของ{other.name} "
                "ผู้ประเมินจะเห็นว่ายังไม่มีรูปถ่ายของผู้นี้",
                f"วางรูปถ่ายของ{person.name}ไว้ที่ content/assets/{person.id}.jpg "
                f"แล้วเขียน `file: assets/{person.id}.jpg` แทนบรรทัดนี้",
                English(
                    f"Item {disclosed.item.code}: {person.id} and {other.id} have the same photo",
                    "Give each of them a photo of their own.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _sharing(library: Library) -> Iterator[tuple[int, Person, Person]]:
    """Executives with the number of their row and the first one who has the same picture."""
    first: dict[str, Person] = {}
    for number, person in enumerate(library.office.people):
        if person.photo is None or person.vacant or person.rank not in _RANKS:
            continue
        asset = library.assets.get(f"content/{person.photo.file}")
        other = first.setdefault((asset and asset.digest) or person.photo.file, person)
        if _plain(other) != _plain(person):
            yield number, person, other


def _plain(person: Person) -> str:
    return "".join((person.name or "").split())


RULE = Rule(
    codes.PHOTO_SHARED,
    __doc__,
    Explanation(
        what="รูปถ่ายของผู้อำนวยการและรองผู้อำนวยการแต่ละคนต้องเป็นคนละรูป (ตรวจเฉพาะปีที่เปิดรับข้อมูล)",
        why="ข้อข้อมูลผู้บริหารถามรูปถ่ายของแต่ละคน รูปของผู้อื่นหรือรูปเงาที่ใช้ซ้ำกันไม่ใช่รูปถ่ายของผู้นั้น",
        fix="วางรูปถ่ายของผู้นั้นเป็นไฟล์ใหม่ แล้วแก้ file ใต้ photo ของผู้นั้นใน content/office.yml",
    ),
    basis="แบบวัด OIT ข้อข้อมูลผู้บริหาร: รูปถ่ายของผู้บริหารทุกคน (หลักเกณฑ์ R8 R9)",
    subject=Edition,
    check=check,
)
