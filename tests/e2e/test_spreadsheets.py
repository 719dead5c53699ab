"""The spreadsheets of the site open in LibreOffice, and every cell shows what the site says."""

import csv
import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest

from generator.thai.calendar import format_date
from generator.web.tables import Column, Table, as_xlsx
from tests.e2e.built_site import BuiltSite
from tests.e2e.calc import Sheets, sheets_of

OFFICE = ("contact/", "about/", "laws/", "forms/", "manuals/", "orders/", "questions/", "news/")
FAMILIES = (
    "disclosure/*/index.xlsx", "procurement/*/*.xlsx", "datasets/*/*.xlsx", "about/*/*.xlsx",
    "contact/*.xlsx", "laws/*.xlsx", "forms/*.xlsx", "manuals/*.xlsx", "orders/*.xlsx",
    "orders/*/*.xlsx", "questions/*.xlsx", "news/25*/*.xlsx",
    "website-reports/*/*.xlsx",
)  # fmt: skip
TOTAL = "รวม"
"""What stands in the last row of a sheet; in CSV a total would be counted twice."""
HOSTILE = (
    "ที่นี่มีน้ำใจ กตัญญู ฐานะ ญี่ปุ่น ปฏิบัติ ฤๅษี ๑๒๓ ฯลฯ",
    "=1+1",
    "@SUM(A1)",
    "+66 2 000 0000",
    "-5",
    "0012",
    "'quoted",
    "1/2569",
    "2569-11-20",
    "TRUE",
    'มี, "อัญประกาศ"\nสองบรรทัด',
    "https://office.example.go.th/ก ข",
    "   ",
    "ก" * 2000,
)
"""Texts that a spreadsheet would gladly take for something else."""


@pytest.fixture(scope="module")
def books(built_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sheets]:
    """Every spreadsheet that the site makes, by its path, as LibreOffice shows it."""
    found = {
        path.relative_to(built_site.folder).as_posix(): path.read_bytes()
        for family in FAMILIES
        for path in sorted(built_site.folder.glob(family))
    }
    return sheets_of(found, tmp_path_factory.mktemp("calc"))


def of_family(books: dict[str, Sheets], start: str) -> Iterator[tuple[str, Sheets]]:
    """The books below a folder; a folder without any would make a test that cannot fail."""
    found = [(path, sheets) for path, sheets in books.items() if path.startswith(start)]
    assert found
    yield from found


def thai_day(value: str | None) -> str:
    """A date as the spreadsheet shows it: 3 พ.ย. 2568."""
    return format_date(dt.date.fromisoformat(value), "short") if value else ""


def test_the_disclosure_index_shows_what_its_json_says(
    built_site: BuiltSite, books: dict[str, Sheets]
) -> None:
    """An evaluator copies from here into the evaluation system."""
    for path, sheets in of_family(books, "disclosure/"):
        (rows,) = sheets.values()
        data = json.loads(
            (built_site.folder / path).with_suffix(".json").read_text(encoding="utf-8")
        )
        assert rows[1:] == [disclosed(item) for item in data["items"]], path


def disclosed(item: dict[str, Any]) -> list[str]:
    """The cells of one item of index.json, in the order of the columns."""
    proofs = item["evidence"]
    shows = [": ".join(filter(None, (p["title"], "; ".join(p["shows"])))) for p in proofs]
    before = ("edition", "code", "title", "indicator", "sub_indicator", "state", "page")
    return [
        *(item[name] or "" for name in before),
        "\n".join(proof["url"] for proof in proofs),
        "\n".join(shows),
        item["asked_period"] or "",
        item["owner"] or "",
        thai_day(item["updated"]),
        item["reason"] or "",
    ]


@pytest.mark.parametrize("family", ["procurement/", "datasets/", *OFFICE])
def test_tables_show_what_their_csv_says(
    family: str, built_site: BuiltSite, books: dict[str, Sheets]
) -> None:
    """The same rows under Thai names: amounts with commas, days in the Buddhist era."""
    for path, sheets in of_family(books, family):
        file = (built_site.folder / path).with_suffix(".csv")
        with file.open(encoding="utf-8-sig", newline="") as opened:
            head, *plain = csv.reader(opened, strict=True)
        parts = list(sheets.values())
        tables = parts if path.endswith("-monthly.xlsx") else parts[:1]  # then summaries follow
        shown = [row for table in tables for row in table[1:] if TOTAL not in row]
        assert {len(table[0]) for table in tables} == {len(head)}, path
        assert len(shown) == len(plain), path
        for told, row in zip(shown, plain, strict=True):
            assert [value(cell) for cell in told] == [value(cell) for cell in row], path


def test_each_sheet_of_a_yearly_report_shows_what_its_csv_says(
    built_site: BuiltSite, books: dict[str, Sheets]
) -> None:
    """A sheet and a CSV for every table that has rows."""
    names = ("publications", "news", "revisions", "items", "findings", "overdue")
    for path, sheets in of_family(books, "website-reports/"):
        stem = (built_site.folder / path).with_suffix("")
        files = [file for name in names if (file := Path(f"{stem}-{name}.csv")).is_file()]
        assert len(files) == len(sheets) > 2
        for file, (head, *shown) in zip(files, sheets.values(), strict=True):
            with file.open(encoding="utf-8-sig", newline="") as opened:
                keys, *plain = csv.reader(opened, strict=True)
            assert len(head) == len(keys)
            assert [[value(cell) for cell in row] for row in shown] == [
                [value(cell) for cell in row] for row in plain
            ], file


def test_totals_are_sums(books: dict[str, Sheets]) -> None:
    """What a person checks with a pocket calculator."""
    checked = 0
    for path, sheets in of_family(books, "procurement/"):
        for name, (_, *rows) in sheets.items():
            for total in (row for row in rows if TOTAL in row):
                for across, cell in enumerate(total):
                    if isinstance(amount := value(cell), Decimal):
                        parts = [value(row[across]) for row in rows if row is not total]
                        known = [part for part in parts if isinstance(part, Decimal)]
                        assert amount == sum(known), (path, name, across)
                        checked += 1
    assert checked > 20


def value(cell: str) -> str | Decimal:
    """What a cell means, in CSV or as shown; a date as a person reads it."""
    try:
        return Decimal(cell.replace(",", ""))
    except InvalidOperation:
        pass
    try:
        return thai_day(cell)
    except ValueError:
        return cell


def test_every_column_has_a_thai_name(books: dict[str, Sheets]) -> None:
    """The first row is for people; the names for programs stand in the CSV."""
    for path, sheets in books.items():
        for name, rows in sheets.items():
            assert all(any("ก" <= sign <= "๙" for sign in label) for label in rows[0]), (path, name)


def test_no_text_becomes_anything_else(tmp_path: Path) -> None:
    """No formula, number or date of a text, no mark of a word lost."""
    table = Table("ข้อความ", (Column("text", "ข้อความ"),), tuple((text,) for text in HOSTILE))
    book = sheets_of({"hostile": as_xlsx([table])}, tmp_path)["hostile"]
    assert [row[0] for row in book["ข้อความ"][1:]] == list(HOSTILE)
