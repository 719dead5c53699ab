"""The figures of a yearly report on the website as tables, for its page and its files."""

from collections.abc import Callable, Iterable, Sequence

from generator.kinds.website_report import Figures
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.thai.calendar import FiscalYear
from generator.web.office_tables.words import NONE, UNTOLD, joined
from generator.web.tables import Cell, Column, Table

_PUBLICATIONS = (
    Column("type", "ประเภทข้อมูล"),
    Column("number", "จำนวนเรื่อง", "integer"),
    Column("updated", "ปรับปรุงครั้งล่าสุด", "date"),
    Column("groups", "กลุ่มเจ้าของข้อมูล"),
)
_NEWS = (
    Column("month", "เดือน"),
    Column("public_relations", "ข่าวประชาสัมพันธ์", "integer"),
    Column("activities", "กิจกรรม", "integer"),
    Column("recruitment", "รับสมัคร/สอบคัดเลือก", "integer"),
    Column("announcements", "ประกาศ", "integer"),
    Column("total", "รวม", "integer"),
)
_REVISIONS = (
    Column("title", "เรื่อง"),
    Column("sort", "ชนิด"),
    Column("change", "การเปลี่ยนแปลง"),
    Column("day", "วันที่", "date"),
    Column("page", "หน้าของเรื่อง", "link"),
)
_ITEMS = (
    Column("title", "รายการ"),
    Column("item", "ข้อ"),
    Column("state", "สถานะ"),
    Column("day", "เผยแพร่ครบเมื่อ", "date"),
    Column("group", "กลุ่มเจ้าของข้อ"),
)
_FINDINGS = (
    Column("month", "สิ้นเดือน"),
    Column("errors", "ต้องแก้", "integer"),
    Column("warnings", "ควรแก้", "integer"),
    Column("notices", "ข้อสังเกต", "integer"),
    Column("note", "หมายเหตุ"),
)
_OVERDUE = (
    Column("title", "เรื่อง"),
    Column("group", "กลุ่มที่รับผิดชอบ"),
    Column("owner", "ผู้รับผิดชอบ"),
    Column("due", "ครบกำหนดเมื่อ", "date"),
    Column("page", "หน้าของเรื่อง", "link"),
)


_TABLES = {
    "publications": ("การเผยแพร่ข้อมูลจำแนกตามประเภท", _PUBLICATIONS, "การเผยแพร่ข้อมูล"),
    "news": ("ข่าวรายเดือน", _NEWS, "ข่าวรายเดือน"),
    "revisions": ("คู่มือและแบบฟอร์มที่เพิ่มหรือปรับปรุง", _REVISIONS, "คู่มือและแบบฟอร์ม"),
    "items": ("รายการเปิดเผยข้อมูลสาธารณะ", _ITEMS, "การเปิดเผยข้อมูลสาธารณะ"),
    "findings": ("ผลการตรวจเนื้อหารายเดือน", _FINDINGS, "ผลการตรวจ"),
    "overdue": ("เนื้อหาที่เลยกำหนดทบทวน", _OVERDUE, "เลยกำหนดทบทวน"),
}
"""By the name of the figures: title, columns and name of the sheet."""
_UNCHANGED = "ไม่มีการแก้ไขในเดือนนี้ ใช้ผลของเดือนก่อน"


def report_tables(
    figures: Figures, fiscal_year: int, library: Library, site_url: str
) -> dict[str, Table]:
    """All tables of a report by the name that its files bear; some may be without rows."""

    def page(identifier: str) -> str | None:
        found = library.entries.get(identifier)
        return absolute(found.url, site_url) if found else None

    def group(identifier: str | None) -> str:
        return short_group(identifier, library)

    year = FiscalYear(fiscal_year)
    rows = _rows(figures, page, group)
    return {
        name: Table(f"{title} {year}", columns, tuple(rows[name]), sheet)
        for name, (title, columns, sheet) in _TABLES.items()
    }


def _rows(
    figures: Figures, page: Callable[[str], str | None], group: Callable[[str | None], str]
) -> dict[str, Iterable[tuple[Cell, ...]]]:
    return {
        "publications": (
            (one.type, one.number, one.updated, joined(map(group, one.groups)))
            for one in figures.publications
        ),
        "news": ((str(one.month), *one.counts, one.total) for one in figures.news),
        "revisions": (
            (one.title, one.sort, one.change, one.day, page(one.id)) for one in figures.revisions
        ),
        "items": (
            (one.title, one.item, one.state, one.day, group(one.group)) for one in figures.items
        ),
        "findings": (
            (str(one.month), one.errors, one.warnings, one.notices,
             _UNCHANGED if one.unchanged else NONE)
            for one in figures.findings
        ),
        "overdue": (
            (one.title, group(one.group), one.owner or UNTOLD, one.due, page(one.id))
            for one in figures.overdue
        ),
    }  # fmt: skip


def sheets(tables: dict[str, Table]) -> Sequence[Table]:
    """The sheets of the workbook: those with rows, or the first where nothing was counted."""
    return [table for table in tables.values() if table.rows] or list(tables.values())[:1]


def short_group(identifier: str | None, library: Library) -> str:
    """The short name of a group under the word that says what it is, as lists have it.

    A group that the office has no more is called by its id.
    """
    group = library.office.group(identifier)
    if group is None:
        return identifier or UNTOLD
    short = group.short_name or group.name
    words = (word for word in ("กลุ่ม", "หน่วย") if group.name.startswith(word))
    word = next((word for word in words if not short.startswith(word)), "")
    return f"{word}{short}"
