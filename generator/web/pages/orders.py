"""Orders and announcements: every one of them, and the lists of all and of each year."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from generator.kinds.order import Assignment, Named, Order
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.markdown.targets import Heading
from generator.thai.calendar import buddhist_year, format_date
from generator.web.desk import HOME, Desk, group_url, safe
from generator.web.downloads import NOTHING, Downloads, offered
from generator.web.feed_addresses import feeds_of
from generator.web.office_tables import assignment_table, order_table
from generator.web.office_tables.addresses import orders_stem
from generator.web.pages.paging import PER_PAGE, list_url, page_count, pager
from generator.web.pages.shown import Choice, State, shown_files
from generator.web.plan import Crumb, Feed, Page, crumb

ORDERS = crumb("/orders/")
_LEAD = "คำสั่ง ประกาศ ระเบียบ และแนวปฏิบัติของสำนักงาน พร้อมสำเนาฉบับลงนามและผู้ได้รับมอบหมาย"


@dataclass(frozen=True)
class OrderList:
    """One list of orders."""

    title: str
    url: str
    entries: tuple[Entry[Order], ...]
    year: int | None = None
    """None of the whole list."""


@dataclass(frozen=True)
class ShownOrder:
    """An order in a list; a state is shown where it is not simply in force."""

    entry: Entry[Order]
    state: State | None


@dataclass(frozen=True)
class OrdersOfYear:
    """The orders of one year on one page of a list."""

    year: int
    orders: list[ShownOrder]


@dataclass(frozen=True)
class Ties:
    """What an order does to others, and others to it."""

    revokes: tuple[Entry[Order], ...]
    amends: tuple[Entry[Order], ...]
    revoked_by: tuple[Entry[Order], ...]
    amended_by: tuple[Entry[Order], ...]


@dataclass(frozen=True)
class ShownAssignment:
    """An assignment with the page of the person, who may have left."""

    data: Assignment
    url: str | None


@dataclass(frozen=True)
class ShownColumns:
    """Which columns of the table of assignments hold anything."""

    roles: bool
    duties: bool
    periods: bool


def order_pages(desk: Desk) -> Iterator[Page]:
    """Every order and every page of every list."""
    for entry in desk.library.orders:
        yield _order(desk, entry)
    lists = order_lists(desk.library)
    for listing in lists:
        yield from _list(desk, listing, lists)


def order_lists(library: Library) -> tuple[OrderList, ...]:
    """The whole list, then that of each year; what was withdrawn is in none."""
    listed = tuple(entry for entry in library.orders if entry.data.withdrawn is None)
    by_year = (
        OrderList(f"{ORDERS.title} ปี พ.ศ. {year}", f"/orders/{year}/", tuple(entries), year)
        for year, entries in groupby(listed, key=_year)
    )
    return (OrderList(ORDERS.title, ORDERS.url, listed), *by_year)


def order_state(entry: Entry[Order], library: Library, today: dt.date) -> State:
    """Whether an order holds, by its own days and by the orders that revoke it."""
    order = entry.data
    revoking = library.revoked_by.get(entry.slug, ())
    if any(other.data.in_force_from <= today for other in revoking):
        return State("closed", "ถูกยกเลิกแล้ว")
    if order.until and order.until < today:
        return State("closed", f"สิ้นสุดเมื่อ {format_date(order.until, 'short')}")
    if order.in_force_from > today:
        return State("none", f"มีผล {format_date(order.in_force_from, 'short')}")
    return State("open", "ยังไม่ถูกยกเลิก")


def shown_order(entry: Entry[Order], library: Library, today: dt.date) -> ShownOrder:
    """An order as lists show it."""
    state = order_state(entry, library, today)
    return ShownOrder(entry, state if state.name != "open" else None)


def _year(entry: Entry[Order]) -> int:
    return buddhist_year(entry.data.date)


def _order(desk: Desk, entry: Entry[Order]) -> Page:
    data, library = entry.data, desk.library
    rendered = desk.text(entry, entry.source.body)
    ties, state = _ties(entry, library), order_state(entry, library, desk.today)
    signed = tuple(file for file in data.attachments if file.signed)
    others = tuple(file for file in data.attachments if not file.signed)
    article = desk.bodies.fill(
        "order.html", "article", entry=entry, content=safe(rendered), ties=ties,
        state=state, signer_url=_person_url(data.signer, library),
        people=[ShownAssignment(one, _person_url(one, library)) for one in data.assignments],
        shown=_columns(data.assignments),
        basis=[library.laws[name] for name in data.laws if name in library.laws],
        signed=shown_files(signed, entry.folder, library),
        attachments=shown_files(others, entry.folder, library),
    )  # fmt: skip
    body = desk.bodies.fill(
        "order.html", "body", entry=entry, state=state, ties=ties,
        article=Markup(article),  # noqa: S704 - escaped there
    )  # fmt: skip
    year = _year(entry)
    crumbs = (ORDERS, Crumb(f"พ.ศ. {year}", f"/orders/{year}/"))
    people = (Heading("assignments", "ผู้ได้รับมอบหมาย", 2),) if data.assignments else ()
    basis = (Heading("basis", "ฐานอำนาจ", 2),) if data.laws else ()
    return desk.page(
        entry, body, crumbs, headings=(*rendered.headings, *people, *basis), article=article,
        feeds=_announced(desk),
    )  # fmt: skip


def _ties(entry: Entry[Order], library: Library) -> Ties:
    known = library.orders_by_slug
    return Ties(
        revokes=tuple(known[slug] for slug in entry.data.revokes if slug in known),
        amends=tuple(known[slug] for slug in entry.data.amends if slug in known),
        revoked_by=library.revoked_by.get(entry.slug, ()),
        amended_by=library.amended_by.get(entry.slug, ()),
    )


def _person_url(named: Named, library: Library) -> str | None:
    """The page that tells how to reach somebody who is still here under that name."""
    for person in library.office.people:
        if person.id == named.person and person.name == named.name:
            return group_url(person.group) if person.group else "/about/people/"
    return None


def _columns(assignments: tuple[Assignment, ...]) -> ShownColumns:
    return ShownColumns(
        roles=any(one.role for one in assignments),
        duties=any(one.duties for one in assignments),
        periods=any(one.period for one in assignments),
    )


def _list(desk: Desk, listing: OrderList, lists: tuple[OrderList, ...]) -> Iterator[Page]:
    total = page_count(len(listing.entries))
    for number in range(1, total + 1):
        chosen = listing.entries[(number - 1) * PER_PAGE : number * PER_PAGE]
        title = listing.title if number == 1 else f"{listing.title} หน้า {number}"
        files = _files(desk, listing) if number == 1 else NOTHING
        sections = [
            OrdersOfYear(year, [shown_order(entry, desk.library, desk.today) for entry in entries])
            for year, entries in groupby(chosen, key=_year)
        ]
        body = desk.bodies.fill(
            "order.html", "listing", title=title, lead=_LEAD, sections=sections,
            headed=listing.year is None,
            years=_years(lists, listing.url), pages=pager(listing.url, number, total),
            feeds=feeds_of(ORDERS.url), downloads=files.shown,
        )  # fmt: skip
        yield Page(
            list_url(listing.url, number), title, "listing", body,
            description=f"{listing.title} ของ{desk.library.office.name}",
            crumbs=(HOME,) if listing.url == ORDERS.url else (HOME, ORDERS),
            updated=max((entry.data.own_day for entry in chosen), default=None),
            wide=True, noindex=number > 1, feeds=_announced(desk), files=files.artifacts,
        )  # fmt: skip


def _files(desk: Desk, listing: OrderList) -> Downloads:
    table = order_table(listing.entries, listing.title, desk.library, desk.site_url)
    return offered(orders_stem(listing.year), table, assignment_table(listing.entries))


def _announced(desk: Desk) -> tuple[Feed, ...]:
    name = desk.library.office.short_name
    return tuple(
        replace(feed, title=f"{ORDERS.title} {name} ({feed.title})")
        for feed in feeds_of(ORDERS.url)
    )


def _years(lists: tuple[OrderList, ...], current: str) -> list[Choice]:
    return [
        Choice(f"พ.ศ. {other.year}" if other.year else "ทุกปี", other.url, other.url == current)
        for other in lists
    ]
