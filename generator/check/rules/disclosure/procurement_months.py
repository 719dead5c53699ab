"""Which months of procurement an item asks for on a day."""

import calendar
import datetime as dt

from generator.library.edition import Disclosed
from generator.library.library import Library
from generator.library.procurement import ProcurementMonth, months

_HALF = 6
_WHOLE_YEAR = frozenset({"current_fy", "previous_fy"})


def due_months(
    disclosed: Disclosed, library: Library, year: int, today: dt.date
) -> tuple[ProcurementMonth, ...]:
    """The months that have ended by today, of the half year or year that the item asks for."""
    fiscal = months(library, year - (disclosed.item.period == "previous_fy"))
    asked = fiscal if disclosed.item.period in _WHOLE_YEAR else fiscal[:_HALF]
    return tuple(month for month in asked if last_day(month) < today)


def last_day(month: ProcurementMonth) -> dt.date:
    """The last day of a month."""
    first = month.first_day
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])
