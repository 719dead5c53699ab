"""An item was last changed before the data that it asks for could be there.

What it checks:
    `updated` of an item about the running year is not before that year began, of progress in the
    first half not before the half ended, of a report not before the reported year ended. Plans may
    be made before their year.

Why it matters:
    Whatever the titles say, what was put online before the time was over cannot be complete.
    Mostly it is last year's file, copied.

How to fix it:
    Publish the data of the time that is asked for and set `updated` to that day.
"""

import datetime as dt
from collections.abc import Iterator

from generator import codes
from generator.catalogue import PeriodKind
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.item_periods import asked_text
from generator.check.rules.disclosure.own_evidence import Told, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition, ItemState
from generator.thai.calendar import FiscalYear, format_date

_SAID = frozenset({ItemState.PROVED, ItemState.NONE})


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such item."""
    year = edition.catalogue.fiscal_year
    for disclosed in edition.items if year else ():
        earliest = _earliest(disclosed.item.period, FiscalYear(year or 0), ground.today)
        day = disclosed.updated
        if not (disclosed.entry and day and earliest) or disclosed.state not in _SAID:
            continue
        if day < earliest:
            told = Told(
                f"ปรับปรุงครั้งล่าสุด {format_date(day)} แต่ข้อมูล{asked_text(edition, disclosed)} "
                f"มีครบได้ตั้งแต่ {format_date(earliest)} ข้อมูลจึงไม่น่าครบหรือเป็นของปีก่อน",
                "เผยแพร่ข้อมูลของช่วงเวลาที่กำหนด แล้วแก้ updated ถ้าเผยแพร่แล้วแต่ลืมแก้วันที่ ให้แก้ updated",
                English(
                    f"was updated on {day}, but its data can only be complete from {earliest}",
                    "Publish the data of that time and set updated.",
                ),
            )
            place = disclosed.entry.source.at("updated")
            yield item_finding(codes.UPDATED_TOO_EARLY, edition, disclosed, told, place)


def _earliest(kind: PeriodKind, fiscal: FiscalYear, today: dt.date) -> dt.date | None:
    """The first day on which the data can be there, as far as today knows; None is any day."""
    half_end = fiscal.first_half[1]
    if kind == "previous_fy":
        return FiscalYear(fiscal.year - 1).end
    if kind in {"current_fy_h1", "current_fy_plan_and_h1"} and today > half_end:
        return half_end
    if kind in {"current_fy", "current_fy_h1", "current_fy_plan_and_h1"}:
        return fiscal.start
    return None


RULE = Rule(
    codes.UPDATED_TOO_EARLY,
    __doc__,
    Explanation(
        what="updated ของข้อที่เป็นข้อมูลปีปัจจุบันต้องไม่อยู่ก่อนเริ่มปี ข้อความก้าวหน้ารอบ 6 "
        "เดือนต้องไม่อยู่ก่อนสิ้นรอบ "
        "และข้อรายงานต้องไม่อยู่ก่อนสิ้นปีที่รายงาน ส่วนแผนทำก่อนเริ่มปีได้",
        why="สิ่งที่เผยแพร่ก่อนสิ้นช่วงเวลาย่อมไม่ครบ ส่วนใหญ่เป็นไฟล์ของปีก่อนที่คัดลอกมา",
        fix="เผยแพร่ข้อมูลของช่วงเวลาที่กำหนด แล้วแก้ updated ให้เป็นวันนั้น",
    ),
    basis="แบบวัด OIT: ช่วงเวลาของข้อมูลในแต่ละข้อ (หลักเกณฑ์ R6)",
    subject=Edition,
    check=check,
)
