"""Lists as offices publish them: those that leak, and those that only look so."""

import io
from collections.abc import Sequence
from typing import Any

import docx
import pytest

from generator.check.rules.personal import RULES
from generator.check.writing import Writing, writings
from generator.office import Office
from generator.source.documents import read_document
from generator.source.file import SourceFile, read_register
from tests.kinds.tiny_office import OFFICE
from tests.unit.source.documents.made import pdf_of, xlsx_of

SOURCE, _ = read_register(OFFICE.encode(), "content/office.yml")
IDS = ("1234567890121", "5555555555551", "8888888888886")
CODES = [[str(1_000_000_000_000 + 37 * number), 1] for number in range(60)]
SCORES = [[(row * 7 + item * 3) % 9 + 1 for item in range(13)] for row in range(200)]


class Library:
    """All that rules on writings ask of a library."""

    office_source = SOURCE
    office = Office.model_validate(SOURCE.meta if SOURCE else {})


class Here:
    """All that rules on writings ask of the ground."""

    library = Library()
    sources = ()


def codes(*written: Writing) -> list[str]:
    """What is told about some writings."""
    ground: Any = Here()
    return sorted(
        {
            finding.code.number
            for rule in RULES
            for writing in written
            if rule.check and rule.subject is Writing
            for finding in rule.check(writing, ground)
        }
    )


def text(body: str) -> list[str]:
    return codes(*writings((SourceFile("content/a.md", {}, text=body),), {}))


def document(data: bytes, suffix: str) -> list[str]:
    return codes(*writings((), {f"content/a.{suffix}": read_document(data, suffix)}))


def letter(*rows: Sequence[str]) -> bytes:
    """A letter of Word with a table."""
    made = docx.Document()
    table = made.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.text = value
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


HE, SHE, BOY, GIRL = "นายสมชาย ใจดี", "นางแก้ว ดีงาม", "ด.ช.กล้า หาญดี", "ด.ญ.บัว รักดี"
ONE, TWO = "081-234-5678", "0891234567"


def table(*rows: Sequence[str]) -> str:
    """A table of Markdown."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join((lines[0], "|---" * len(rows[0]) + "|", *lines[1:]))


def lines(*written: str) -> str:
    return "\n".join(written)


PASSING = (
    lines(f"สอบถาม {HE} โทร. {ONE}", "", f"หรือ {SHE} โทร. {TWO}"),
    table(("ชื่อ - สกุล", "ตำแหน่ง", "โทร"), (HE, "ผู้อำนวยการกลุ่ม", ONE), (SHE, "รองผู้อำนวยการ", TWO)),
    table(("โรงเรียน", "ผู้อำนวยการโรงเรียน", "โทร"), ("บ้านหนองบัว", HE, ONE), ("บ้านโนนสูง", SHE, TWO)),
    lines("เลขที่โครงการ 68019123456 เลขคุมสัญญา 680114003456", "เลขประจำตัวผู้เสียภาษี 0105536000123"),
    lines("## รายชื่อนักเรียนที่ได้รับรางวัล", "", f"- {BOY}", f"- {GIRL}", "- ด.ช.ก้อง หาญดี"),
    lines("ชื่อบัญชี สพป.ทดสอบ เขต 1 ธนาคารกรุงไทย เลขที่บัญชี 123-0-45678-9", f"ติดต่อ {SHE}"),
    table(("เลขประจำตัวสอบ", "ชื่อ-สกุล"), ("6901010001", HE), ("6901010002", SHE)),
    lines("1. เลขประจำตัวประชาชน .....", "2. วันเดือนปีเกิด .....", "3. ที่อยู่ บ้านเลขที่ ..... หมู่ ....."),
    f"{HE} เริ่มรับราชการเมื่อวันที่ 5 มกราคม 2530",
    table(("ผู้เสนอราคา", "ที่อยู่"), (f"ร้านสมชายพานิช โดย{HE}", "12/3 หมู่ 4 ต.เวียง")),
    f"{HE} ผู้อำนวยการโรงเรียนบ้านหนองบัว ที่อยู่ 99 หมู่ 1 ตำบลเวียง",
    "ISBN 978-616-395-123-4 บาร์โค้ด 8851234567890",
    lines(f"- {HE} 0 2000 0000", f"- {SHE} 0 2000 0000 ต่อ 1"),
)


@pytest.mark.parametrize("body", PASSING)
def test_what_an_office_may_publish_passes(body: str) -> None:
    """Contacts, directories, winners, vendors, forms, codes."""
    assert text(body) == []


NAMES = letter(("ชื่อ-สกุล", "โรงเรียน"), (BOY, "บ้านหนองบัว"), (GIRL, "บ้านโนนสูง"))
ORDER = pdf_of(lines(f"1 {HE} ประธาน", f"2 {SHE} กรรมการ", "สั่ง ณ วันที่ 5 มกราคม 2569"))


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (xlsx_of({"ก": [["ที่", *range(13)], *SCORES]}), "xlsx"),
        (xlsx_of({"ก": [["เลขที่เอกสาร", "จำนวน"], *CODES]}), "xlsx"),
        (NAMES, "docx"),
        (ORDER, "pdf"),
    ],
    ids=["scores", "codes", "names", "order"],
)
def test_documents_with_numbers_of_other_things_pass(data: bytes, suffix: str) -> None:
    """Thirteen digits in neighbouring cells, or a tenth of right numbers, are chance."""
    assert document(data, suffix) == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (table(("ชื่อ", "นามสกุล", "โทร"), ("นายสมชาย", "ใจดี", ONE), ("นางแก้ว", "ดีงาม", TWO)), "P105"),
        (lines(f"1. {HE} {ONE}", f"2. {SHE} {TWO}"), "P105"),
        (lines("## รายชื่อนักเรียนยากจน", "", f"- {BOY}", f"- {GIRL}", "- ด.ช.ก้อง หาญดี"), "P108"),
        (table(tuple(IDS[0])), "P102"),
    ],
)
def test_lists_of_private_persons_are_told(body: str, told: str) -> None:
    """As words, as tables, as boxes."""
    assert text(body) == [told]


PUPILS = xlsx_of({"ก": [
    ["คำนำหน้า", "ชื่อ", "สกุล", "เลขประจำตัวประชาชน", "วันเกิด", "ที่อยู่", "โทร", "ความพิการ"],
    ["ด.ช.", "กล้า", "หาญดี", int(IDS[0]), "5/1/2555", "12 หมู่ 4 ต.เวียง", ONE, "ตาบอด"],
    ["ด.ญ.", "บัว", "รักดี", int(IDS[1]), "6/1/2555", "13 หมู่ 4 ต.เวียง", TWO, "-"],
]})  # fmt: skip
PERSONS = letter(("ชื่อ-สกุล", "เลขประจำตัวประชาชน", "โทร"), (HE, IDS[0], ONE), (SHE, IDS[1], TWO))
ACCOUNTS = (("ชื่อ-สกุล", "เลขที่บัญชี"), (HE, "1234567890"), (SHE, "2234567890"))
MIXED = (("ชื่อ-สกุล", "งาน", "โทร"), (HE, "ผู้อำนวยการ", ONE), (SHE, "ผู้ปกครอง", TWO))
BIRTHS = (("ชื่อ-สกุล", "วันเดือนปีเกิด"), (BOY, "5 มกราคม 2555"), (GIRL, "6/1/2555"))


def page(*rows: Sequence[str]) -> bytes:
    """A PDF whose table is lines of words."""
    return pdf_of(lines(*(" ".join(row) for row in rows)))


@pytest.mark.parametrize(
    ("data", "suffix", "told"),
    [
        (PERSONS, "docx", ["P101", "P105"]),
        (letter(*MIXED), "docx", ["P105"]),
        (letter(*ACCOUNTS), "docx", ["P103"]),
        (letter(*BIRTHS), "docx", ["P106"]),
        (PUPILS, "xlsx", ["P101", "P105", "P106", "P107", "P108"]),
        (page(*ACCOUNTS), "pdf", ["P103"]),
        (page(*BIRTHS), "pdf", ["P106"]),
        (pdf_of(*(f"ที่ {number}" for number in IDS)), "pdf", ["P101"]),
    ],
    ids=["letter", "mixed", "accounts", "births", "sheet", "pdf accounts", "pdf births", "pages"],
)
def test_documents_that_leak_are_told(data: bytes, suffix: str, told: list[str]) -> None:
    """Row by row, by the heads of the columns."""
    assert document(data, suffix) == told


def test_a_document_says_how_many_there_are_and_where() -> None:
    """Three places; the rest is counted."""
    ground: Any = Here()
    data = xlsx_of({"รายชื่อ": [["เลขประจำตัวประชาชน"], *([number] for number in IDS * 2)]})
    (writing,) = writings((), {"content/a.xlsx": read_document(data, "xlsx")})
    rule = RULES[0]
    assert rule.check
    (finding,) = rule.check(writing, ground)
    assert (
        "6 แห่ง ที่แผ่นงาน “รายชื่อ” แถว 2, แผ่นงาน “รายชื่อ” แถว 3, แผ่นงาน “รายชื่อ” แถว 4 และที่อื่น"
        in finding.message
    )
    assert finding.english
    assert "6 in all at sheet “รายชื่อ” row 2" in finding.english.message
