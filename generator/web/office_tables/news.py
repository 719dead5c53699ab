"""The news of a year as a table, for the reports that ask how much was published."""

from collections.abc import Iterable

from generator.kinds.news import News
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.office_tables.words import NONE, group_name
from generator.web.tables import Cell, Column, Table

_NEWS = (
    Column("date", "วันที่เผยแพร่", "date"),
    Column("category", "ประเภท"),
    Column("number", "เลขที่"),
    Column("title", "เรื่อง"),
    Column("group", "กลุ่มเจ้าของเรื่อง"),
    Column("apply_from", "เปิดรับสมัคร", "date"),
    Column("apply_until", "ปิดรับสมัคร", "date"),
    Column("page", "หน้าของข่าว", "link"),
)


def news_table(
    entries: Iterable[Entry[News]], title: str, library: Library, site_url: str
) -> Table:
    """News in the order of their list."""
    rows = ((*_news(entry, library), absolute(entry.url, site_url)) for entry in entries)
    return Table(title, _NEWS, tuple(rows))


def _news(entry: Entry[News], library: Library) -> tuple[Cell, ...]:
    data = entry.data
    return (
        data.date,
        data.category,
        data.number or NONE,
        entry.title,
        group_name(library, data.group),
        data.apply_from,
        data.apply_until,
    )
