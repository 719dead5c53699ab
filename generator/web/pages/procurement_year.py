"""A fiscal year of procurement: its list, the monthly summary (สขร.1) and the yearly table."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from generator.kinds.procurement import METHOD_NAMES
from generator.library.library import Library
from generator.library.procurement import (
    ProcurementMonth,
    Sum,
    contracts,
    fiscal_years,
    months,
    of_year,
    total,
)
from generator.web.desk import HOME, Desk
from generator.web.downloads import downloads
from generator.web.pages.procurement import (
    PROCUREMENT,
    ShownProcurement,
    download_stem,
    keeper,
    last_change,
    shown_procurements,
    year_crumb,
    year_url,
)
from generator.web.pages.shown import Choice
from generator.web.plan import Page
from generator.web.procurement_tables import (
    annual_table,
    month_text,
    monthly_sheets,
    monthly_table,
    place_of,
    sums_by_method,
    sums_by_month,
)


@dataclass(frozen=True)
class ShownMonth:
    """A month with its contracts, or with what is said when there are none."""

    name: str
    id: str
    entries: list[ShownProcurement]
    sum: Sum
    text: str
    """Empty when there are contracts."""
    told: bool
    """Whether the office has said that there were none."""


def procurement_year_pages(desk: Desk) -> Iterator[Page]:
    """Three pages for every fiscal year."""
    for year in fiscal_years(desk.library):
        yield _year(desk, year)
        yield _monthly(desk, year)
        yield _annual(desk, year)


def told_months(library: Library, year: int, today: dt.date) -> tuple[ProcurementMonth, ...]:
    """The months of a fiscal year that have begun."""
    return tuple(month for month in months(library, year) if month.first_day <= today)


def _year(desk: Desk, year: int) -> Page:
    library = desk.library
    entries = of_year(library, year)
    waiting = [entry for entry in entries if entry.data.contract is None]
    title = f"การจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. {year}"
    lead = f"รายการจัดซื้อจัดจ้างของสำนักงานในปีงบประมาณ พ.ศ. {year} เรียงตามเดือนที่ลงนามในสัญญา"
    shown = [_month(desk, month) for month in told_months(library, year, desk.today)]
    body = desk.bodies.fill(
        "procurement.html", "listing", title=title, lead=lead, year=year,
        years=_years(library, year), months=shown, waiting=shown_procurements(desk, waiting),
        methods=sums_by_method(contracts(library, year)), sum=total(contracts(library, year)),
    )  # fmt: skip
    return Page(
        year_url(year), title, "register", body, description=lead, crumbs=(HOME, PROCUREMENT),
        updated=last_change(entries), owner=keeper(desk, entries), wide=True,
    )  # fmt: skip


def _monthly(desk: Desk, year: int) -> Page:
    library = desk.library
    told, entries = told_months(library, year, desk.today), contracts(library, year)
    table = monthly_table(told, year)
    files = downloads(download_stem(year, "monthly"), table, monthly_sheets(told, year))
    lead = (
        "สรุปผลการจัดซื้อจัดจ้างในแต่ละเดือน จัดทำจากสัญญาทุกฉบับของสำนักงาน "
        "เผยแพร่ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9 (8)"
    )
    shown = [_month(desk, month) for month in told]
    body = desk.bodies.fill(
        "procurement.html", "monthly", title=table.title, lead=lead, months=shown,
        years=_years(library, year, "monthly/"), downloads=files.shown, methods=METHOD_NAMES,
        by_month=sums_by_month(told), sum=total(entries),
    )  # fmt: skip
    return Page(
        f"{year_url(year)}monthly/", table.title, "register", body, description=lead,
        crumbs=(HOME, PROCUREMENT, year_crumb(year)), wide=True, files=files.artifacts,
        updated=last_change(entries), owner=keeper(desk, entries),
    )  # fmt: skip


def _annual(desk: Desk, year: int) -> Page:
    library = desk.library
    entries = contracts(library, year)
    told = told_months(library, year, desk.today)
    table = annual_table(entries, library.office, year)
    sheets = (table, sums_by_month(told), sums_by_method(entries))
    files = downloads(download_stem(year, "annual"), table, sheets)
    lead = "รายการจัดซื้อจัดจ้างทั้งปีพร้อมสถานะ จัดทำจากรายการเดียวกับสรุปรายเดือน"
    body = desk.bodies.fill(
        "procurement.html", "annual", title=table.title, lead=lead, year=year, entries=entries,
        years=_years(library, year, "annual/"), downloads=files.shown, methods=METHOD_NAMES,
        place=place_of(library.office), tables=sheets[1:], sum=total(entries),
    )  # fmt: skip
    return Page(
        f"{year_url(year)}annual/", table.title, "register", body, description=lead,
        crumbs=(HOME, PROCUREMENT, year_crumb(year)), wide=True, files=files.artifacts,
        updated=last_change(entries), owner=keeper(desk, entries),
    )  # fmt: skip


def _month(desk: Desk, month: ProcurementMonth) -> ShownMonth:
    number = month.month.month or 0
    return ShownMonth(
        str(month.month), f"month-{month.month.year}-{number:02}",
        shown_procurements(desk, month.entries), total(month.entries), month_text(month),
        month.declared is not None,
    )  # fmt: skip


def _years(library: Library, current: int, page: str = "") -> list[Choice]:
    return [
        Choice(f"ปีงบประมาณ {year}", f"{year_url(year)}{page}", year == current)
        for year in fiscal_years(library)
    ]
