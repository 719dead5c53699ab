"""Orders and announcements as two tables: every document, and everybody who was assigned."""

from collections.abc import Iterable, Sequence

from generator.kinds.order import Order
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.office_tables.words import NONE, UNTOLD, group_name, joined
from generator.web.tables import Cell, Column, Table

_ORDERS = (
    Column("type", "ประเภท"),
    Column("number", "เลขที่"),
    Column("title", "เรื่อง"),
    Column("date", "ลงวันที่", "date"),
    Column("effective", "มีผลตั้งแต่", "date"),
    Column("until", "มีผลถึง", "date"),
    Column("signer", "ผู้ลงนาม"),
    Column("group", "เจ้าของเรื่อง"),
    Column("assigned", "ผู้ได้รับมอบหมาย (คน)", "integer"),
    Column("revokes", "ยกเลิก"),
    Column("revoked_by", "ถูกยกเลิกโดย"),
    Column("amends", "แก้ไขเพิ่มเติม"),
    Column("amended_by", "แก้ไขเพิ่มเติมโดย"),
    Column("signed_copy", "สำเนาฉบับลงนาม", "link"),
    Column("page", "หน้าของเอกสาร", "link"),
)
_ASSIGNMENTS = (
    Column("order", "คำสั่งหรือประกาศ"),
    Column("title", "เรื่อง"),
    Column("date", "ลงวันที่", "date"),
    Column("number", "ที่", "integer"),
    Column("name", "ชื่อ"),
    Column("position", "ตำแหน่ง"),
    Column("role", "บทบาท"),
    Column("duties", "งานที่มอบหมาย"),
    Column("period", "ช่วงเวลา"),
)


def order_table(
    entries: Sequence[Entry[Order]], title: str, library: Library, site_url: str
) -> Table:
    """Orders with their days and with what they do to one another.

    Whether an order still holds depends on the day; the days themselves do not.
    """
    rows = ((*_order(entry), *_ties(entry, library, site_url)) for entry in entries)
    return Table(title, _ORDERS, tuple(rows), sheet="คำสั่งและประกาศ")


def assignment_table(entries: Iterable[Entry[Order]]) -> Table:
    """Everybody whom those orders give something to do, as they print it."""
    rows = (
        (
            entry.data.name, entry.title, entry.data.date, number, one.name, one.position,
            one.role or UNTOLD, joined(one.duties), one.period.text if one.period else "ตามวันที่มีผล",
        )
        for entry in entries
        for number, one in enumerate(entry.data.assignments, start=1)
    )  # fmt: skip
    return Table("ผู้ได้รับมอบหมาย", _ASSIGNMENTS, tuple(rows))


def _order(entry: Entry[Order]) -> tuple[Cell, ...]:
    data = entry.data
    return (
        data.type,
        str(data.number) if data.number else NONE,
        entry.title,
        data.date,
        data.in_force_from,
        data.until,
        data.signer.name,
    )


def _ties(entry: Entry[Order], library: Library, site_url: str) -> tuple[Cell, ...]:
    data = entry.data
    known = library.orders_by_slug
    return (
        group_name(library, data.group),
        len(data.assignments),
        _named(known[slug] for slug in data.revokes if slug in known),
        _named(library.revoked_by.get(entry.slug, ())),
        _named(known[slug] for slug in data.amends if slug in known),
        _named(library.amended_by.get(entry.slug, ())),
        _signed_copy(entry, library, site_url),
        absolute(entry.url, site_url),
    )


def _named(orders: Iterable[Entry[Order]]) -> str:
    return joined(
        order.data.name if order.data.number else f"{order.data.name} {order.title}"
        for order in orders
    )


def _signed_copy(entry: Entry[Order], library: Library, site_url: str) -> str | None:
    for file in entry.data.attachments:
        asset = library.assets.get(f"{entry.folder}/{file.file}")
        if file.signed and asset:
            return absolute(asset.url, site_url)
    return None
