"""Tables as text for programs: CSV and JSON."""

import csv
import datetime as dt
import io
import json
from decimal import Decimal

from generator.web.tables.nouns import Cell, Table

# What a spreadsheet takes for a formula at the start of a cell, by the guideline of OWASP.
_FORMULA = tuple("=+-@\t\r\n")


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
