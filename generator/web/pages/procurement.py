"""Procurement: the overview, and every announcement and contract."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.kinds.procurement import METHOD_NAMES, Procurement
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.procurement import Sum, announcements, contracts, fiscal_years, total
from generator.rendering.markdown.targets import Heading
from generator.thai.calendar import format_date
from generator.web.desk import HOME, Desk, safe
from generator.web.feed_addresses import feeds_of
from generator.web.pages.shown import State, shown_files
from generator.web.plan import Crumb, Feed, Page, crumb

PROCUREMENT = crumb("/procurement/")
_LEAD = (
    "ประกาศเชิญชวน ผลการจัดซื้อจัดจ้าง และสรุปรายเดือนตามแบบ สขร.1 "
    "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560"
)


@dataclass(frozen=True)
class ShownProcurement:
    """A procurement in a list."""

    entry: Entry[Procurement]
    state: State


@dataclass(frozen=True)
class ShownYear:
    """A fiscal year in the list of years."""

    year: int
    sum: Sum


def procurement_pages(desk: Desk) -> Iterator[Page]:
    """The overview and every procurement."""
    yield _overview(desk)
    for entry in desk.library.procurements:
        yield _item(desk, entry)


def procurement_addresses(library: Library) -> Iterator[str]:
    """The addresses of the lists and of the files beside them."""
    yield PROCUREMENT.url
    for year in fiscal_years(library):
        yield year_url(year)
        for name in ("monthly", "annual"):
            yield f"{year_url(year)}{name}/"
            yield from (f"{download_stem(year, name)}.{end}" for end in ("xlsx", "csv"))


def year_url(year: int) -> str:
    """The address of a fiscal year's list."""
    return f"{PROCUREMENT.url}{year}/"


def procurement_state(data: Procurement, today: dt.date) -> State:
    """The stage that a procurement has reached, and until when offers are taken."""
    if data.withdrawn:
        return State("withdrawn", "ถอนประกาศแล้ว")
    if data.status == "ประกาศเชิญชวน" and data.offers_until:
        until = data.offers_until
        if until < today:
            return State("closed", "ปิดรับข้อเสนอแล้ว")
        return State("open", f"รับข้อเสนอถึง {format_date(until, 'short')}", until)
    if data.status == "สิ้นสุดสัญญา":
        return State("closed", data.status)
    return State("none" if data.status == "ยกเลิก" else "open", data.status)


def download_stem(year: int, name: str) -> str:
    """The address of a table of a fiscal year, without the extension."""
    return f"{year_url(year)}procurement-{year}-{name}"


def shown_procurements(desk: Desk, entries: Iterable[Entry[Procurement]]) -> list[ShownProcurement]:
    """Procurements as lists show them."""
    return [ShownProcurement(entry, procurement_state(entry.data, desk.today)) for entry in entries]


def _overview(desk: Desk) -> Page:
    shown = shown_procurements(desk, announcements(desk.library))
    years = [
        ShownYear(year, total(contracts(desk.library, year))) for year in fiscal_years(desk.library)
    ]
    body = desk.bodies.fill(
        "procurement.html", "overview", title=PROCUREMENT.title, lead=_LEAD, years=years,
        open=[item for item in shown if item.state.until], feeds=feeds_of(PROCUREMENT.url),
    )  # fmt: skip
    headings = (
        Heading("open", "ประกาศที่เปิดรับข้อเสนอ", 2),
        Heading("years", "ผลการจัดซื้อจัดจ้างตามปีงบประมาณ", 2),
        Heading("words", "คำที่ใช้ในหน้านี้", 2),
    )
    return Page(
        PROCUREMENT.url, PROCUREMENT.title, "register", body, description=_LEAD, crumbs=(HOME,),
        headings=headings, feeds=_feeds(), updated=last_change(desk.library.procurements),
        owner=keeper(desk, desk.library.procurements),
    )  # fmt: skip


def _item(desk: Desk, entry: Entry[Procurement]) -> Page:
    data = entry.data
    rendered = desk.text(entry, entry.source.body)
    article = desk.bodies.fill(
        "procurement.html", "article", entry=entry, content=safe(rendered),
        method=METHOD_NAMES[data.method], saved=total([entry]).saved,
        attachments=shown_files(data.attachments, entry.folder, desk.library),
    )  # fmt: skip
    body = desk.bodies.fill(
        "procurement.html", "body", entry=entry, state=procurement_state(data, desk.today),
        article=Markup(article),  # noqa: S704 - escaped there
    )  # fmt: skip
    return desk.page(
        entry, body, (PROCUREMENT, year_crumb(data.fiscal_year)), article=article,
        headings=rendered.headings, feeds=_feeds(),
    )  # fmt: skip


def year_crumb(year: int) -> Crumb:
    """The step of the way that a fiscal year is."""
    return Crumb(f"ปีงบประมาณ พ.ศ. {year}", year_url(year))


def keeper(desk: Desk, entries: Sequence[Entry[Procurement]]) -> Crumb | None:
    """Who answers for a page made from some procurements: the group of the newest."""
    return desk.owner(entries[-1].data) if entries else None


def last_change(entries: Iterable[Entry[Procurement]]) -> dt.date | None:
    """The newest change of some procurements."""
    return max((entry.updated for entry in entries if entry.updated), default=None)


def _feeds() -> tuple[Feed, ...]:
    return tuple(
        Feed(f"ประกาศจัดซื้อจัดจ้าง ({feed.title})", feed.url, feed.mime)
        for feed in feeds_of(PROCUREMENT.url)
    )
