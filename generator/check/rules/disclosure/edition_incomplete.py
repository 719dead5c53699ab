"""An edition has items without anything, and more than a month is left.

What it checks:
    How many items of an edition are not published yet and how many days are left until its closing
    day (`closes` of its catalogue). In the last 30 days the same is told as D107.

Why it matters:
    Reports and plans take weeks until somebody has written and somebody else has signed them.

How to fix it:
    Assign the items that the finding lists. `prongsai disclosure` shows state and owner of each.
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
    if rest and rest.days > SOON:
        yield finding_of(codes.EDITION_INCOMPLETE, edition, rest)


RULE = Rule(
    codes.EDITION_INCOMPLETE,
    __doc__,
    Explanation(
        what="นับข้อที่ยังไม่เผยแพร่และวันที่เหลือก่อนวันปิดรับข้อมูล (closes ในรายการของปีนั้น) "
        "ใน 30 วันสุดท้ายจะแจ้งเป็น D107",
        why="แผนและรายงานใช้เวลาหลายสัปดาห์กว่าจะเขียนและลงนามเสร็จ",
        fix="มอบหมายผู้รับผิดชอบของข้อที่แจ้ง คำสั่ง prongsai disclosure แสดงสถานะและผู้รับผิดชอบของทุกข้อ",
    ),
    basis="แบบวัด OIT: หลังวันปิดรับข้อมูลเพิ่มหลักฐานไม่ได้ (หลักเกณฑ์ R23)",
    subject=Edition,
    check=check,
)
