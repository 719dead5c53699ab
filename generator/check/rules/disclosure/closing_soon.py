"""An edition closes within a month and has items without anything.

What it checks:
    In the last 30 days before the closing day of an edition (`closes` of its catalogue), whether
    any item has neither evidence nor a statement.

Why it matters:
    After the closing day nothing can be added, and an objection may only point at what was there.

How to fix it:
    Publish what the finding lists, first what only has to be put online. Where there really is
    nothing, say `none` with the reason: that is an answer, an empty item is none.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.awaited_items import SOON, awaited, finding_of
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an edition once."""
    rest = awaited(edition, ground)
    if rest and rest.days <= SOON:
        yield finding_of(codes.CLOSING_SOON, edition, rest)


RULE = Rule(
    codes.CLOSING_SOON,
    __doc__,
    Explanation(
        what="ใน 30 วันสุดท้ายก่อนวันปิดรับข้อมูล (closes ในรายการของปีนั้น) แจ้งเมื่อยังมีข้อที่ไม่มีทั้งหลักฐานและคำชี้แจง",
        why="หลังวันปิดรับข้อมูลเพิ่มหลักฐานไม่ได้ และการชี้แจงอ้างได้เฉพาะสิ่งที่เผยแพร่ไว้ก่อน",
        fix="เผยแพร่ข้อที่แจ้ง เริ่มจากข้อที่มีเอกสารแล้ว ข้อที่ไม่มีข้อมูลจริงให้ระบุ none พร้อมเหตุผล "
        "คำชี้แจงว่าไม่มีถือเป็นคำตอบ แต่ข้อที่เว้นว่างไม่ใช่",
    ),
    basis="แบบวัด OIT: หลังวันปิดรับข้อมูลเพิ่มหลักฐานไม่ได้ (หลักเกณฑ์ R23)",
    subject=Edition,
    check=check,
)
