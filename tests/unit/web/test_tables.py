"""Tables as CSV, spreadsheet and JSON: what goes in comes out, and nothing runs as a formula."""

import csv
import datetime as dt
import io
import json
import zipfile
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from generator.web.tables import Cell, Column, Table, as_csv, as_json, as_xlsx

COLUMNS = (
    Column("title", "ชื่องาน"),
    Column("count", "จำนวน", "integer"),
    Column("price", "ราคา (บาท)", "money"),
    Column("on", "วันที่", "date"),
)
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("จ้างซ่อม “เครื่องปรับอากาศ”", 3, Decimal("1234.50"), dt.date(2026, 3, 1)),
    ('มี, และ "อัญประกาศ"\nสองบรรทัด', None, None, None),
)
TABLE = Table("สรุปผลการจัดซื้อจัดจ้าง", COLUMNS, ROWS)
texts = st.text(st.characters(exclude_categories=["Cs"]))


def of_texts(*values: str) -> Table:
    return Table("ข้อความ", (Column("text", "ข้อความ"),), tuple((value,) for value in values))


def read(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_csv_has_one_header_row_of_keys_and_windows_line_ends() -> None:
    """RFC 4180, and the mark without which Excel shows no Thai."""
    data = as_csv(Table("x", COLUMNS, ROWS[:1]))
    assert data.decode("utf-8-sig") == (
        "title,count,price,on\r\nจ้างซ่อม “เครื่องปรับอากาศ”,3,1234.50,2026-03-01\r\n"
    )


def test_csv_quotes_what_needs_it() -> None:
    """Commas, quotation marks and line ends within a cell."""
    assert read(as_csv(TABLE))[2] == [ROWS[1][0], "", "", ""]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_text_that_would_run_is_neutralised(start: str) -> None:
    """`=HYPERLINK(…)` in a bidder's name must not act in the reader's spreadsheet."""
    assert read(as_csv(of_texts(f"{start}1+1")))[1] == [f"'{start}1+1"]


def test_a_negative_number_is_no_formula() -> None:
    """A number stays a number."""
    table = Table("x", (Column("n", "น", "number"),), ((-5,), (Decimal("-1.5"),)))
    assert read(as_csv(table))[1:] == [["-5"], ["-1.5"]]


@given(st.lists(texts, min_size=1))
def test_any_text_survives_csv(values: list[str]) -> None:
    """There and back, but for the apostrophe before a formula."""
    rows = read(as_csv(of_texts(*values)))[1:]
    assert [row[0].removeprefix("'") for row in rows] == [text.removeprefix("'") for text in values]


@given(st.lists(texts, min_size=1))
def test_any_text_survives_json(values: list[str]) -> None:
    """As a list of objects."""
    assert json.loads(as_json(of_texts(*values))) == [{"text": value} for value in values]


def test_json_keeps_numbers_and_dates() -> None:
    """Exact numbers, ISO dates and null for an empty cell."""
    rows = json.loads(as_json(TABLE), parse_float=Decimal)
    assert rows[0]["price"] == Decimal("1234.50")
    assert rows[0]["on"] == "2026-03-01"
    assert rows[1]["count"] is None
    assert json.loads(as_json(Table("x", COLUMNS, ()))) == []


def test_a_spreadsheet_reads_back_equal() -> None:
    """Thai names of columns, real numbers and dates, a header that stays, a font by name."""
    book = load_workbook(io.BytesIO(as_xlsx([TABLE])))
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == tuple(column.label for column in COLUMNS)
    assert rows[1][:3] == (ROWS[0][0], 3, 1234.5)
    assert rows[1][3] == dt.datetime(2026, 3, 1)  # noqa: DTZ001 - spreadsheets know no zone
    assert rows[2] == (ROWS[1][0], None, None, None)
    assert sheet.freeze_panes == "A2"
    assert book.properties.title == TABLE.title
    assert {cell.font.name for row in sheet.iter_rows() for cell in row} == {"TH Sarabun New"}
    assert sheet["C2"].number_format == "#,##0.00"


@given(st.lists(st.text("=+-@กข1()", min_size=1), min_size=1, max_size=5))
def test_a_spreadsheet_holds_no_formula(values: list[str]) -> None:
    """Whatever stands in a text, it is a text."""
    sheet = load_workbook(io.BytesIO(as_xlsx([of_texts(*values)]))).worksheets[0]
    cells = [sheet.cell(number, 1) for number in range(2, len(values) + 2)]
    assert [cell.value for cell in cells] == values
    assert {cell.data_type for cell in cells} == {"s"}


def test_the_same_table_is_the_same_bytes() -> None:
    """Otherwise every build would change every spreadsheet."""
    assert as_xlsx([TABLE]) == as_xlsx([TABLE])
    with zipfile.ZipFile(io.BytesIO(as_xlsx([TABLE]))) as file:
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2000-01-01T00:00:00Z" in file.read("docProps/core.xml")


def test_sheets_get_names_that_spreadsheets_allow() -> None:
    """Short, without their signs, each once."""
    long = Table("x" * 40, COLUMNS, ROWS)
    tables = [long, long, Table("x", COLUMNS, (), sheet="ต.ค. 2568"), Table("a/b:c", COLUMNS, ())]
    names = load_workbook(io.BytesIO(as_xlsx(tables))).sheetnames
    assert names == ["x" * 31, "x" * 27 + " (2)", "ต.ค. 2568", "a b c"]


def test_the_name_of_a_sheet_ends_where_a_word_ends() -> None:
    """31 signs are few for a Thai title; half a word on a tab reads like a mistake."""
    title = "สถิติการใช้บริการออนไลน์รายเดือน ปีงบประมาณ พ.ศ. 2569"
    tables = [Table(title, COLUMNS, ROWS)] * 2
    names = load_workbook(io.BytesIO(as_xlsx(tables))).sheetnames
    assert names == ["สถิติการใช้บริการออนไลน์", "สถิติการใช้บริการออนไลน์ (2)"]


def test_thai_marks_take_no_width() -> None:
    """Columns are as wide as what is seen."""
    sheet = load_workbook(io.BytesIO(as_xlsx([of_texts("ปี่ปู่ปี่ปู่" * 3, "ก")]))).worksheets[0]
    assert sheet.column_dimensions["A"].width == pytest.approx(15, abs=1)


def test_columns_share_what_the_paper_has_left() -> None:
    """Long texts are cut to a column; a table of few columns has room for them all the same."""
    columns = tuple(Column(f"c{number}", "คอลัมน์") for number in range(8))
    full = Table("กว้าง", columns, (("ก" * 500,) * 8,))
    few = Table("แคบ", columns[:2], (("ก" * 60, "ก" * 12),))
    book = load_workbook(io.BytesIO(as_xlsx([full, few])))
    assert book["กว้าง"].column_dimensions["A"].width == pytest.approx(32, abs=1)
    widths = [book["แคบ"].column_dimensions[name].width for name in "AB"]
    assert widths == [pytest.approx(63, abs=1), pytest.approx(15, abs=1)]


def test_an_address_opens_when_clicked_and_nothing_else_does() -> None:
    """Whole addresses of the web only; they are there to be clicked and not to be printed."""
    columns = (Column("title", "เรื่อง"), Column("page", "หน้า", "link"))
    values = ("https://office.example.go.th/laws/#ก", "https://office.example.go.th/laws/#a", "=1")
    values = (*values, "javascript:x", "mailto:a@example.go.th")
    table = Table("ลิงก์", columns, tuple(("https://x.example/", value) for value in values))
    sheet = load_workbook(io.BytesIO(as_xlsx([table]))).worksheets[0]
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == list(values)
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.hyperlink] == [
        "B3"
    ]
    link = sheet["B3"].hyperlink
    assert f"{link.target}#{link.location}" == values[1]
    assert sheet.print_area == "'ลิงก์'!$A$1:$A$6"
    assert as_csv(table).decode("utf-8-sig").splitlines()[2].endswith(values[1])


def test_every_printed_page_says_what_it_is() -> None:
    """The title above, the number below; a title may hold what headers take for a code."""
    sheet = load_workbook(io.BytesIO(as_xlsx([Table("3 ก & ข", COLUMNS, ROWS)]))).worksheets[0]
    assert sheet.oddHeader.left.text == "3 ก && ข"
    assert (sheet.oddHeader.left.font, sheet.oddHeader.left.size) == ("TH Sarabun New,Bold", 14)
    assert sheet.oddFooter.right.text == "หน้า &P จาก &N"
    assert sheet.print_title_rows == "$1:$1"


def test_a_row_is_as_high_as_its_fullest_cell() -> None:
    """Not every program finds the height of wrapped Thai by itself."""
    columns = tuple(Column(f"c{number}", "คอลัมน์") for number in range(8))
    table = Table("x", columns, (("สั้น",) * 8, ("ก" * 200,) * 8, ("ประกาศ สำนักงาน " * 4,) * 8))
    sheet = load_workbook(io.BytesIO(as_xlsx([table]))).worksheets[0]
    low, high, words = (sheet.row_dimensions[number].height for number in (2, 3, 4))
    assert high / low in (7, 8)  # a word that is longer than a line is broken
    assert words / low == 2
    alone = load_workbook(io.BytesIO(as_xlsx([of_texts("พฤศจิกายน 2568")]))).worksheets[0]
    assert alone.row_dimensions[2].height == low  # the column is as wide as that


def test_a_year_has_no_comma() -> None:
    """2,569 is an amount."""
    table = Table("ปี", (Column("year", "ปี", "year"),), ((2569,),))
    cell = load_workbook(io.BytesIO(as_xlsx([table]))).worksheets[0]["A2"]
    assert (cell.value, cell.number_format) == (2569, "0")
