"""Statistics of complaints do not add up.

What it checks:
    In the tables that prove the item on statistics of complaints (of the item itself, of its
    pages and of its spreadsheets), what was received is what was finished and what is pending, in
    every row; and a row รวม is the sum of the rows above. Thai digits, ไม่มี and a dash are read.

Why it matters:
    Numbers that contradict one another prove nothing; an evaluator adds them up.

How to fix it:
    Mend the number that is wrong by the register of complaints.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.complaint_counts import Counted, counted
from generator.check.rules.disclosure.written_tables import (
    WrittenTable,
    sheet_tables,
    written_tables,
)
from generator.findings import English, Finding, Location
from generator.library.edition import Disclosed, Edition
from generator.source.file import SourceFile

_COLUMNS = (("total", "จำนวนเรื่องทั้งหมด"), ("finished", "แล้วเสร็จ"), ("pending", "อยู่ระหว่างดำเนินการ"))


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every row that does not add up."""
    for disclosed in edition.about("complaint-statistics"):
        for place, table in _tables(disclosed, ground):
            rows = list(counted(table))
            for row, fault in _faults(rows):
                at = place.at_body_line(row.line) if isinstance(place, SourceFile) else place
                yield Finding(
                    codes.COMPLAINT_SUM_WRONG, at,
                    f"ข้อ {disclosed.item.code}: แถว “{row.label}” {fault} "
                    "ตัวเลขที่ขัดกันทำให้สถิติใช้เป็นหลักฐานไม่ได้",
                    "ตรวจกับทะเบียนรับเรื่องร้องเรียนแล้วแก้ตัวเลข ทั้งหมด = แล้วเสร็จ + อยู่ระหว่างดำเนินการ",
                    English(
                        f"Item {disclosed.item.code}: the row “{row.label}” does not add up",
                        "Mend the numbers by the register of complaints.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _tables(
    disclosed: Disclosed, ground: Ground
) -> Iterator[tuple[SourceFile | Location, WrittenTable]]:
    """The tables behind an item, each with the file to edit."""
    sources = [disclosed.entry.source] if disclosed.entry else []
    sources += [
        proof.entry.source
        for proof in disclosed.proofs
        if proof.entry and proof.entry.kind.name != "disclosure"
    ]
    for source in {source.path: source for source in sources}.values():
        for table in written_tables(source.body):
            yield source, table
    for proof in disclosed.proofs:
        document = ground.documents.get(proof.asset.path) if proof.asset else None
        for sheet in document.sheets if document and not document.cut else ():
            for table in sheet_tables(sheet.rows):
                yield proof.place, table


def _faults(rows: list[Counted]) -> Iterator[tuple[Counted, str]]:
    above: list[Counted] = []
    for row in rows:
        if not row.adds_up:
            parts = row.finished + row.pending
            split = f"แล้วเสร็จ {row.finished} กับอยู่ระหว่างดำเนินการ {row.pending}"
            yield row, f"รับ {row.total} เรื่อง แต่{split} รวมเป็น {parts}"
        if not row.is_sum:
            above.append(row)
        elif above:
            yield from _wrong_sums(row, above)
            above = []


def _wrong_sums(row: Counted, above: list[Counted]) -> Iterator[tuple[Counted, str]]:
    for name, label in _COLUMNS:
        right = sum(getattr(one, name) for one in above)
        written = getattr(row, name)
        if right != written:
            yield row, f"ช่อง{label}เขียน {written} แต่แถวข้างบนรวมได้ {right}"


RULE = Rule(
    codes.COMPLAINT_SUM_WRONG,
    __doc__,
    Explanation(
        what="ตารางสถิติเรื่องร้องเรียน ทุกแถวต้องมีจำนวนทั้งหมดเท่ากับแล้วเสร็จรวมกับอยู่ระหว่างดำเนินการ "
        "และแถวรวมต้องเท่ากับผลรวมของแถวข้างบน อ่านเลขไทย คำว่าไม่มี และเครื่องหมายขีดได้",
        why="ตัวเลขที่ขัดกันเองใช้เป็นหลักฐานไม่ได้ ผู้ประเมินบวกเลขตาม",
        fix="ตรวจกับทะเบียนรับเรื่องร้องเรียนแล้วแก้ตัวเลขที่ผิด",
    ),
    basis="แบบวัด OIT ข้อสถิติเรื่องร้องเรียน: ทั้งหมด แล้วเสร็จ อยู่ระหว่างดำเนินการ (หลักเกณฑ์ R14)",
    subject=Edition,
    check=check,
)
