"""The day by which a manual had to be reviewed has passed.

What it checks:
    A manual or procedure with `reviewed` and `review_in` is not overdue on the day of the check.

Why it matters:
    Evaluators and staff take the manual for what is done today. Names, forms and laws change
    every year.

How to fix it:
    Read it again, mend what has changed, and write the day of the review into `reviewed`.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.overdue import overdue
from generator.findings import Finding
from generator.library.entry import Entry

_KINDS = frozenset({"manual", "procedure"})


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell a manual or procedure that is overdue."""
    if entry.kind.name in _KINDS and entry.data.is_overdue(ground.today):
        yield overdue(codes.MANUAL_OVERDUE, entry, "การปฏิบัติปัจจุบัน")


RULE = Rule(
    codes.MANUAL_OVERDUE,
    __doc__,
    Explanation(
        what="คู่มือและกระบวนงานที่กำหนด reviewed และ review_in ต้องยังไม่เลยวันครบกำหนดทบทวน",
        why="ผู้ปฏิบัติและผู้ประเมินถือว่าคู่มือเป็นวิธีปฏิบัติปัจจุบัน แต่ผู้รับผิดชอบ แบบฟอร์ม และกฎหมายเปลี่ยนทุกปี",
        fix="อ่านทวน แก้สิ่งที่เปลี่ยน แล้วเขียนวันที่ทบทวนใน reviewed",
    ),
    basis="รอบการทบทวนที่สำนักงานกำหนดไว้เอง (review_in)",
    subject=Entry,
    check=check,
)
