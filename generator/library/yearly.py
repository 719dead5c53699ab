"""The figures of one fiscal year on the website, counted from the content and its history.

News, procurement, orders, questions and disclosure are counted by the days they bear themselves, as
the library of today has them. Manuals, forms and datasets are counted by history: new is what was
first published in the year, revised what was changed in it afterwards. What the content says of its
own last change counts too, because history may begin later than the content.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from generator.kinds.fields import Month
from generator.kinds.manual import Manual
from generator.kinds.model import Upkeep
from generator.kinds.news import CATEGORY_SLUGS
from generator.kinds.website_report import (
    Figures,
    ItemDone,
    NewsMonth,
    OverdueReview,
    Publication,
    Revision,
    first_day,
    months_of,
)
from generator.library.edition import Disclosed, ItemState
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.overdue import overdue
from generator.library.procurement import of_year
from generator.library.proving import editions
from generator.library.versions import Versions
from generator.thai.calendar import FiscalYear

_DONE = frozenset({ItemState.PROVED, ItemState.NONE})
_CATEGORIES = tuple(CATEGORY_SLUGS)

_Dated = tuple[dt.date | None, str | None]
"""The day of something, and the id of the group whose work it was."""


@dataclass(frozen=True)
class _Change:
    entry: Entry[Upkeep]
    is_new: bool
    day: dt.date

    @property
    def dated(self) -> _Dated:
        """Its day and its owner."""
        return self.day, self.entry.data.group


@dataclass(frozen=True)
class _Count:
    """What is counted from, and for when."""

    library: Library
    versions: Versions
    year: FiscalYear
    today: dt.date

    def has(self, day: dt.date | None) -> bool:
        """Tell whether a day lies in the year and has come."""
        return day is not None and day in self.year and day <= self.today

    @property
    def changes(self) -> tuple[_Change, ...]:
        """What came new or was revised among entries that are counted by history."""
        library = self.library
        procedures = chain.from_iterable(library.procedures(one.id) for one in library.manuals)
        entries = [
            entry
            for entry in (*library.manuals, *procedures, *library.forms, *library.datasets)
            if entry.data.withdrawn is None
        ]
        self.versions.published(entry.source.path for entry in entries)
        found = (self._change(entry) for entry in entries)
        return tuple(sorted(filter(None, found), key=lambda one: (one.day, one.entry.id)))

    def _change(self, entry: Entry[Upkeep]) -> _Change | None:
        path = entry.source.path
        published = self.versions.published((path,))[path]
        if published and self.has(published):
            return _Change(entry, is_new=True, day=published)
        later = [
            version.day
            for version in self.versions.of.get(path, ())
            if published and version.day > published
        ]
        days = [day for day in (*later, _said(entry)) if day and self.has(day)]
        return _Change(entry, is_new=False, day=max(days)) if days else None


def count_year(library: Library, versions: Versions, year: int, today: dt.date) -> Figures:
    """Count a fiscal year; findings over time are not among it.

    Args:
        library: What the office publishes today.
        versions: Its history, up to `today`.
        year: The fiscal year, Buddhist era.
        today: The day of the count; what comes later in the year is not counted.
    """
    count = _Count(library, versions, FiscalYear(year), today)
    edition = editions(library).get(str(year))
    asked_for = edition.items if edition else ()
    changes = count.changes
    return Figures(
        counted_on=today,
        counted_to=versions.last,
        publications=tuple(_publications(count, changes, asked_for)),
        news=tuple(_news(count)),
        revisions=tuple(
            Revision(
                id=one.entry.id,
                title=one.entry.title,
                change="ใหม่" if one.is_new else "ปรับปรุง",
                day=one.day,
            )
            for one in changes
            if one.entry.kind.name != "dataset"
        ),
        items=tuple(_items(asked_for, versions)),
        overdue=tuple(
            OverdueReview(
                id=one.entry.id,
                title=one.entry.title,
                group=one.entry.data.group,
                owner=one.entry.data.owner,
                due=one.due,
            )
            for one in overdue(library, today)
        ),
    )


def _said(entry: Entry[Upkeep]) -> dt.date | None:
    """What the content itself says of its last change."""
    day = entry.data.own_day
    return entry.data.approved_on if day is None and isinstance(entry.data, Manual) else day


def _publications(
    count: _Count, changes: Iterable[_Change], asked_for: Iterable[Disclosed]
) -> Iterator[Publication]:
    """The rows of the office's form, then what it does not ask for and the public does."""
    library = count.library
    news = [one.data for one in library.news if one.data.withdrawn is None]
    orders = [one.data for one in library.orders if one.data.withdrawn is None]
    asked = [one.data for one in library.questions if one.data.withdrawn is None]
    bought = of_year(library, count.year.year)
    done = [one for one in asked_for if one.state in _DONE]
    first, second = _CATEGORIES[:2], _CATEGORIES[2:]
    rows: tuple[tuple[str, Iterable[_Dated]], ...] = (
        ("ข่าวประชาสัมพันธ์และกิจกรรม", ((n.date, n.group) for n in news if n.category in first)),
        ("ประกาศและรับสมัคร", ((n.date, n.group) for n in news if n.category in second)),
        ("จัดซื้อจัดจ้าง", ((one.data.day, one.data.group) for one in bought)),
        ("คู่มือและแบบฟอร์ม", (one.dated for one in changes if one.entry.kind.name != "dataset")),
        ("การเปิดเผยข้อมูลสาธารณะ (OIT)", ((one.updated, one.owner) for one in done)),
        (
            "ข้อมูลสารสนเทศทางการศึกษา",
            (one.dated for one in changes if one.entry.kind.name == "dataset"),
        ),
        ("คำสั่งและประกาศของสำนักงาน", ((one.date, one.group) for one in orders)),
        ("คำถามจากประชาชนที่ตอบแล้ว", ((one.answered, one.group) for one in asked)),
    )
    for name, days in rows:
        yield _publication(name, [(day, group) for day, group in days if count.has(day)], library)


def _publication(name: str, found: list[_Dated], library: Library) -> Publication:
    order = [group.id for group in library.office.groups]
    groups = {group for _, group in found if group in order}
    return Publication(
        type=name,
        number=len(found),
        updated=max((day for day, _ in found if day), default=None),
        groups=tuple(sorted(groups, key=order.index)),
    )


def _news(count: _Count) -> Iterator[NewsMonth]:
    """The months that have begun."""
    for year, month in months_of(count.year.year):
        if first_day(year, month) > count.today:
            return
        of_month = [
            one.data.category
            for one in count.library.news
            if one.data.withdrawn is None
            and count.has(one.data.date)
            and (one.data.date.year + 543, one.data.date.month) == (year, month)
        ]
        press, activities, recruitment, announcements = map(of_month.count, _CATEGORIES)
        yield NewsMonth(
            month=Month(year, month),
            public_relations=press,
            activities=activities,
            recruitment=recruitment,
            announcements=announcements,
        )


def _items(asked_for: Iterable[Disclosed], versions: Versions) -> Iterator[ItemDone]:
    """Every item that the list of the year asks for."""
    versions.published(one.place.path for one in asked_for)
    for one in asked_for:
        yield ItemDone(
            item=one.item.code,
            title=one.item.title,
            group=one.owner,
            state=one.state.label,
            day=_completed(one, versions) if one.state in _DONE else None,
        )


def _completed(one: Disclosed, versions: Versions) -> dt.date | None:
    """The first day on which it was complete: by history, or by what it says of itself if earlier.

    An item that borrows its proof was complete when that was last changed.
    """
    known = (versions.published((one.place.path,))[one.place.path], one.updated)
    return min(filter(None, known), default=None)
