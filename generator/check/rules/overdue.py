"""What is said of an entry whose review is overdue, whichever rule asks."""

from typing import Any

from generator.findings import Code, English, Finding
from generator.library.entry import Entry
from generator.thai.calendar import format_date


def overdue(code: Code, entry: Entry[Any], present: str) -> Finding:
    """The finding about an entry that is overdue.

    Args:
        code: Of the rule that asks.
        entry: It has a day of review.
        present: What the content may no longer agree with, in Thai.
    """
    due = entry.data.review_due
    return Finding(
        code, entry.source.at("reviewed"),
        f"ครบกำหนดทบทวนเมื่อ {format_date(due)} แต่ยังไม่ทบทวน เนื้อหาอาจไม่ตรงกับ{present}",
        "อ่านทวน แก้สิ่งที่เปลี่ยน แล้วเขียนวันที่ทบทวนใน reviewed",
        English(
            f"The review was due on {due.isoformat()}",
            "Read it again and write the day into reviewed.",
        ),
    )  # fmt: skip
