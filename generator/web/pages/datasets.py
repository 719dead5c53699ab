"""Datasets: their list, and every one as table, chart, dictionary and files."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator.kinds.dataset import NUMBERS, ColumnType, Dataset
from generator.library.datasets import MOST_BARS, Rows, Value
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.markdown.targets import Heading
from generator.thai.calendar import format_date
from generator.web.charts import ChartData, Series, chart_pictures
from generator.web.desk import HOME, Desk, safe
from generator.web.downloads import Downloads, downloads
from generator.web.plan import Page, crumb
from generator.web.tables import Column, Table

DATASETS = crumb("/datasets/")
FILES = ("xlsx", "csv", "json")
"""The extensions in which every dataset is offered."""
SHOWN_ROWS = 50
"""Rows on the page; who needs more takes the file."""

LICENCES = {
    "DGA Open Government License": "https://data.go.th/pages/dga-open-government-license",
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""Where each licence is explained."""

_TYPES: dict[ColumnType, str] = {
    "text": "ข้อความ",
    "integer": "จำนวนเต็ม",
    "number": "ตัวเลข",
    "money": "จำนวนเงิน",
    "year": "ปี พ.ศ.",
    "date": "วันที่",
}


@dataclass(frozen=True)
class ShownCell:
    """A cell as the page shows it."""

    text: str
    label: str
    is_number: bool
    is_missing: bool


def dataset_pages(desk: Desk) -> Iterator[Page]:
    """The list and every dataset."""
    yield _list(desk)
    for entry in desk.library.datasets:
        yield _dataset(desk, entry)


def dataset_addresses(library: Library) -> Iterator[str]:
    """The addresses of the list, of the files of datasets and of their catalogue."""
    yield DATASETS.url
    yield "/data.json"
    for entry in library.datasets:
        if is_offered(entry, library):
            yield from (f"{file_stem(entry)}.{end}" for end in FILES)


def is_offered(entry: Entry[Dataset], library: Library) -> bool:
    """Tell whether the files of a dataset are published: it stands, and its rows could be read."""
    return entry.id in library.rows and entry.data.withdrawn is None


def file_stem(entry: Entry[Dataset]) -> str:
    """The address of the files of a dataset without their extension."""
    return f"{entry.url}{entry.slug}"


def table_of(entry: Entry[Dataset], rows: Rows) -> Table:
    """A dataset as a table for download."""
    columns = tuple(Column(one.name, one.label, one.type) for one in entry.data.columns)
    return Table(entry.title, columns, rows.values)


def _list(desk: Desk) -> Page:
    lead = "ข้อมูลของสำนักงานในรูปแบบที่เปิดด้วยโปรแกรมตารางคำนวณและนำไปใช้ต่อได้ พร้อมคำอธิบายทุกคอลัมน์"
    listed = [entry for entry in desk.library.datasets if entry.data.withdrawn is None]
    body = desk.bodies.fill(
        "dataset.html", "listing", title=DATASETS.title, lead=lead, items=listed,
        rows={entry.id: len(found.values) for entry in listed if (found := _rows(desk, entry))},
    )  # fmt: skip
    return Page(
        DATASETS.url, DATASETS.title, "listing", body, description=lead, crumbs=(HOME,),
        updated=max((entry.updated for entry in listed if entry.updated), default=None),
    )  # fmt: skip


def _dataset(desk: Desk, entry: Entry[Dataset]) -> Page:
    rows = _rows(desk, entry)
    rendered = desk.text(entry, entry.source.body)
    files = _files(entry, rows)
    chart = _chart(entry, rows) if rows else None
    group = desk.library.office.group(entry.data.group)
    body = desk.bodies.fill(
        "dataset.html", "body", entry=entry, content=safe(rendered), downloads=files.shown,
        licence_url=LICENCES[entry.data.licence], chart=chart, contact=group,
        rows=[_shown(row, entry.data) for row in rows.values[:SHOWN_ROWS]] if rows else [],
        total=len(rows.values) if rows else 0, types=_TYPES,
    )  # fmt: skip
    headings = (
        Heading("files", "ดาวน์โหลด", 2),
        *((Heading("chart", "แผนภูมิ", 2),) if chart else ()),
        Heading("data", "ข้อมูล", 2),
        Heading("columns", "คำอธิบายคอลัมน์", 2),
        Heading("about", "เกี่ยวกับชุดข้อมูล", 2),
    )
    return desk.page(
        entry, body, (DATASETS,), headings=(*headings, *rendered.headings),
        files=() if entry.data.withdrawn else files.artifacts,
    )  # fmt: skip


def _rows(desk: Desk, entry: Entry[Dataset]) -> Rows | None:
    """The rows of a dataset; one whose file cannot be used has none, which is told already."""
    return desk.library.rows.get(entry.id)


def _files(entry: Entry[Dataset], rows: Rows | None) -> Downloads:
    if rows is None:
        return Downloads((), ())
    return downloads(file_stem(entry), table_of(entry, rows), with_json=True)


def _shown(row: tuple[Value, ...], data: Dataset) -> list[ShownCell]:
    return [
        ShownCell(
            _text(value, column.type) if value is not None else column.empty or "",
            column.label, column.type in NUMBERS, value is None,
        )
        for value, column in zip(row, data.columns, strict=True)
    ]  # fmt: skip


def _text(value: Value, kind: ColumnType) -> str:
    """A value in the words of the page."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, int | Decimal):
        return (
            f"{value:,.2f}" if kind == "money" else str(value) if kind == "year" else f"{value:,}"
        )
    return format_date(value, "short")


def _chart(entry: Entry[Dataset], rows: Rows) -> Markup | None:
    """The chart that the dataset asks for; what nobody could read is not drawn."""
    data, chart = entry.data, entry.data.chart
    if chart is None or (chart.kind == "bar" and len(rows.values) > MOST_BARS):
        return None
    columns = {column.name: column for column in data.columns}
    units = {columns[name].unit for name in chart.y}
    drawn = ChartData(
        f"{entry.title}: {', '.join(columns[name].label for name in chart.y)}", chart.kind,
        tuple(_text(x, columns[chart.x].type) or "ไม่ระบุ" for x in rows.column(data, chart.x)),
        tuple(_series(rows, data, name) for name in chart.y),
        unit=next(iter(units)) or "" if len(units) == 1 else "",
    )  # fmt: skip
    return Markup(chart_pictures(drawn, "chart"))  # noqa: S704 - all texts in it are escaped


def _series(rows: Rows, data: Dataset, name: str) -> Series:
    column = next(column for column in data.columns if column.name == name)
    values = tuple(
        value if isinstance(value, int | Decimal) else None for value in rows.column(data, name)
    )
    return Series(column.label, values, column.empty or "ไม่มีข้อมูล")
