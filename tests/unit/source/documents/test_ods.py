"""Spreadsheets of LibreOffice."""

from generator.source.documents import Reading, Sheet, read_document
from generator.source.documents.limits import Budget
from tests.unit.source.documents.made import open_document


def table(rows: str, name: str = "แผ่น") -> bytes:
    return open_document(f'<table:table table:name="{name}">{rows}</table:table>')


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def test_cells_are_what_is_shown() -> None:
    """Or else the value; a note is a page of its own."""
    note = "<office:annotation><text:p>บันทึก</text:p></office:annotation>"
    rows = (
        f"<table:table-row>{cell('ชื่อ')}<table:covered-table-cell/>{cell('1,234.50')}"
        '<table:table-cell office:value="7"/></table:table-row>'
        f"<table:table-row><table:table-cell>{note}<text:p>ก</text:p><text:p>ข</text:p>"
        "</table:table-cell></table:table-row>"
    )
    document = read_document(table(rows), "ods")
    assert document.sheets == (Sheet("แผ่น", (("ชื่อ", "", "1,234.50", "7"), ("ก\nข",))),)
    assert document.pages == ("ชื่อ\t\t1,234.50\t7\nก\nข", "บันทึก")
    assert (document.title, document.page_count) == ("ชื่อ", 1)


def test_repeated_rows_and_cells_are_as_many_as_they_say() -> None:
    """And the empty rest of the sheet takes no room."""
    rows = (
        '<table:table-row table:number-rows-repeated="2">'
        + cell("x", 'table:number-columns-repeated="3"')
        + '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell/>'
        "</table:table-row>"
    )
    assert read_document(table(rows), "ods").sheets == (Sheet("แผ่น", (("x",) * 3,) * 2),)


def test_a_cell_repeated_without_end_is_cut() -> None:
    """A table of 17,000 million cells in a line of text."""
    many = "9" * 9
    rows = (
        f'<table:table-row table:number-rows-repeated="{many}">'
        + cell("x", f'table:number-columns-repeated="{many}"')
        + "</table:table-row>"
    )
    document = read_document(table(rows * 50), "ods")
    assert (document.state, document.cut) == (Reading.READ, True)
    assert sum(map(len, document.sheets[0].rows)) <= Budget().cells


def test_strange_numbers_of_repeats_are_one() -> None:
    """What is no number says nothing."""
    for times in ("x", "-5", "9" * 50):
        again = f'table:number-columns-repeated="{times}"'
        row = f"<table:table-row>{cell('x', again)}</table:table-row>"
        assert read_document(table(row), "ods").sheets[0].rows == (("x",),)
