"""A month has no procurement and nothing says so.

What it checks:
    For the item on monthly procurement, every month that it asks for and that has ended has a
    contract in `content/procurement/` or stands in `months.yml` as a month without any. An office
    that keeps no entries of that year is not judged here, but by its documents.

Why it matters:
    A month that is simply absent looks forgotten; evaluators mark it 0. A month that says
    ไม่มีการจัดซื้อจัดจ้าง passes.

How to fix it:
    Add the entries of the month, or the month with its reason to `content/procurement/months.yml`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.procurement_months import due_months
from generator.check.rules.yaml_lines import added, in_words
from generator.findings import English, Finding, Location
from generator.library.edition import Edition
from generator.library.empty_months import MONTHS
from generator.library.procurement import contracts


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell all such months of an item at once."""
    year = edition.catalogue.fiscal_year
    if year is None or not contracts(ground.library, year):
        return
    for disclosed in asked(edition, "procurement-monthly"):
        due = due_months(disclosed, ground.library, year, ground.today)
        untold = [str(month.month) for month in due if month.state == "untold"]
        if untold:
            yield Finding(
                codes.MONTH_UNTOLD, Location(MONTHS),
                f"ข้อ {disclosed.item.code}: เดือน{' '.join(untold)} "
                "ไม่มีรายการจัดซื้อจัดจ้างและไม่ได้แจ้งว่าไม่มี "
                "ผู้ประเมินจะถือว่าข้อมูลไม่ครบ",
                f"ถ้ามีการจัดซื้อ ให้เพิ่มรายการใน content/procurement/ "
                f"ถ้าไม่มีจริง ให้{_to_write(untold, ground)}",
                English(
                    f"Item {disclosed.item.code}: {len(untold)} months have no procurement and "
                    "do not say so",
                    f"Add the entries, or the months with a reason to {MONTHS}.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _to_write(months: list[str], ground: Ground) -> str:
    """The lines that say of each month that there was nothing."""
    lines = [
        line
        for month in months
        for line in (f"- month: {month}", "  reason: ไม่มีรายการที่ต้องจัดหาในเดือนนี้")
    ]
    source = next((one for one in ground.sources if one.path == MONTHS), None)
    if source:
        return added(source, ("months",), *lines)
    return f"สร้างไฟล์ {MONTHS} ที่มี{in_words(['months:', *(f'  {line}' for line in lines)])}"


RULE = Rule(
    codes.MONTH_UNTOLD,
    __doc__,
    Explanation(
        what="ทุกเดือนที่ข้อจัดซื้อจัดจ้างรายเดือนต้องแสดงและสิ้นเดือนแล้ว ต้องมีรายการ หรือแจ้งใน months.yml ว่าไม่มี",
        why="เดือนที่หายไปเหมือนลืมเผยแพร่ ได้ 0 คะแนน ส่วนเดือนที่แจ้งว่าไม่มีการจัดซื้อจัดจ้างถือว่าครบ",
        fix="เพิ่มรายการของเดือนนั้น หรือเพิ่มเดือนพร้อมเหตุผลใน content/procurement/months.yml",
    ),
    basis="แบบวัด OIT ข้อสรุปผลการจัดซื้อจัดจ้างรายเดือน: ไม่มีต้องแจ้งว่าไม่มี (หลักเกณฑ์ R8 R15)",
    subject=Edition,
    check=check,
)
