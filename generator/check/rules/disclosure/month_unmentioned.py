"""A document of monthly procurement skips a month.

What it checks:
    A document that proves the item on monthly procurement, and that names at least three months,
    names every month that the item asks for and that has ended.

Why it matters:
    A month that is absent looks forgotten, even when nothing was bought in it.

How to fix it:
    Add the month to the document with ไม่มีการจัดซื้อจัดจ้าง, and replace the file.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.procurement_months import due_months
from generator.findings import English, Finding
from generator.library.edition import Edition, Proof
from generator.library.procurement import ProcurementMonth
from generator.thai.calendar import format_date
from generator.thai.extracted import fold

_ENOUGH = 3
"""Months that a document names before it is taken for one that goes month by month."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every document that skips months."""
    year = edition.catalogue.fiscal_year
    if year is None:
        return
    for disclosed in asked(edition, "procurement-monthly"):
        due = due_months(disclosed, ground.library, year, ground.today)
        for proof in disclosed.proofs:
            if skipped := _skipped(proof, due, ground):
                yield Finding(
                    codes.MONTH_UNMENTIONED, proof.place,
                    f"ข้อ {disclosed.item.code}: เอกสาร “{proof.evidence.title}” "
                    f"ไม่กล่าวถึงเดือน{' '.join(skipped)}",
                    "เพิ่มเดือนนั้นในเอกสาร ถ้าไม่มีรายการให้เขียนว่า ไม่มีการจัดซื้อจัดจ้าง แล้วแทนที่ไฟล์เดิม",
                    English(
                        f"Item {disclosed.item.code}: the document skips {len(skipped)} months",
                        "Add them, with ไม่มีการจัดซื้อจัดจ้าง where nothing was bought.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _skipped(proof: Proof, due: tuple[ProcurementMonth, ...], ground: Ground) -> list[str]:
    document = ground.documents.get(proof.asset.path) if proof.asset else None
    if document is None or document.cut or not document.has_text:
        return []
    text = document.folded + fold(" ".join(sheet.name for sheet in document.sheets))
    named = {month.month: any(name in text for name in _names(month)) for month in due}
    if sum(named.values()) < _ENOUGH:
        return []
    return [str(month) for month, is_named in named.items() if not is_named]


def _names(month: ProcurementMonth) -> tuple[str, ...]:
    """How a document may write a month: `ตุลาคม 2568`, `ต.ค. 2568`, `ต.ค. 68`, or its name alone."""
    short = format_date(month.first_day, "short").split()[1]
    year = month.month.year
    full = str(month.month).split()[0]
    return fold(full), fold(f"{short}{year}"), fold(f"{short}{year % 100}")


RULE = Rule(
    codes.MONTH_UNMENTIONED,
    __doc__,
    Explanation(
        what="เอกสารของข้อจัดซื้อจัดจ้างรายเดือนที่แยกเป็นรายเดือน ต้องกล่าวถึงทุกเดือนที่สิ้นสุดแล้ว",
        why="เดือนที่หายไปเหมือนลืมเผยแพร่ แม้เดือนนั้นไม่มีการจัดซื้อ",
        fix="เพิ่มเดือนนั้นในเอกสารพร้อมคำว่า ไม่มีการจัดซื้อจัดจ้าง แล้วแทนที่ไฟล์เดิม",
    ),
    basis="แบบวัด OIT ข้อสรุปผลการจัดซื้อจัดจ้างรายเดือน (หลักเกณฑ์ R8 R16)",
    subject=Edition,
    check=check,
)
