"""Procurement by fiscal year and month: what was contracted, what is still on its way."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.kinds.fields import Month
from generator.kinds.procurement import METHOD_NAMES, Method, Procurement
from generator.library.empty_months import DeclaredMonth
from generator.library.entry import Entry
from generator.library.library import Library

MonthState = Literal["contracted", "declared", "untold"]


@dataclass(frozen=True)
class ProcurementMonth:
    """One month of a fiscal year."""

    month: Month
    entries: tuple[Entry[Procurement], ...]
    """Those whose contract was signed in it, in the order of signing."""
    declared: DeclaredMonth | None
    """The statement that there was none."""

    @property
    def first_day(self) -> dt.date:
        """The first day of the month."""
        assert self.month.month  # noqa: S101 - made below, with a month
        return dt.date(self.month.year - 543, self.month.month, 1)

    @property
    def state(self) -> MonthState:
        """Whether it has contracts, is said to have none, or nothing is known of it."""
        if self.entries:
            return "contracted"
        return "declared" if self.declared else "untold"


@dataclass(frozen=True)
class Sum:
    """How many contracts, and for how much."""

    number: int
    budget: Decimal
    agreed: Decimal

    @property
    def saved(self) -> Decimal:
        """What was agreed below the budget."""
        return self.budget - self.agreed


def fiscal_years(library: Library) -> tuple[int, ...]:
    """The fiscal years that have procurement or a statement of none, newest first."""
    years = {entry.data.fiscal_year for entry in library.procurements}
    years |= {_fiscal_year(declared.month) for declared in library.empty_months}
    return tuple(sorted(years, reverse=True))


def of_year(library: Library, year: int) -> tuple[Entry[Procurement], ...]:
    """All procurement of a fiscal year that stands, in the order of days."""
    return tuple(
        entry
        for entry in library.procurements
        if entry.data.fiscal_year == year and entry.data.withdrawn is None
    )


def contracts(library: Library, year: int) -> tuple[Entry[Procurement], ...]:
    """The procurement of a fiscal year that has a contract, in the order of signing."""
    return tuple(entry for entry in of_year(library, year) if entry.data.contract)


def announcements(library: Library) -> tuple[Entry[Procurement], ...]:
    """What was announced, newest first, whatever became of it."""
    found = [entry for entry in library.procurements if entry.data.announced]
    return tuple(sorted(found, key=_announced, reverse=True))


def months(library: Library, year: int) -> tuple[ProcurementMonth, ...]:
    """The twelve months of a fiscal year, October first."""
    declared = {statement.month: statement for statement in library.empty_months}
    signed = contracts(library, year)
    return tuple(
        ProcurementMonth(
            month,
            tuple(entry for entry in signed if entry.data.month == month),
            declared.get(month),
        )
        for month in (Month(year - (number > 9), number) for number in (10, 11, 12, *range(1, 10)))
    )


def total(entries: Iterable[Entry[Procurement]]) -> Sum:
    """The sum of contracts."""
    data = [entry.data for entry in entries]
    return Sum(
        len(data),
        sum((one.budget for one in data), Decimal()),
        sum((one.winner.price for one in data if one.winner), Decimal()),
    )


def by_method(entries: Iterable[Entry[Procurement]]) -> dict[Method, Sum]:
    """The sums of the methods that were used, in the order of the law."""
    entries = tuple(entries)
    found = {
        method: total(entry for entry in entries if entry.data.method == method)
        for method in METHOD_NAMES
    }
    return {method: made for method, made in found.items() if made.number}


def _fiscal_year(month: Month) -> int:
    return month.year + ((month.month or 0) > 9)


def _announced(entry: Entry[Procurement]) -> tuple[dt.date, str]:
    return entry.data.announced or dt.date.min, entry.id
