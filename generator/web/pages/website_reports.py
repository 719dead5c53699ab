"""Yearly reports on the website: their list, and every one with charts, tables and files."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.kinds.website_report import Figures, WebsiteReport
from generator.library.entry import Asset, Entry
from generator.library.library import Library
from generator.rendering.markdown.targets import Heading
from generator.thai.calendar import format_date
from generator.web.charts import ChartData, Series, chart_pictures
from generator.web.desk import HOME, Desk, safe
from generator.web.downloads import LABELS, MIMES, NOTHING, Downloads
from generator.web.pages.shown import ShownFile
from generator.web.plan import Artifact, Page, crumb
from generator.web.tables import Cell, Column, Table, as_csv, as_xlsx
from generator.web.website_report_tables import report_tables, sheets

REPORTS = crumb("/website-reports/")
_LEAD = "สำนักงานรายงานการเผยแพร่และการดูแลเว็บไซต์ทุกปีงบประมาณ พร้อมปัญหาและแผนของปีถัดไป"
_WORKBOOK = "ตารางทั้งหมดของรายงาน"
_WORDS = frozenset({"sort", "change", "state", "item"})
"""The columns that hold a word or two."""
_MOST_ROWS = 45
"""All items of disclosure stay in sight; the longest list, of 2566, had 43."""


_NUMBERS = 3
"""Columns of numbers that make a table one of numbers."""


@dataclass(frozen=True)
class ShownCell:
    """A cell as the page shows it."""

    text: str
    label: str
    is_number: bool = False
    is_short: bool = False
    """Never broken into lines: a day, or a word."""
    url: str | None = None


@dataclass(frozen=True)
class ShownFigures:
    """One part of the figures: a sentence, perhaps a chart, and a table where there are rows."""

    id: str
    title: str
    said: str
    chart: Markup | None
    columns: tuple[Column, ...]
    rows: tuple[tuple[ShownCell, ...], ...]

    @property
    def folded(self) -> bool:
        """Tell whether the table stays shut until somebody opens it: it would fill many screens."""
        return len(self.rows) > _MOST_ROWS

    @property
    def stacked(self) -> bool:
        """Tell whether rows become blocks on a phone; numbers are compared down their column."""
        return sum(column.kind == "integer" for column in self.columns) < _NUMBERS


def website_report_pages(desk: Desk) -> Iterator[Page]:
    """The list and every report; no list where there is no report."""
    if desk.library.website_reports:
        yield _list(desk)
    for entry in desk.library.website_reports:
        yield _report(desk, entry)


def website_report_addresses(library: Library) -> Iterator[str]:
    """The addresses of the list, and of the files beside every report that stands."""
    if library.website_reports:
        yield REPORTS.url
    for entry in library.website_reports:
        if entry.data.withdrawn is None:
            yield f"{_stem(entry)}.xlsx"
            tables = report_tables(entry.data.figures, entry.data.fiscal_year, library, "/")
            yield from (
                f"{_stem(entry)}-{name}.csv" for name, table in tables.items() if table.rows
            )


def _stem(entry: Entry[WebsiteReport]) -> str:
    return f"{entry.url}website-report-{entry.slug}"


def _list(desk: Desk) -> Page:
    listed = [entry for entry in desk.library.website_reports if entry.data.withdrawn is None]
    body = desk.bodies.fill(
        "website-report.html", "listing", title=REPORTS.title, lead=_LEAD,
        items=[(entry, _sums(entry.data.figures)) for entry in listed],
    )  # fmt: skip
    return Page(
        REPORTS.url, REPORTS.title, "listing", body, description=_LEAD, crumbs=(HOME,),
        updated=max((entry.data.own_day for entry in listed), default=None),
    )  # fmt: skip


def _report(desk: Desk, entry: Entry[WebsiteReport]) -> Page:
    rendered = desk.text(entry, entry.source.body)
    tables = report_tables(entry.data.figures, entry.data.fiscal_year, desk.library, desk.site_url)
    files = NOTHING if entry.data.withdrawn else _files(entry, tables)
    parts = tuple(_parts(entry, tables, desk.library))
    body = desk.bodies.fill(
        "website-report.html", "body", entry=entry, content=safe(rendered), parts=parts,
        sums=_sums(entry.data.figures), downloads=files.shown,
    )  # fmt: skip
    headings = (
        *rendered.headings,
        *(Heading(part.id, part.title, 2) for part in parts),
        Heading("files", "ดาวน์โหลด", 2),
    )
    return desk.page(entry, body, (REPORTS,), headings=headings, files=files.artifacts)


def _sums(figures: Figures) -> list[tuple[str, str]]:
    """What everybody wants to know first."""
    done = sum(one.day is not None for one in figures.items)
    return [
        ("ข่าวที่เผยแพร่", f"{sum(one.total for one in figures.news):,} เรื่อง"),
        ("คู่มือและแบบฟอร์มที่เพิ่มหรือปรับปรุง", f"{len(figures.revisions):,} เรื่อง"),
        (
            "รายการเปิดเผยข้อมูลที่เผยแพร่ครบ",
            f"{done} จาก {len(figures.items)} ข้อ" if figures.items else "ไม่มีชุดรายการของปีนี้",
        ),
        ("เนื้อหาที่เลยกำหนดทบทวน", f"{len(figures.overdue):,} เรื่อง" if figures.overdue else "ไม่มี"),
    ]


def _parts(
    entry: Entry[WebsiteReport], tables: dict[str, Table], library: Library
) -> Iterator[ShownFigures]:
    figures = entry.data.figures
    told: dict[str, tuple[str, str, Markup | None]] = {
        "publications": ("การเผยแพร่ข้อมูลจำแนกตามประเภท", _PUBLISHED, None),
        "news": ("ข่าวรายเดือน", _said_of_news(figures), _news_chart(entry)),
        "revisions": ("คู่มือและแบบฟอร์มที่เพิ่มหรือปรับปรุง", _said_of_revisions(figures), None),
        "items": ("รายการเปิดเผยข้อมูลสาธารณะ", _said_of_items(figures), None),
        "findings": ("ผลการตรวจเนื้อหา", _said_of_findings(figures), _findings_chart(entry)),
        "overdue": ("เนื้อหาที่เลยกำหนดทบทวน", _said_of_overdue(figures), None),
    }
    for name, (title, said, chart) in told.items():
        table = tables[name]
        urls = _urls(entry, name, library)
        shown = [column for column in table.columns if column.kind != "link"]
        rows = tuple(
            tuple(
                _cell(cell, column, url if number == 0 else None)
                for number, (cell, column) in enumerate(zip(row, shown, strict=False))
            )
            for row, url in zip(table.rows, urls, strict=True)
        )
        yield ShownFigures(name, title, said, chart, tuple(shown), rows)


def _urls(entry: Entry[WebsiteReport], name: str, library: Library) -> list[str | None]:
    """Where the first cell of each row leads: to what is still there."""
    figures = entry.data.figures
    named = {
        "revisions": [one.id for one in figures.revisions],
        "overdue": [one.id for one in figures.overdue],
    }
    if name in named:
        found = (library.entries.get(identifier) for identifier in named[name])
        return [one.url if one else None for one in found]
    if name == "items":
        edition = str(entry.data.fiscal_year)
        proved = (library.disclosed(edition, one.item) for one in figures.items)
        return [one.url if one else None for one in proved]
    return [None] * len(getattr(figures, name))


def _cell(cell: Cell, column: Column, url: str | None) -> ShownCell:
    if column.kind == "date":
        text = format_date(cell, "short") if isinstance(cell, dt.date) else "ไม่มี"
        return ShownCell(text, column.label, is_short=True, url=url)
    return ShownCell(
        f"{cell:,}" if isinstance(cell, int) else str(cell),
        column.label, is_number=column.kind == "integer", is_short=column.key in _WORDS, url=url,
    )  # fmt: skip


_PUBLISHED = (
    "นับเรื่องที่เผยแพร่หรือปรับปรุงในปีงบประมาณ ตามประเภทในแบบรายงานของสำนักงาน และประเภทอื่นที่ประชาชนใช้บ่อย"
)


def _said_of_news(figures: Figures) -> str:
    names = ("ข่าวประชาสัมพันธ์", "กิจกรรม", "รับสมัคร/สอบคัดเลือก", "ประกาศ")
    if not figures.news:
        return "ไม่มีข่าวในปีงบประมาณนี้"
    sums = map(sum, zip(*(one.counts for one in figures.news), strict=True))
    each = " ".join(f"{name} {number} เรื่อง" for name, number in zip(names, sums, strict=True))
    return f"นับตามวันที่ของข่าว {each} รวม {sum(one.total for one in figures.news)} เรื่อง"


def _said_of_revisions(figures: Figures) -> str:
    if not figures.revisions:
        return "ไม่มีคู่มือหรือแบบฟอร์มที่เพิ่มหรือปรับปรุงในปีงบประมาณนี้"
    sorts = [one.sort for one in figures.revisions]
    units = (("คู่มือ", "เล่ม"), ("กระบวนงาน", "เรื่อง"), ("แบบฟอร์ม", "แบบ"))
    each = " ".join(f"{name} {sorts.count(name)} {unit}" for name, unit in units if name in sorts)
    new = sum(one.change == "ใหม่" for one in figures.revisions)
    return f"{each} เป็นเรื่องใหม่ {new} เรื่อง ปรับปรุง {len(sorts) - new} เรื่อง"


def _said_of_items(figures: Figures) -> str:
    if not figures.items:
        return "ไม่มีชุดรายการเปิดเผยข้อมูลของปีงบประมาณนี้"
    done = [one.day for one in figures.items if one.day]
    last = f" ครั้งล่าสุดเมื่อ {format_date(max(done))}" if done else ""
    return f"เผยแพร่ครบ {len(done)} จาก {len(figures.items)} ข้อ{last}"


def _said_of_findings(figures: Figures) -> str:
    if not figures.findings:
        return "ไม่มีผลการตรวจที่บันทึกไว้ในปีงบประมาณนี้"
    return (
        "จำนวนที่โปรแกรมตรวจพบในเนื้อหา ณ วันสิ้นเดือน ตรวจด้วยกฎชุดเดียวกันทุกเดือน "
        "ต้องแก้คือเรื่องที่ห้ามเผยแพร่จนกว่าจะแก้ ควรแก้และข้อสังเกตคือเรื่องที่แก้แล้วดีขึ้น"
    )


def _said_of_overdue(figures: Figures) -> str:
    day = format_date(figures.counted_on)
    if not figures.overdue:
        return f"ไม่มีเนื้อหาที่เลยกำหนดทบทวน ณ วันที่ {day}"
    return f"เลยกำหนดทบทวน ณ วันที่ {day} จำนวน {len(figures.overdue)} เรื่อง เรียงตามกลุ่มที่รับผิดชอบ"


def _news_chart(entry: Entry[WebsiteReport]) -> Markup | None:
    news = entry.data.figures.news
    if not news:
        return None
    labels = tuple(str(one.month) for one in news)
    series = (Series("ข่าวทุกประเภท", tuple(one.total for one in news)),)
    return _drawn(f"ข่าวรายเดือน ปีงบประมาณ พ.ศ. {entry.data.fiscal_year}", labels, series, "เรื่อง")


def _findings_chart(entry: Entry[WebsiteReport]) -> Markup | None:
    findings = entry.data.figures.findings
    if not findings:
        return None
    labels = tuple(str(one.month) for one in findings)
    series = (
        Series("ต้องแก้", tuple(one.errors for one in findings)),
        Series("ควรแก้", tuple(one.warnings for one in findings)),
        Series("ข้อสังเกต", tuple(one.notices for one in findings)),
    )
    title = f"ผลการตรวจเนื้อหา ปีงบประมาณ พ.ศ. {entry.data.fiscal_year}"
    return _drawn(title, labels, series, "จุด", name="findings")


def _drawn(
    title: str, labels: tuple[str, ...], series: tuple[Series, ...], unit: str, name: str = "news"
) -> Markup:
    data = ChartData(title, "bar" if len(series) == 1 else "line", labels, series, unit)
    return Markup(chart_pictures(data, f"chart-{name}"))  # noqa: S704 - all texts are escaped


def _files(entry: Entry[WebsiteReport], tables: dict[str, Table]) -> Downloads:
    """One workbook of all tables, and each table as CSV."""
    stem = _stem(entry)
    made = [(_WORKBOOK, f"{stem}.xlsx", as_xlsx(sheets(tables)))]
    made += [
        (table.title, f"{stem}-{name}.csv", as_csv(table))
        for name, table in tables.items()
        if table.rows
    ]
    return Downloads(
        tuple(Artifact(url, data) for _, url, data in made),
        tuple(
            ShownFile(title, Asset("", url, LABELS[end], MIMES[end], len(data)))
            for title, url, data in made
            for end in (url.rpartition(".")[2],)
        ),
    )
