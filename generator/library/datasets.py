"""The rows of a dataset, read by the words that its front matter says about them."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import cast

from generator import codes
from generator.findings import English, Finding, Location, first_of
from generator.kinds.dataset import ColumnType, DataColumn, Dataset
from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.registers import unreadable
from generator.source.csv_rows import CsvRow, read_rows
from generator.thai.calendar import DateError, parse_date
from generator.thai.digits import to_arabic

Value = str | int | Decimal | dt.date | None
"""A cell; None is an empty one."""

MOST_BARS = 40
"""More bars nobody compares."""
_MANY = 1_000
"""Faults of one file, after which nobody asks how many more there are."""
_SHOWN = 40
"""Columns, and characters of their names, that a message repeats at most."""
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_YEAR = re.compile("2[4-7][0-9]{2}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_WORDS: Mapping[ColumnType, str] = {
    "integer": "จำนวนเต็ม เช่น 1250",
    "number": "ตัวเลข เช่น 12.5",
    "money": "จำนวนเงินที่มีทศนิยมไม่เกินสองตำแหน่ง เช่น 1250.50",
    "year": "ปี พ.ศ. สี่หลัก เช่น 2569",
    "date": "วันที่ เช่น 2569-11-20 หรือ 20 พฤศจิกายน 2569",
}


@dataclass(frozen=True)
class Rows:
    """The values of a dataset, in the order of its columns."""

    values: tuple[tuple[Value, ...], ...]

    def column(self, dataset: Dataset, name: str) -> tuple[Value, ...]:
        """All values of one column."""
        place = [column.name for column in dataset.columns].index(name)
        return tuple(row[place] for row in self.values)


@dataclass(frozen=True)
class ReadDatasets:
    """What all datasets hold."""

    rows: Mapping[str, Rows]
    """By the id of the entry."""
    files: frozenset[str]
    """The paths of their files: what is published is their content, written anew."""
    findings: tuple[Finding, ...]


def read_datasets(entries: Iterable[Entry[Upkeep]], files: Mapping[str, Path]) -> ReadDatasets:
    """Read the files of all datasets among some entries.

    Args:
        entries: Entries of any kind.
        files: The files that may be published, by path from the project's root.
    """
    rows: dict[str, Rows] = {}
    used: set[str] = set()
    findings: list[Finding] = []
    for entry in entries:
        if isinstance(entry.data, Dataset):
            dataset = cast("Entry[Dataset]", entry)
            path = f"{dataset.folder}/{dataset.data.file}"
            used.add(path)
            try:
                found, more = read_dataset(dataset, files)
            except OSError as error:
                found, more = None, (unreadable(path, error),)
            findings += more
            if found:
                rows[entry.id] = found
    return ReadDatasets(rows, frozenset(used), tuple(findings))


def read_dataset(
    entry: Entry[Dataset], files: Mapping[str, Path]
) -> tuple[Rows | None, tuple[Finding, ...]]:
    """Read the file of a dataset and hold it against the dictionary.

    Args:
        entry: The dataset.
        files: The files that may be published, by path from the project's root.

    Returns:
        The rows, or None when any of them cannot be used, and what was found.

    Raises:
        OSError: The file cannot be opened.
    """
    path = f"{entry.folder}/{entry.data.file}"
    if path not in files:
        place = entry.source.at("file")
        return None, (
            Finding(
                codes.REFERENCE_UNKNOWN, place, f"ไม่พบไฟล์ “{entry.data.file}” ชุดข้อมูลนี้จึงไม่มีข้อมูล",
                "วางไฟล์ไว้ข้างเนื้อหานี้ หรือตรวจการสะกดชื่อไฟล์",
                English(
                    f"There is no file “{entry.data.file}”, so this dataset has no data",
                    "Put the file beside this one, or look at the spelling of its name.",
                ),
            ),
        )  # fmt: skip
    rows, findings = read_rows(files[path].read_bytes(), path)
    if not rows:
        return None, findings
    findings = tuple(_header(rows[0], entry, path))
    if findings:
        return None, findings
    values = []
    faults: list[Finding] = []
    for row in rows[1:]:
        cells, wrong = _cells(row, entry.data.columns, path)
        faults += wrong
        if len(faults) > _MANY:
            break
        if not wrong:
            values.append(cells)
    if faults:
        return None, first_of(faults)
    return Rows(tuple(values)), (*_emptiness(values, entry), *_crowded(entry, len(values)))


def _header(row: CsvRow, entry: Entry[Dataset], path: str) -> Iterator[Finding]:
    written = [cell.strip() for cell in row.cells]
    meant = [column.name for column in entry.data.columns]
    if written != meant:
        written = [name[:_SHOWN] for name in written[:_SHOWN]]
        yield Finding(
            codes.HEADER_CONTRADICTED, Location(path, row.line),
            f"แถวชื่อคอลัมน์เป็น {', '.join(written)} แต่พจนานุกรมข้อมูลใน {entry.source.path} "
            f"เป็น {', '.join(meant)} ผู้ใช้ข้อมูลจะเข้าใจตัวเลขผิด",
            f"แก้แถวนี้ของไฟล์ CSV เป็น {','.join(meant)} "
            f"ถ้าไฟล์ CSV ถูกแล้ว ให้แก้ columns ใน {entry.source.path}",
            English(
                f"The columns of the file are “{', '.join(written)}”, those of the dictionary in "
                f"{entry.source.path} “{', '.join(meant)}”",
                "Mend names and order in the CSV file or in columns.",
            ),
        )  # fmt: skip


def _uneven(row: CsvRow, width: int, path: str) -> Finding:
    return Finding(
        codes.ROW_UNEVEN, Location(path, row.line),
        f"แถวนี้มี {len(row.cells)} ช่อง แต่ตารางมี {width} คอลัมน์ ตัวเลขจะเลื่อนไปอยู่ผิดคอลัมน์",
        "จำนวนให้เขียนโดยไม่มีจุลภาค เช่น 8020 "
        "เติมหรือลบเครื่องหมายจุลภาคให้ครบ ข้อความที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด",
        English(
            f"This row has {len(row.cells)} cells, the table {width} columns",
            "Add or remove commas; a text with a comma stands in quotation marks.",
        ),
    )  # fmt: skip


def _cells(
    row: CsvRow, columns: tuple[DataColumn, ...], path: str
) -> tuple[tuple[Value, ...], list[Finding]]:
    """The values of a row, and a finding for each cell that has none of its type."""
    if len(row.cells) != len(columns):
        return (), [_uneven(row, len(columns), path)]
    values: list[Value] = []
    faults = []
    for cell, column in zip(row.cells, columns, strict=True):
        try:
            values.append(_value(cell, column))
        except ValueError as error:
            why = f" ({error})" if isinstance(error, DateError) else ""
            faults.append(
                Finding(
                    codes.CELL_INVALID, Location(path, row.line),
                    f"คอลัมน์ {column.name} ({column.label}) เป็น “{cell.strip()[:60]}” "
                    f"ซึ่งไม่ใช่ชนิด {column.type}{why} ผู้ใช้ข้อมูลจะนำไปคำนวณหรือเรียงลำดับไม่ได้",
                    f"เขียนเป็น{_WORDS[column.type]} หรือแก้ type ของคอลัมน์ ช่องที่ไม่มีข้อมูลให้เว้นว่าง",
                    English(
                        f"{column.name} is “{cell.strip()[:60]}”, which is no {column.type}",
                        "Mend the cell, or type of the column; leave it empty without data.",
                    ),
                )
            )  # fmt: skip
    return tuple(values), faults


def _value(cell: str, column: DataColumn) -> Value:
    """The value in a cell.

    Raises:
        ValueError: The text does not fit the type of the column.
    """
    text = cell.strip()
    if not text:
        return None
    if column.type == "text":
        return text
    plain = to_arabic(text)
    if column.type == "date":
        return parse_date(plain)
    if column.type == "year":
        if not _YEAR.fullmatch(plain):
            raise ValueError(column.type)
        return int(plain)
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain) or len(plain) > 30:
        raise ValueError(column.type)
    number = Decimal(plain)
    places = -int(number.as_tuple().exponent)
    if places > {"integer": 0, "money": 2}.get(column.type, places):
        raise ValueError(column.type)
    return int(number) if column.type == "integer" else number


def _emptiness(values: list[tuple[Value, ...]], entry: Entry[Dataset]) -> Iterator[Finding]:
    """Columns with empty cells whose meaning nobody said."""
    for number, column in enumerate(entry.data.columns):
        if column.empty is None and any(row[number] is None for row in values):
            yield Finding(
                codes.CELL_EMPTY, entry.source.at("columns", number),
                f"คอลัมน์ {column.name} มีช่องว่าง แต่ไม่ได้บอกว่าช่องว่างหมายถึงอะไร "
                "ผู้ใช้ข้อมูลแยกไม่ออกว่าเป็นศูนย์หรือไม่มีข้อมูล",
                "เพิ่มบรรทัด empty: ไม่มีข้อมูล (หรือความหมายอื่น) ในคอลัมน์นี้ "
                "ย่อหน้าให้ตรงกับบรรทัด label: ของคอลัมน์",
                English(
                    f"{column.name} has empty cells, and nobody says what they mean",
                    "Add empty: with the meaning below the column.",
                ),
            )  # fmt: skip


def _crowded(entry: Entry[Dataset], bars: int) -> Iterator[Finding]:
    chart = entry.data.chart
    if chart and chart.kind == "bar" and bars > MOST_BARS:
        yield Finding(
            codes.CHART_CROWDED, entry.source.at("chart"),
            f"แผนภูมิแท่งจะมี {bars} แท่ง เกิน {MOST_BARS} แท่ง ผู้อ่านเปรียบเทียบไม่ได้ จึงไม่วาด",
            "ลบบรรทัด chart: และทุกบรรทัดที่ย่อหน้าอยู่ใต้บรรทัดนี้ หรือทำชุดข้อมูลที่รวมเป็นกลุ่มแล้ว",
            English(
                f"The chart would have {bars} bars, more than {MOST_BARS}, and is not drawn",
                "Remove chart, or publish data that are summed up in groups.",
            ),
        )  # fmt: skip
