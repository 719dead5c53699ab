"""Statistics of use do not say which fiscal year they count.

What it checks:
    The evidence of an item on statistics of services or e-services holds statistics and names a
    fiscal year that the list can mean: the one before, or, where the list does not ask for it,
    the year itself.

Why it matters:
    A number without its year can belong to any; evaluators mark statistics of another year 0.

How to fix it:
    Write the fiscal year above the table, for example `สถิติการใช้บริการ ปีงบประมาณ พ.ศ. 2569`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.findings import English, Finding
from generator.library.edition import Edition

_STATISTICS = ("สถิติ", "จำนวนผู้ใช้บริการ", "จำนวนผู้รับบริการ", "จำนวนคำขอ", "จำนวนครั้ง")


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item without statistics, and statistics without their year."""
    year = edition.catalogue.fiscal_year
    if year is None:
        return
    for disclosed in asked(edition, "service-statistics"):
        seen = shown_by_item(disclosed, ground)
        years = [year - 1] if disclosed.item.period == "previous_fy" else [year, year - 1]
        if not seen.readable or (
            seen.says(_STATISTICS) and seen.says(f"ปีงบประมาณพ.ศ.{one}" for one in years)
        ):
            continue
        wanted = " หรือ ".join(str(one) for one in years)
        lack = "ไม่บอกปีงบประมาณของสถิติ" if seen.says(_STATISTICS) else "ไม่แสดงสถิติการใช้บริการ"
        yield Finding(
            codes.STATISTICS_YEARLESS, disclosed.place,
            f"ข้อ {disclosed.item.code}: หลักฐาน{lack} ผู้ประเมินต้องเห็นสถิติของปีงบประมาณ พ.ศ. {wanted}",
            f"เขียนหัวข้อ เช่น สถิติการใช้บริการ ปีงบประมาณ พ.ศ. {years[0]} เหนือตารางสถิติของปีนั้น",
            English(
                f"Item {disclosed.item.code}: no statistics of fiscal year {years[0]} are stated",
                "Write the fiscal year above the table.",
            ),
            edition.about_of(disclosed),
        )  # fmt: skip


RULE = Rule(
    codes.STATISTICS_YEARLESS,
    __doc__,
    Explanation(
        what="หลักฐานของข้อสถิติการให้บริการหรือ e-Service ต้องมีสถิติและระบุปีงบประมาณของสถิตินั้น",
        why="ตัวเลขที่ไม่บอกปีเป็นของปีใดก็ได้ ผู้ประเมินให้ 0 คะแนนเมื่อเป็นของปีอื่น",
        fix="เขียนปีงบประมาณเหนือตาราง เช่น สถิติการใช้บริการ ปีงบประมาณ พ.ศ. 2569",
    ),
    basis="แบบวัด OIT ข้อ e-Service: สถิติของปีงบประมาณที่ระบุ (หลักเกณฑ์ R20)",
    subject=Edition,
    check=check,
)
