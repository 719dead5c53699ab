"""Procurement and datasets in a real build, and the sample office beside its own documents."""

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial

import pytest
from openpyxl import load_workbook

from generator.kinds.fields import Month
from generator.library.library import Library
from generator.library.load import load
from generator.library.procurement import contracts, months, total
from generator.project import Project
from tests.feature.tiny_build import REPOSITORY, Run, Write, build, files_of, tiny_project
from tests.kinds.tiny_office import EMPTY_MONTHS, ENTRIES, PROCUREMENT, STUDENTS
from tests.tree import write_tree

MONTHS = "content/procurement/months.yml"
STUDENTS_CSV = "content/datasets/files/students.csv"
DOCUMENTS = REPOSITORY / "content" / "disclosure"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Run:
    write = partial(write_tree, tmp_path_factory.mktemp("office"))
    run = build(tiny_project(write, {}))
    assert run.code == 0, run.said
    return run


@pytest.fixture(scope="module")
def sample() -> Library:
    library = load(Project(REPOSITORY)).library
    assert library is not None
    return library


def test_tables_stand_beside_their_pages_and_open(built: Run) -> None:
    """Bytes are written as they are."""
    folder = built.site / "procurement" / "2569"
    sheet = load_workbook(folder / "procurement-2569-monthly.xlsx")["มกราคม 2569"]
    assert sheet["C2"].value == "ซื้อเครื่องคอมพิวเตอร์ 10 เครื่อง"
    assert sheet["L2"].value == dt.datetime(2026, 1, 12)  # noqa: DTZ001 - spreadsheets know no zone
    data = (folder / "procurement-2569-monthly.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfmonth,")
    assert (built.site / "datasets/students/students.xlsx").read_bytes().startswith(b"PK")


def test_pages_lead_to_their_files_wherever_the_site_is_mounted(built: Run) -> None:
    """Relative links, as everywhere."""
    page = built.text("procurement/2569/monthly/index.html")
    assert 'href="../../../procurement/2569/procurement-2569-monthly.xlsx"' in page
    assert "รอการจัดสรรงบประมาณ" in page
    assert 'href="../../datasets/students/students.csv"' in built.text(
        "datasets/students/index.html"
    )


def test_the_raw_file_of_a_dataset_is_not_published(built: Run) -> None:
    """One version of every number."""
    assert not (built.site / "datasets/files").exists()


def test_the_chart_is_in_the_page_and_the_dataset_in_its_linked_data(built: Run) -> None:
    """Without a script, and for search engines."""
    page = built.text("datasets/students/index.html")
    assert page.count('<svg class="ps-chart__picture') == 2
    assert '"@type":"Dataset"' in page
    assert json.loads(built.text("data.json"))["dataset"][0]["identifier"] == "datasets/students"
    assert "/procurement/2569/monthly/" in built.text("sitemap.xml")


def test_the_same_content_gives_the_same_files(built: Run) -> None:
    """Spreadsheets too."""
    before = files_of(built.site)
    again = build(built.site.parent)
    assert again.code == 0, again.said
    assert files_of(again.site) == before


def test_faults_stop_the_build_with_their_lines(project_tree: Write) -> None:
    """A person mends them from the message alone."""
    run = build(
        tiny_project(project_tree, {
            ENTRIES["procurement"]: PROCUREMENT.replace("price: 224,000.50", "price: 999,000"),
            "content/procurement/second.md": PROCUREMENT,
            MONTHS: f"{EMPTY_MONTHS}  - month: มกราคม 2569\n    reason: ไม่มีรายการ\n",
            STUDENTS_CSV: STUDENTS.replace("1150", "มาก"),
        })
    )  # fmt: skip
    assert run.code == 1
    for told in (
        "winner ใช้ไม่ได้: ราคาที่ตกลง 999,000.00 บาท เกินวงเงินงบประมาณ 230,000.00 บาท",
        "แจ้งว่าเดือนมกราคม 2569 ไม่มีการจัดซื้อจัดจ้าง",
        "คอลัมน์ students (นักเรียน) เป็น “มาก”",
        "[D010 month-contradicted]",
        "[D023 cell-invalid]",
    ):
        assert told in run.said
    assert re.search(rf"{STUDENTS_CSV}\n  บรรทัด 3  ต้องแก้", run.said)
    assert not run.site.exists()


def documented(name: str) -> Iterator[tuple[str, tuple[str, Decimal, str, Decimal, str]]]:
    """Month, then title, budget, winner, price and contract of each row of a document."""
    for sheet in load_workbook(DOCUMENTS / name):
        for row in sheet.iter_rows(min_row=5, values_only=True):
            if row[0] is not None:
                winner, price = str(row[6]).removesuffix(" บาท").rsplit(" ", 1)
                money = Decimal(str(row[2])), Decimal(price.replace(",", ""))
                number = str(row[8]).partition(" ")[0]
                yield sheet.title, (str(row[1]), money[0], winner, money[1], number)


@pytest.mark.parametrize(
    ("name", "year", "count"),
    [
        ("2569/files/procurement-annual-2568.xlsx", 2568, 12),
        ("2569/files/procurement-monthly-2569.xlsx", 2569, 6),
    ],
)
def test_the_sample_says_the_same_as_its_documents(
    sample: Library, name: str, year: int, count: int
) -> None:
    """Page, PDF and spreadsheet of an item must agree, row by row and in order."""
    shown = [
        (str(month.month), (
            entry.title, entry.data.budget, entry.data.winner.name, entry.data.winner.price,
            entry.data.contract.number,
        ))
        for month in months(sample, year)[:count]
        for entry in month.entries
        if entry.data.winner and entry.data.contract
    ]  # fmt: skip
    assert shown == list(documented(name))


def test_the_sums_of_the_sample_are_those_that_its_items_state(sample: Library) -> None:
    """O12 of 2569, and of O11 the first six months."""
    whole = total(contracts(sample, 2568))
    assert (whole.number, whole.budget, whole.agreed, whole.saved) == (13, 1184800, 1161550, 23250)
    half = total(entry for month in months(sample, 2569)[:6] for entry in month.entries)
    assert (half.number, half.budget, half.agreed) == (14, 1266300, 1242455)


def test_every_past_month_of_the_sample_is_told(sample: Library) -> None:
    """October 2568 and February 2568 on purpose."""
    told = {month.month: month.state for year in (2568, 2569) for month in months(sample, year)}
    assert "untold" not in told.values()
    declared = [month for month, state in told.items() if state == "declared"]
    assert declared == [Month(2568, 2), Month(2568, 10)]


def test_the_datasets_of_the_sample_agree_with_its_pages(sample: Library) -> None:
    """The total of e-service, and the progress of O6 by amount."""
    rows = sample.rows["datasets/e-service-2569"].values
    assert sum(row[-1] for row in rows if isinstance(row[-1], int)) == 722
    path = DOCUMENTS / "2569/files/progress-h1-2569.csv"
    told = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))[1:]
    shown = sample.rows["datasets/budget-progress-h1-2569"].values
    assert [(row[1], row[3], row[5]) for row in shown] == [
        (row[1], Decimal(row[3]), Decimal(row[5])) for row in told
    ]
