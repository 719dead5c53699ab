"""Tables offered for download: the same rows as CSV, spreadsheet and JSON."""

import csv
import datetime as dt
import io
import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Cell = str | int | Decimal | dt.date | None
"""A plain value; None is an empty cell."""
ColumnKind = Literal["text", "integer", "number", "money", "date"]

# What a spreadsheet takes for a formula at the start of a cell, by the guideline of OWASP.
_FORMULA = tuple("=+-@\t\r\n")
# Dates in the Buddhist era with Thai names of months, as Excel and LibreOffice write them.
_FORMATS: dict[ColumnKind, dict[str, str | bool]] = {
    "text": {"text_wrap": True, "num_format": "@"},
    "integer": {"num_format": "#,##0"},
    "number": {"num_format": "#,##0.##"},
    "money": {"num_format": "#,##0.00"},
    "date": {"num_format": "[$-107041E]d mmm yyyy", "align": "left"},
}
_LOOKS = {"font_name": "TH Sarabun New", "font_size": 14, "valign": "top"}
_HEAD = {"bold": True, "text_wrap": True, "bg_color": "#E8EEF4", "border": 1}
# Bytes must not depend on the clock: the same rows give the same file on every day.
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the library takes a plain time
_LONGEST_CELL = 32_767
_LONGEST_SHEET_NAME = 31
_WIDTHS = (10, 48)


@dataclass(frozen=True)
class Column:
    """One column: its name for programs, its name for people, and what stands in it."""

    key: str
    """English in snake_case, for CSV and JSON; the open-data guideline asks for no spaces."""
    label: str
    """Thai, for pages and spreadsheets."""
    kind: ColumnKind = "text"


@dataclass(frozen=True)
class Table:
    """Rows of plain values under named columns."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """Each as wide as `columns`."""
    sheet: str = ""
    """The name of its sheet in a workbook of several; the title when empty."""


def as_csv(table: Table) -> bytes:
    """Write a table as RFC 4180 with one header row of keys.

    UTF-8 with a byte order mark, without which Excel shows no Thai. Dates are ISO 8601, and texts
    that a spreadsheet would run as a formula begin with an apostrophe.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([column.key for column in table.columns])
    for row in table.rows:
        writer.writerow([_plain(cell) for cell in row])
    return file.getvalue().encode("utf-8-sig")


def as_json(table: Table) -> bytes:
    """Write a table as a list of objects; numbers stay exact as JSON numbers, dates ISO 8601."""
    keys = [json.dumps(column.key, ensure_ascii=False) for column in table.columns]
    rows = (
        "{" + ", ".join(f"{key}: {_json(cell)}" for key, cell in zip(keys, row, strict=True)) + "}"
        for row in table.rows
    )
    return ("[\n" + ",\n".join(rows) + "\n]\n").encode()


def as_xlsx(tables: Sequence[Table]) -> bytes:
    """Write tables as a workbook, a sheet each, with Thai column names; same tables, same bytes.

    Texts are written as texts and never as formulas; numbers and dates are real ones.
    """
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_format_properties": dict(_LOOKS)})
    book.set_properties({"title": tables[0].title, "created": _CREATED})
    book.set_custom_property("Language", "th-TH")
    head = book.add_format(_LOOKS | _HEAD)
    formats = {kind: book.add_format(_LOOKS | looks) for kind, looks in _FORMATS.items()}
    taken: set[str] = set()
    for table in tables:
        name = _sheet_name(table.sheet or table.title, taken)
        taken.add(name.casefold())
        _sheet(book.add_worksheet(name), table, head, formats)
    book.close()
    return file.getvalue()


def _plain(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA) else cell
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return "" if cell is None else str(cell)


def _json(cell: Cell) -> str:
    if isinstance(cell, int | Decimal):
        return str(cell)
    return json.dumps(cell.isoformat() if isinstance(cell, dt.date) else cell, ensure_ascii=False)


def _sheet(sheet: Worksheet, table: Table, head: Format, formats: dict[ColumnKind, Format]) -> None:
    for across, column in enumerate(table.columns):
        cells = [row[across] for row in table.rows]
        sheet.set_column(across, across, _width(column.label, cells))
        sheet.write_string(0, across, column.label, head)
        for down, cell in enumerate(cells, start=1):
            _write(sheet, down, across, cell, formats[column.kind])
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
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
    return min(most, max(least, longest + 2, min(_room(label) + 2, most // 2)))


def _room(cell: Cell) -> int:
    if isinstance(cell, dt.date):
        return len("30 มี.ค. 2569")
    if isinstance(cell, Decimal | int):
        return len(f"{cell:,.2f}")
    return sum(unicodedata.category(character) != "Mn" for character in cell or "")


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name that spreadsheets allow: short, without their signs, and no other sheet's."""
    plain = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", title).strip(" '") or "Sheet"
    name, number = plain[:_LONGEST_SHEET_NAME].strip(" '"), 2
    while name.casefold() in taken:
        end = f" ({number})"
        name, number = plain[: _LONGEST_SHEET_NAME - len(end)] + end, number + 1
    return name
