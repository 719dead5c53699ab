"""Tables as a workbook for people: Thai names of columns, real numbers, ready to print."""

import datetime as dt
import io
import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from generator.thai.words import wrap
from generator.web.tables.nouns import Cell, ColumnKind, Table

# Dates in the Buddhist era with Thai names of months, as Excel and LibreOffice write them.
_FORMATS: dict[ColumnKind, dict[str, str | bool | int]] = {
    "text": {"text_wrap": True, "num_format": "@", "align": "left", "indent": 1},
    "integer": {"num_format": "#,##0", "align": "right", "indent": 1},
    "number": {"num_format": "General", "align": "right", "indent": 1},
    "money": {"num_format": "#,##0.00", "align": "right", "indent": 1},
    "year": {"num_format": "0", "align": "right", "indent": 1},
    "date": {"num_format": "[$-107041E]d mmm yyyy", "align": "left", "indent": 1},
}
_LOOKS = {"font_name": "TH Sarabun New", "font_size": 14}
_CELL = _LOOKS | {"valign": "top", "border": 1, "border_color": "#BFC8CE"}
_HEAD = _CELL | {
    "bold": True,
    "text_wrap": True,
    "bg_color": "#E8EEF4",
    "align": "left",
    "indent": 1,
}
# Bytes must not depend on the clock: the same rows give the same file on every day.
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the library takes a plain time
_LONGEST_CELL = 32_767
_LONGEST_SHEET_NAME = 31
_WIDTHS = (9, 32)
_MOST_LINES = 17  # spreadsheets know no higher rows
_MARGIN = 3
"""Characters that the indent, the margins and bold letters of a head take."""
_LINE = 24
"""Points that a line of the font takes, its vowels and tone marks included."""


def as_xlsx(tables: Sequence[Table]) -> bytes:
    """Write tables as a workbook, a sheet each, with Thai column names; same tables, same bytes.

    Texts are written as texts and never as formulas; numbers and dates are real ones.
    """
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_format_properties": dict(_LOOKS)})
    book.set_properties({"title": tables[0].title, "created": _CREATED})
    book.set_custom_property("Language", "th-TH")
    head = book.add_format(_HEAD)
    formats = {kind: book.add_format(_CELL | looks) for kind, looks in _FORMATS.items()}
    taken: set[str] = set()
    for table in tables:
        name = _sheet_name(table.sheet or table.title, taken)
        taken.add(name.casefold())
        _sheet(book.add_worksheet(name), table, head, formats)
    book.close()
    return file.getvalue()


def _sheet(sheet: Worksheet, table: Table, head: Format, formats: dict[ColumnKind, Format]) -> None:
    widths = [
        _width(column.label, [row[across] for row in table.rows])
        for across, column in enumerate(table.columns)
    ]
    for across, (column, width) in enumerate(zip(table.columns, widths, strict=True)):
        sheet.set_column(across, across, width)
        sheet.write_string(0, across, column.label, head)
    sheet.set_row(0, _height([column.label for column in table.columns], widths))
    for down, row in enumerate(table.rows, start=1):
        # Told, for not every program finds the height of wrapped Thai by itself.
        sheet.set_row(down, _height(row, widths))
        for across, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
            _write(sheet, down, across, cell, formats[column.kind])
    _page(sheet, table)


def _page(sheet: Worksheet, table: Table) -> None:
    """How the sheet is looked at and printed: the header always, all columns on one A4 page."""
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(0.4, 0.4, 0.5, 0.5)
    sheet.fit_to_pages(1, 0)
    if table.columns:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _write(sheet: Worksheet, down: int, across: int, cell: Cell, looks: Format) -> None:
    if cell is None or cell == "":
        sheet.write_blank(down, across, None, looks)
    elif isinstance(cell, str):
        sheet.write_string(down, across, cell[:_LONGEST_CELL], looks)
    elif isinstance(cell, dt.date):
        sheet.write_datetime(down, across, cell, looks)
    else:
        sheet.write_number(down, across, cell, looks)


def _width(label: str, cells: Sequence[Cell]) -> int:
    """Characters that a column needs: Thai vowels and tone marks above or below take no room."""
    least, most = _WIDTHS
    longest = max((_room(cell) for cell in cells), default=0)
    return min(most, max(least, longest + _MARGIN, min(_room(label) + _MARGIN, most // 2)))


def _height(cells: Sequence[Cell], widths: Sequence[int]) -> int:
    """Points for the fullest cell of a row; words that do not fit leave some room unused."""
    lines = (
        sum(_lines(_room(line), width) for line in cell.split("\n"))
        for cell, width in zip(cells, widths, strict=True)
        if isinstance(cell, str)
    )
    return _LINE * min(max(lines, default=1), _MOST_LINES)


def _lines(room: int, width: int) -> int:
    """Lines that a paragraph takes; broken between words, lines are never quite full."""
    return 1 if room + _MARGIN <= width else -(-room * 10 // (width * 8))


def _room(cell: Cell) -> int:
    if isinstance(cell, dt.date):
        return len("30 มี.ค. 2569")
    if isinstance(cell, Decimal | int):
        return len(f"{cell:,.2f}")
    return sum(unicodedata.category(character) != "Mn" for character in cell or "")


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name that spreadsheets allow: short, without their signs, and no other sheet's."""
    plain = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", title).strip(" '") or "Sheet"
    name, number = _cut(plain, _LONGEST_SHEET_NAME), 2
    while name.casefold() in taken:
        end = f" ({number})"
        name, number = _cut(plain, _LONGEST_SHEET_NAME - len(end)) + end, number + 1
    return name


def _cut(text: str, longest: int) -> str:
    """The beginning of a text, ending where a word ends."""
    return next(iter(wrap(text, longest, len)), text)[:longest].strip(" '")
