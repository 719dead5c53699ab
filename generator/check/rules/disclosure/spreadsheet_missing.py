"""Procurement is shown in one form only: as a document or as a spreadsheet.

What it checks:
    An item about the list, the months or the yearly report of procurement has evidence to read (a
    page or a document) and evidence to calculate with (XLSX, ODS or CSV). A page of this site
    whose tables can be downloaded as spreadsheets is both.

Why it matters:
    One agency and a police form show both, and the manual of FY2568 is said to ask for them.
    Whether that binds offices like this one nobody could confirm, so it is a warning. A table in a
    PDF cannot be counted by anybody.

How to fix it:
    Add the missing form as a second piece of evidence, or name the page
    `/procurement/2569/monthly/` or `/procurement/2568/annual/` of the right year, which offers
    both.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding
from generator.check.rules.disclosure.periods import asked_year
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition, Proof
from generator.source.file import SourceFile

_ASKED = frozenset({"procurement-plan", "procurement-monthly", "procurement-annual-report"})
_PAGES = {"procurement-monthly": "monthly", "procurement-annual-report": "annual"}
"""The pages of a year's procurement that have their tables for download."""
_TABLES = (".xlsx", ".ods", ".csv")


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell what is missing, once for an item."""
    for disclosed, entry in answered(edition):
        if _ASKED.isdisjoint(disclosed.item.subjects):
            continue
        tables = [proof for proof in disclosed.proofs if _is_table(proof)]
        read = [proof for proof in disclosed.proofs if proof.url and proof not in tables]
        both = any(_offers_tables(proof, ground) for proof in read)
        lacks = "ตารางคำนวณ (XLSX หรือ CSV)" if read and not tables else "หน้าเว็บหรือเอกสาร (PDF)"
        if not both and not (tables and read):
            told = Told(
                f"หลักฐานการจัดซื้อจัดจ้างยังไม่มี{lacks} รายการนี้ควรมีทั้งฉบับอ่านและฉบับตารางที่คำนวณได้",
                _hint(edition, disclosed, entry.source, lacks, ground),
                English(
                    "shows procurement in one form only; document and spreadsheet are wanted",
                    "Add the other form, or the procurement page of that year.",
                ),
            )
            place = entry.source.at("evidence")
            yield item_finding(codes.SPREADSHEET_MISSING, edition, disclosed, told, place)


def _hint(
    edition: Edition, disclosed: Disclosed, source: SourceFile, lacks: str, ground: Ground
) -> str:
    """The page of the item's own year where the site has it, else what the new file must be."""
    year = edition.catalogue.fiscal_year or 0
    year = asked_year(disclosed.item.period, year) or year
    parts = (_PAGES[subject] for subject in disclosed.item.subjects if subject in _PAGES)
    pages = (f"/procurement/{year}/{part}/" for part in parts)
    page = next((page for page in pages if page in ground.manifest), None)
    if page is None:
        suffix, kind = ("csv", "ตารางคำนวณ") if "CSV" in lacks else ("pdf", "เอกสาร")
        file = f"files/procurement-{year}.{suffix}"
        before, leads = (
            f"วาง{kind}ที่บอกปี {year} ไว้ในแถวหรือหน้าแรก ข้างรายการนี้ในชื่อ {file} แล้ว",
            f"file: {file}",
        )
    else:
        before, leads = "ใช้หน้าของเว็บไซต์นี้ซึ่งมีทั้งฉบับอ่านและตาราง โดย", f"page: {page}"
    lines = (f"- title: ตารางการจัดซื้อจัดจ้าง ปี {year}", f"  {leads}", f"  period: {year}")
    return before + added(source, ("evidence",), *lines)


def _is_table(proof: Proof) -> bool:
    return (proof.url or "").lower().endswith(_TABLES)


def _offers_tables(proof: Proof, ground: Ground) -> bool:
    """Tell whether a page of procurement has its tables for download beside it."""
    url = proof.url or ""
    if not url.startswith("/procurement/") or not url.endswith("/"):
        return False
    folder, _, part = url.rstrip("/").rpartition("/")
    year = folder.rpartition("/")[2]
    return f"{folder}/procurement-{year}-{part}.xlsx" in ground.manifest


RULE = Rule(
    codes.SPREADSHEET_MISSING,
    __doc__,
    Explanation(
        what="ข้อรายการจัดซื้อจัดจ้าง สรุปรายเดือน และรายงานประจำปี ควรมีทั้งหลักฐานสำหรับอ่าน "
        "(หน้าเว็บหรือเอกสาร) "
        "และตารางคำนวณ (XLSX, ODS หรือ CSV) หน้าจัดซื้อจัดจ้างของเว็บไซต์นี้มีครบทั้งสองแบบ",
        why="พบหน่วยงานที่เผยแพร่ทั้งสองแบบ "
        "แต่ยังยืนยันไม่ได้ว่าคู่มือบังคับสำนักงานเขตพื้นที่การศึกษา จึงเป็นคำเตือน "
        "ตารางใน PDF ไม่มีใครนำไปคำนวณต่อได้",
        fix="เพิ่มแบบที่ขาดเป็นหลักฐานอีกรายการ หรือใช้หน้าจัดซื้อจัดจ้างของปีนั้น เช่น /procurement/2569/monthly/",
    ),
    basis="แบบวัด OIT ข้อการจัดซื้อจัดจ้าง ตามที่หน่วยงานอื่นเผยแพร่ (หลักเกณฑ์ R15)",
    subject=Edition,
    check=check,
)
