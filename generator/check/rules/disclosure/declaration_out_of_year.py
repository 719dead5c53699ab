"""The declaration of the No Gift Policy was signed in another year, or is meant for another.

What it checks:
    The declaration that proves an edition is said to be for its fiscal year (`for_year`), and was
    signed within that year or in the three months before it begins.

Why it matters:
    Evaluators read the date below the signature; one of another year is marked 0.

How to fix it:
    Name the declaration of the right year as evidence. If a date was mistyped, mend it by the
    signed copy.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.declarations import SUBJECT, declared, is_in_time
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.thai.calendar import format_date


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an edition none of whose declarations is of its year."""
    year = edition.catalogue.fiscal_year
    if year is None or next(asked(edition, SUBJECT), None) is None:
        return
    found = list(declared(edition, ground.library))
    fits = [
        order.data.declares is not None
        and order.data.declares.for_year == year
        and is_in_time(order, year)
        for _, order in found
    ]
    for about, order in found if not any(fits) else ():
        meant = order.data.declares.for_year if order.data.declares else year
        key = ("date",) if meant == year else ("declares", "for_year")
        yield Finding(
            codes.DECLARATION_OUT_OF_YEAR, order.source.at(*key),
            f"ประกาศ No Gift Policy ลงวันที่ {format_date(order.data.date)} ใช้กับปีงบประมาณ พ.ศ. "
            f"{meant} "
            f"แต่เป็นหลักฐานของปีงบประมาณ พ.ศ. {year}",
            f"ใช้ประกาศของปีงบประมาณ พ.ศ. {year} เป็นหลักฐาน ถ้าพิมพ์วันที่หรือปีผิดให้แก้ตามสำเนาที่ลงนาม",
            English(
                f"The declaration of {order.data.date.isoformat()} is not one of fiscal year "
                f"{year}",
                "Name the declaration of that year as evidence.",
            ),
            about,
        )  # fmt: skip


RULE = Rule(
    codes.DECLARATION_OUT_OF_YEAR,
    __doc__,
    Explanation(
        what="ประกาศ No Gift Policy ที่เป็นหลักฐานของปีใด ต้องใช้กับปีงบประมาณนั้น และลงนามในปีนั้นหรือไม่เกิน 3 "
        "เดือนก่อนเริ่มปี",
        why="ผู้ประเมินดูวันที่ใต้ลายมือชื่อ ประกาศของปีอื่นได้ 0 คะแนน",
        fix="ใช้ประกาศของปีที่ถูกต้อง หรือแก้วันที่ที่พิมพ์ผิดตามสำเนาที่ลงนาม",
    ),
    basis="แบบวัด OIT ข้อประกาศเจตนารมณ์ No Gift Policy: ของปีที่ประเมิน (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
