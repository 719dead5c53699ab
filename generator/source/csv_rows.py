"""Rows of a CSV file with the line on which each begins."""

import csv
import io
from dataclasses import dataclass

from generator import codes
from generator.findings import English, Finding, Location

MAX_ROWS = 50_000
"""More rows than an office counts; a browser opens no longer table either."""
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class CsvRow:
    """One row of text."""

    line: int
    """Counted from 1."""
    cells: tuple[str, ...]


def read_rows(data: bytes, path: str) -> tuple[tuple[CsvRow, ...], tuple[Finding, ...]]:
    """Read a CSV file as RFC 4180 with any line ends; never raises on any bytes.

    Returns:
        The rows that are not empty, the header first, and what was found; no rows when the file
        cannot be read.
    """
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return (), (
            _unreadable(
                path, line, "ไฟล์ไม่ได้เข้ารหัสแบบ UTF-8 จึงอ่านภาษาไทยไม่ได้", "The file is not UTF-8"
            ),
        )
    rows: list[CsvRow] = []
    line = 1
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(CsvRow(line, tuple(cells)))
            if len(rows) > MAX_ROWS + 1:
                return (), (
                    _unreadable(
                        path, line, f"ไฟล์มีข้อมูลเกิน {MAX_ROWS:,} แถว", f"More than {MAX_ROWS:,} rows"
                    ),
                )
            line = reader.line_num + 1
    except csv.Error:
        return (), (
            _unreadable(
                path,
                line,
                'อ่านแถวนี้ไม่ได้ เครื่องหมายคำพูด (") เปิดไว้แต่ไม่ปิด หรือช่องยาวเกินไป',
                "A quotation mark is not closed, or a cell too long",
                mend='ลบเครื่องหมายคำพูด (") ที่เกินหรือเติมให้ครบคู่ด้วยโปรแกรมแก้ไขข้อความ หรือ',
            ),
        )
    if len(rows) < 2:
        return (), (
            _unreadable(
                path,
                1,
                "ไฟล์ไม่มีข้อมูล ต้องมีแถวชื่อคอลัมน์และข้อมูลอย่างน้อยหนึ่งแถว",
                "There is no row below the names of the columns",
            ),
        )
    return tuple(rows), ()


def _unreadable(path: str, line: int, why: str, english: str, mend: str = "") -> Finding:
    return Finding(
        codes.TABLE_UNREADABLE, Location(path, line), f"{why} ผู้อ่านจะดาวน์โหลดข้อมูลไม่ได้",
        f"{mend}บันทึกใหม่จากตารางต้นฉบับเป็นชนิด CSV UTF-8 (แบบมีเครื่องหมายจุลภาคคั่น)",
        English(
            f"{english}, so nobody can download the data",
            "Mend it in a text editor, or save the table anew as CSV UTF-8 (comma delimited).",
        ),
    )  # fmt: skip
