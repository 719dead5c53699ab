"""Values joined with what a template needs to show them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.kinds.model import Attachment, Image, Upkeep
from generator.kinds.news import News
from generator.library.entry import Asset, Entry
from generator.library.library import Library
from generator.library.papers import Make, Paper, papers_of
from generator.office import Person
from generator.thai.calendar import format_date


@dataclass(frozen=True)
class ShownFile:
    """A download with its file."""

    title: str
    asset: Asset


@dataclass(frozen=True)
class ShownImage:
    """A picture with its file."""

    alt: str
    caption: str | None
    asset: Asset


@dataclass(frozen=True)
class ShownPerson:
    """A person with the photo."""

    data: Person
    photo: ShownImage | None


@dataclass(frozen=True)
class State:
    """A state by word and shape: the name picks the shape."""

    name: str
    text: str
    until: dt.date | None = None
    """The last day on which the state holds; the page's script looks at the reader's clock."""


@dataclass(frozen=True)
class ShownNews:
    """A news item with its state and cover."""

    entry: Entry[News]
    state: State | None
    cover: ShownImage | None


@dataclass(frozen=True)
class Choice:
    """One link of a switch or pager."""

    title: str
    url: str
    current: bool = False
    number: int = 0


def shown_files(
    attachments: tuple[Attachment, ...], folder: str, library: Library
) -> tuple[ShownFile, ...]:
    """The downloads whose files exist; missing ones are findings already."""
    found = ((item, library.assets.get(f"{folder}/{item.file}")) for item in attachments)
    return tuple(ShownFile(item.title, asset) for item, asset in found if asset)


def shown_papers(
    entry: Entry[Upkeep], drawn: Mapping[str, bytes], without: Make | None = None
) -> tuple[ShownFile, ...]:
    """The documents that were drawn from an entry.

    Args:
        entry: The entry.
        drawn: All documents that were, by their address.
        without: What is not named, if anything.
    """
    wanted = (paper for paper in papers_of(entry) if paper.make != without)
    return drawn_papers(wanted, drawn)


def drawn_papers(papers: Iterable[Paper], drawn: Mapping[str, bytes]) -> tuple[ShownFile, ...]:
    """Those of some documents that were drawn: without a press there are none."""
    return tuple(
        ShownFile(paper.title, Asset("", paper.url, paper.label, paper.mime, len(drawn[paper.url])))
        for paper in papers
        if paper.url in drawn
    )


def shown_image(image: Image | None, folder: str, library: Library) -> ShownImage | None:
    """A picture whose file exists."""
    asset = library.assets.get(f"{folder}/{image.file}") if image else None
    return ShownImage(image.alt, image.caption, asset) if image and asset else None


def shown_person(person: Person, library: Library) -> ShownPerson:
    """A person; the photo lies below `content/`."""
    return ShownPerson(person, shown_image(person.photo, "content", library))


def shown_news(entry: Entry[News], library: Library, today: dt.date) -> ShownNews:
    """A news item as lists show it."""
    return ShownNews(
        entry, news_state(entry.data, today), shown_image(entry.data.cover, entry.folder, library)
    )


def news_state(news: News, today: dt.date) -> State | None:
    """Whether applications are open, from the dates of the notice.

    The words name days and count none, so that a page stays true until its next build.
    """
    if news.withdrawn:
        return State("withdrawn", "ถอนประกาศแล้ว")
    if news.apply_until and news.apply_until < today:
        return State("closed", "ปิดรับสมัครแล้ว")
    if news.apply_from and news.apply_from > today:
        return State("none", f"เปิดรับสมัคร {format_date(news.apply_from, 'short')}")
    if news.apply_until:
        last = news.apply_until
        return State("open", f"รับสมัครถึง {format_date(last, 'short')}", last)
    return None


def is_listed(news: News, today: dt.date) -> bool:
    """Tell whether lists still show a news item; its address stays either way."""
    return news.withdrawn is None and (news.expires is None or news.expires >= today)
