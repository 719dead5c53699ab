"""Entries whose review is overdue, in the order in which their owners are told."""

import datetime as dt
from dataclasses import dataclass

from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library


@dataclass(frozen=True)
class Overdue:
    """An entry that should have been reviewed."""

    entry: Entry[Upkeep]
    due: dt.date
    """The last day on which it was not yet too late."""


def overdue(library: Library, today: dt.date, group: str | None = None) -> tuple[Overdue, ...]:
    """All entries whose day of review has passed, by group in the register's order, then by day.

    Withdrawn entries need no review. Entries that name no group, or one that is unknown, come last.

    Args:
        library: What the office publishes.
        today: The day of the question; what is due on it is not overdue yet.
        group: Only the entries of this group; None is all.
    """
    found = [
        Overdue(entry, entry.data.review_due)
        for entry in library.entries.values()
        if entry.data.review_due
        and entry.data.is_overdue(today)
        and group in {None, entry.data.group}
    ]
    order = {one.id: number for number, one in enumerate(library.office.groups)}
    last = len(order)
    return tuple(
        sorted(
            found,
            key=lambda one: (order.get(one.entry.data.group or "", last), one.due, one.entry.id),
        )
    )
