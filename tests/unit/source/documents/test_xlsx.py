"""Spreadsheets of Excel, against the library that wrote them."""

from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment

from generator.source.documents import Reading, Sheet, read_document
from generator.source.documents.limits import Budget
from tests.unit.source.documents.made import packed, repacked, saved, xlsx_of

SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}'
HALF_PAST_ONE = datetime.fromisoformat("2026-01-02T13:30")
END = "</sheetData></worksheet>"


def sheets(data: bytes) -> tuple[Sheet, ...]:
    document = read_document(data, "xlsx")
    assert document.state is Reading.READ
    return document.sheets


def with_rows(rows: str) -> bytes:
    """A workbook whose sheet holds this XML."""
    return repacked(
        xlsx_of({"ก": [["x"]]}), {"xl/worksheets/sheet1.xml": SHEET.format(rows) + END}
    )  # fmt: skip


def test_cells_come_as_people_read_them() -> None:
    """Whole numbers without a point, days as days, truth as Excel shows it."""
    row = ["ชื่อ", 1101700203450, 0.1 + 0.2, date(2026, 11, 20), HALF_PAST_ONE,
           time(8, 30), True, None, "=1+1", 1234.5]  # fmt: skip
    assert sheets(xlsx_of({"ก": [row]}))[0].rows == (
        ("ชื่อ", "1101700203450", "0.3", "2026-11-20", "2026-01-02 13:30", "08:30", "TRUE", "", "",
         "1234.5"),
    )  # fmt: skip


def test_places_are_kept() -> None:
    """So that a finding can name the row; the empty rest of a sheet takes no room."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet("ซ่อน")
    sheet["C3"] = "x"
    sheet["E9"] = " "
    sheet.sheet_state = "hidden"
    assert sheets(saved(book)) == (Sheet("Sheet", ()), Sheet("ซ่อน", ((), (), ("", "", "x"))))


def test_notes_beside_cells_are_read() -> None:
    """A number of a citizen in a note is published as well."""
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "x"
    book.worksheets[0]["A1"].comment = Comment("1-1017-00203-45-0", "ผู้เขียน")
    document = read_document(saved(book), "xlsx")
    assert document.pages[0] == "x"
    assert "1-1017-00203-45-0" in document.pages[1]
    assert document.page_count == 1


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<c t="inlineStr"><is><r><t>ส</t></r><r><t>อง</t></r><rPh><t>x</t></rPh></is></c>', "สอง"),
        ('<c t="str"><f>A1</f><v>ผล</v></c>', "ผล"),
        ('<c t="e"><v>#REF!</v></c>', "#REF!"),
        ('<c t="s"><v>99</v></c>', ""),
        ('<c t="s"><v>-1</v></c>', ""),
        ("<c><v>1.10170020345E+12</v></c>", "1101700203450"),
        ("<c><v>x.y</v></c>", "x.y"),
        ("<c><v>1e999</v></c>", "inf"),
        ('<c r="?"><v>5</v></c>', "5"),
        ('<c s="77"><v>5</v></c>', "5"),
    ],
)
def test_cells_of_other_programs(cell: str, text: str) -> None:
    """Not every program writes what Excel does."""
    rows = sheets(with_rows(f"<row>{cell}</row>"))[0].rows
    assert rows == (((text,),) if text else ())


@given(
    st.lists(
        st.lists(
            st.none() | st.integers(-(10**11), 10**11) | st.text("กขค aA1", max_size=5), max_size=5
        ),
        max_size=6,
    )
)
@settings(max_examples=30, deadline=None)
def test_what_another_reader_finds_we_find(rows: list[list[object]]) -> None:
    """Row by row, cell by cell."""
    expected = [
        tuple("" if cell is None or not str(cell).strip() else str(cell) for cell in row)
        for row in rows
    ]
    (sheet,) = sheets(xlsx_of({"x": rows}))
    found = [row + ("",) * 5 for row in sheet.rows] + [("",) * 5] * (len(rows) - len(sheet.rows))
    for wanted, got in zip(expected, found, strict=True):
        assert got[: len(wanted)] == wanted
        assert not any(got[len(wanted) :])


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    """As old Macs did."""
    book = openpyxl.Workbook()
    book.epoch = datetime.fromisoformat("1904-01-01")
    book.worksheets[0].append([date(2026, 11, 20)])
    assert sheets(saved(book))[0].rows == (("2026-11-20",),)


def test_a_sheet_of_a_million_empty_rows_is_short() -> None:
    """Somebody coloured a whole column; nobody waits for the end of it."""
    data = with_rows("<row><c><v>1</v></c></row>" + '<row><c s="1"/></row>' * 1_048_575)
    assert len(data) < 1_000_000
    document = read_document(data, "xlsx")
    assert document.sheets[0].rows == (("1",),)
    assert document.cut


def test_a_sheet_of_a_million_full_rows_is_cut() -> None:
    """And says so."""
    data = with_rows("<row><c><v>1</v></c></row>" * 1_048_576)
    document = read_document(data, "xlsx")
    assert document.cut
    assert len(document.sheets[0].rows) == Budget().rows


@pytest.mark.parametrize(
    "row",
    [
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        '<row r="99999999999999999999"><c r="ZZZ1"><v>1</v></c></row>',
        "<row>" + '<c r="XFD1"><v>1</v></c>' * 40_000 + "</row>",
        ('<row><c r="XFD1"><v>1</v></c></row>') * 100,
        "<row>" + "<c><v>1</v></c>" * 100_000 + "</row>",
    ],
)
def test_far_cells_cost_nothing(row: str) -> None:
    """One cell in the last corner would make a table of 17,000 million."""
    document = read_document(with_rows(row), "xlsx")
    assert sum(map(len, document.sheets[0].rows)) <= Budget().cells
    assert len(document.sheets[0].rows) <= Budget().rows


def test_shared_texts_beyond_measure_are_cut() -> None:
    """Each may be named by many cells; both are limited."""
    strings = "<sst>" + f"<si><t>{'ก' * 1000}</t></si>" * 3_000 + "</sst>"
    rows = "".join(f'<row><c t="s"><v>{number}</v></c></row>' for number in range(3_000)) * 3
    data = repacked(with_rows(rows), {"xl/sharedStrings.xml": strings})
    document = read_document(data, "xlsx")
    assert document.cut
    assert sum(map(len, document.pages)) <= 1.01 * Budget().characters


def test_a_workbook_without_its_parts_is_broken() -> None:
    """Excel asks to repair it."""
    assert read_document(packed({"xl/workbook.xml": "<x/>"}), "xlsx").state is Reading.BROKEN
    lost = repacked(xlsx_of({"a": [[1]]}), {"xl/_rels/workbook.xml.rels": "<x/>"})
    assert sheets(lost) == ()
