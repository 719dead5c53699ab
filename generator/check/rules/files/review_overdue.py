"""The day by which an entry had to be reviewed has passed.

What it checks:
    An entry with `reviewed` and `review_in` is not overdue on the day of the check. Manuals and
    procedures are told of by M108.

Why it matters:
    A page that nobody has looked at for longer than the office promised may tell visitors what is
    no longer so; its own foot says that the review is overdue.

How to fix it:
    Read it again, mend what has changed, and write the day of the review into `reviewed`.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.library.entry import Entry
from generator.thai.calendar import format_date

_TOLD_BY_M108 = frozenset({"manual", "procedure"})


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell an entry that is overdue."""
    due = None if entry.kind.name in _TOLD_BY_M108 else entry.data.review_due
    if due and due < ground.today and entry.data.withdrawn is None:
        yield Finding(
            codes.REVIEW_OVERDUE, entry.source.at("reviewed"),
            f"ครบกำหนดทบทวนเมื่อ {format_date(due)} แต่ยังไม่ทบทวน เนื้อหาอาจไม่ตรงกับปัจจุบัน",
            "อ่านทวน แก้สิ่งที่เปลี่ยน แล้วเขียนวันที่ทบทวนใน reviewed",
            English(
                f"The review was due on {due.isoformat()}",
                "Read it again and write the day into reviewed.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.REVIEW_OVERDUE,
    __doc__,
    Explanation(
        what="เนื้อหาที่กำหนด reviewed และ review_in ต้องยังไม่เลยวันครบกำหนดทบทวน (คู่มือดูที่ M108)",
        why="หน้าที่ไม่มีผู้อ่านทวนนานกว่าที่กำหนดไว้อาจบอกสิ่งที่เปลี่ยนไปแล้ว และท้ายหน้าจะแสดงว่าเลยกำหนดทบทวน",
        fix="อ่านทวน แก้สิ่งที่เปลี่ยน แล้วเขียนวันที่ทบทวนใน reviewed สั่ง prongsai overdue เพื่อดูทั้งหมดแยกตามกลุ่ม",
    ),
    basis="รอบการทบทวนที่สำนักงานกำหนดไว้เอง (review_in)",
    subject=Entry,
    check=check,
)
