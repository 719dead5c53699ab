"""An item was changed on a day that has not come yet.

What it checks:
    `updated` of every item is not later than today.

Why it matters:
    The day stands on the item's page and in the index. A day to come makes all days doubtful.

How to fix it:
    Correct the day; mind the year.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.thai.calendar import format_date


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such item."""
    for disclosed in edition.items:
        day = disclosed.updated
        if disclosed.entry and day and day > ground.today:
            told = Told(
                f"วันที่ปรับปรุง {format_date(day)} ยังมาไม่ถึง (วันนี้ "
                f"{format_date(ground.today)}) "
                "ผู้ประเมินจะสงสัยวันที่ทั้งหมด",
                "แก้ updated ให้เป็นวันที่ปรับปรุงจริง ตรวจปี พ.ศ. ด้วย",
                English(f"was updated on {day}, which has not come yet", "Correct updated."),
            )
            place = disclosed.entry.source.at("updated")
            yield item_finding(codes.UPDATED_IN_FUTURE, edition, disclosed, told, place)


RULE = Rule(
    codes.UPDATED_IN_FUTURE,
    __doc__,
    Explanation(
        what="updated ของทุกรายการต้องไม่อยู่หลังวันนี้",
        why="วันที่นี้แสดงในหน้ารายการและหน้ารวม วันที่ที่ยังมาไม่ถึงทำให้วันที่อื่นไม่น่าเชื่อถือไปด้วย",
        fix="แก้ updated ให้เป็นวันที่ปรับปรุงจริง ตรวจปี พ.ศ. ด้วย",
    ),
    basis="ข้อมูลที่เผยแพร่ต้องบอกวันที่ปรับปรุงตามจริง",
    subject=Edition,
    check=check,
)
