"""Tables as a workbook for people: Thai names of columns, real numbers, ready to print."""

import datetime as dt
import io
import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

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
    "link": {
        "num_format": "@", "align": "left", "indent": 1, "font_color": "#0B4F8A", "underline": 1,
    },
}  # fmt: skip
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
_LONGEST_HEADER = 100
_ADDRESS = re.compile(r"https?://[\x21-\x7e]{1,2000}")
PAGES = "หน้า &P จาก &N"
"""The foot of every printed page."""
_WIDTHS = (9, 32)
_ROOM_ON_PAPER = 165
"""Characters that a line of A4 across still shows well; what is left of them wide columns share."""
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
    widths = _widths(table)
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
    sheet.set_header(f"&L{print_font(bold=True)}{in_header(table.title)}")
    sheet.set_footer(f"&R{print_font()}{PAGES}")
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(0.4, 0.4, 0.7, 0.6)
    sheet.fit_to_pages(1, 0)
    if table.columns:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        sheet.print_area(0, 0, len(table.rows), _on_paper(table) - 1)


def _on_paper(table: Table) -> int:
    """How many columns are printed: the addresses at the end are there to be clicked."""
    for number, column in reversed(list(enumerate(table.columns, start=1))):
        if column.kind != "link":
            return number
    return len(table.columns)


def print_font(*, bold: bool = False) -> str:
    """The code that chooses the font of a printed header; texts may begin with a digit after it."""
    return f'&"{_LOOKS["font_name"]},{"Bold" if bold else "Regular"}"&{_LOOKS["font_size"]} '


def in_header(text: str) -> str:
    """A text as it stands in a printed header, where & begins a code and room is short."""
    return _cut(text, _LONGEST_HEADER).replace("&", "&&")


def _write(sheet: Worksheet, down: int, across: int, cell: Cell, looks: Format) -> None:
    if cell is None or cell == "":
        sheet.write_blank(down, across, None, looks)
    # Only links are underlined.
    elif isinstance(cell, str) and looks.underline and _ADDRESS.fullmatch(cell):
        sheet.write_url(down, across, cell, looks, cell)
    elif isinstance(cell, str):
        sheet.write_string(down, across, cell[:_LONGEST_CELL], looks)
    elif isinstance(cell, dt.date):
        sheet.write_datetime(down, across, cell, looks)
    else:
        sheet.write_number(down, across, cell, looks)


def _widths(table: Table) -> list[int]:
    """Characters for every column; what the paper has left goes to the fullest ones."""
    most = _WIDTHS[1]
    needs = [
        _need(column.label, [row[across] for row in table.rows])
        for across, column in enumerate(table.columns)
    ]
    widths = [min(need, most) for need in needs]
    printed = range(_on_paper(table))
    for _ in range(sum(widths[across] for across in printed), _ROOM_ON_PAPER):
        fullest = max(printed, key=lambda across: needs[across] / widths[across])
        widths[fullest] += needs[fullest] > widths[fullest]
    return widths


def _need(label: str, cells: Sequence[Cell]) -> int:
    """Characters that a column needs: Thai vowels and tone marks above or below take no room."""
    least, most = _WIDTHS
    longest = max((_room(cell) for cell in cells), default=0)
    return max(least, longest + _MARGIN, min(_room(label) + _MARGIN, most // 2))


def _height(cells: Sequence[Cell], widths: Sequence[int]) -> int:
    """Points for the fullest cell of a row."""
    lines = (
        sum(_lines(line, width) for line in cell.split("\n"))
        for cell, width in zip(cells, widths, strict=True)
        if isinstance(cell, str) and not _ADDRESS.fullmatch(cell)
    )
    return _LINE * min(max(lines, default=1), _MOST_LINES)


@lru_cache(maxsize=4096)
def _lines(paragraph: str, width: int) -> int:
    """Lines that a paragraph takes, broken between words as the spreadsheet will break it."""
    room = width - _MARGIN
    return 1 if _room(paragraph) <= room else len(wrap(paragraph, room, _room))


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
