"""Tables offered for download: the same rows as CSV, spreadsheet and JSON."""

from generator.web.tables.nouns import Cell, Column, ColumnKind, Table
from generator.web.tables.plain import as_csv, as_json
from generator.web.tables.workbook import as_xlsx

__all__ = ["Cell", "Column", "ColumnKind", "Table", "as_csv", "as_json", "as_xlsx"]
