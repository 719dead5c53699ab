"""Whether the time that evidence speaks of is the time that an item asks for.

All days are inclusive. A fiscal year is named by the year of the Buddhist era in which it ends; a
document of a whole year may also go by the calendar year of that number, as many Thai plans do.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.catalogue import PeriodKind
from generator.kinds.fields import Span
from generator.thai.calendar import FiscalYear

Window = tuple[dt.date, dt.date]

DATED: frozenset[PeriodKind] = frozenset(
    {
        "current_fy", "plan_covering_fy", "current_fy_h1", "current_fy_plan_and_h1", "previous_fy",
    }
)  # fmt: skip
"""The kinds of periods that a document can contradict."""
_NOW: frozenset[PeriodKind] = frozenset({"standing", "current_fy", "plan_covering_fy"})
_DAY = dt.timedelta(days=1)


def asked_year(kind: PeriodKind, year: int) -> int | None:
    """The fiscal year that an item of this kind is about, or None when it is about none.

    Args:
        kind: What the catalogue says.
        year: The fiscal year of the edition, Buddhist era.
    """
    if kind not in DATED:
        return None
    return year - 1 if kind == "previous_fy" else year


def asked_window(kind: PeriodKind, year: int) -> Window | None:
    """First and last day that the data must speak of, or None when any time will do."""
    about = asked_year(kind, year)
    if about is None:
        return None
    fiscal = FiscalYear(about)
    return fiscal.first_half if kind == "current_fy_h1" else (fiscal.start, fiscal.end)


def fits(
    kind: PeriodKind, year: int, spans: Iterable[Span], today: dt.date, *, is_open: bool
) -> bool:
    """Tell whether all evidence of an item together speaks of the time that is asked for.

    Args:
        kind: What the catalogue says of the item.
        year: The fiscal year of the edition, Buddhist era.
        spans: What the evidence says of itself.
        today: Before a half-year is over, data of a part of it is all there can be.
        is_open: Whether the edition is the one being worked on, where `ปัจจุบัน` is this year.
    """
    given = tuple(spans)
    if (
        any(span.start is None for span in given)
        and (kind == "standing" or is_open)
        and kind in _NOW
    ):
        return True
    windows = [(span.start, span.end) for span in given if span.start and span.end]
    test = _TESTS.get(kind)
    return test is None or test(windows, FiscalYear(year), today)


def covers(windows: Iterable[Window], wanted: Window) -> bool:
    """Tell whether every day that is wanted lies in some window."""
    reached = wanted[0]
    for start, end in sorted(windows):
        if start > reached:
            break
        if end >= wanted[1]:
            return True
        reached = max(reached, end + _DAY)
    return reached > wanted[1]


def covers_year(windows: Iterable[Window], fiscal: FiscalYear) -> bool:
    """Tell whether a whole year is covered, by the fiscal or by the calendar year."""
    known = tuple(windows)
    calendar = (dt.date(fiscal.end.year, 1, 1), dt.date(fiscal.end.year, 12, 31))
    return covers(known, (fiscal.start, fiscal.end)) or covers(known, calendar)


def is_mostly_in(window: Window, other: Window) -> bool:
    """Tell whether two windows share at least half of the shorter one."""
    shared = _days((max(window[0], other[0]), min(window[1], other[1])))
    return 2 * shared >= min(_days(window), _days(other))


def _days(window: Window) -> int:
    return max(0, (window[1] - window[0]).days + 1)


def _stands(windows: Sequence[Window], fiscal: FiscalYear, _: dt.date) -> bool:
    return any(end >= fiscal.start for _, end in windows)


def _of_the_year(windows: Sequence[Window], fiscal: FiscalYear, _: dt.date) -> bool:
    year = (fiscal.start, fiscal.end)
    return any(is_mostly_in(window, year) for window in windows)


def _plan(windows: Sequence[Window], fiscal: FiscalYear, _: dt.date) -> bool:
    return any(covers_year([window], fiscal) for window in windows)


def _first_half(windows: Sequence[Window], fiscal: FiscalYear, today: dt.date) -> bool:
    half = fiscal.first_half
    if today <= half[1]:
        return any(is_mostly_in(window, half) for window in windows)
    return covers(windows, half)


def _plan_and_first_half(windows: Sequence[Window], fiscal: FiscalYear, today: dt.date) -> bool:
    return _plan(windows, fiscal, today) and _first_half(windows, fiscal, today)


def _year_before(windows: Sequence[Window], fiscal: FiscalYear, _: dt.date) -> bool:
    return covers_year(windows, FiscalYear(fiscal.year - 1))


_TESTS: Mapping[PeriodKind, Callable[[Sequence[Window], FiscalYear, dt.date], bool]] = {
    "standing": _stands,
    "current_fy": _of_the_year,
    "plan_covering_fy": _plan,
    "current_fy_h1": _first_half,
    "current_fy_plan_and_h1": _plan_and_first_half,
    "previous_fy": _year_before,
}
"""What each kind of period asks for; `unknown` asks for nothing."""
