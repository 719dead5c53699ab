"""A table of plain values under named columns."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Cell = str | int | Decimal | dt.date | None
"""A plain value; None is an empty cell."""
ColumnKind = Literal["text", "integer", "number", "money", "year", "date", "link"]
"""A year is a number that takes no comma, a link a whole address that opens when clicked."""


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
