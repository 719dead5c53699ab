"""Which feeds there are: the whole news and every category, each in three formats."""

import datetime as dt
from collections.abc import Iterable, Iterator

from generator.kinds.model import Attachment, Upkeep
from generator.kinds.news import CATEGORY_SLUGS, News
from generator.library.entry import Entry
from generator.library.history import BANGKOK
from generator.office import Office
from generator.web.desk import Desk
from generator.web.feed_addresses import feeds_of
from generator.web.feeds import NEWEST, Channel, Enclosure, Item, news_feeds
from generator.web.json_feed import json_feed
from generator.web.plan import Artifact, Feed, Page


def feeds(desk: Desk) -> tuple[Feed, ...]:
    """The feeds that every page announces: those of the whole news."""
    name = desk.library.office.short_name
    return tuple(
        Feed(f"ข่าวทั้งหมด {name} ({feed.title})", feed.url, feed.mime) for feed in feeds_of("/news/")
    )


def feed_artifacts(desk: Desk, pages: Iterable[Page], site_url: str) -> Iterator[Artifact]:
    """The files of all feeds.

    Expired news stay in, so that an item never changes its feed; of a withdrawn one the feed
    holds the notice, which replaces the copy in every reader.
    """
    articles = {page.url: page.article for page in pages if page.kind == "news"}
    news = desk.library.news
    for title, url, category in _CHANNELS:
        chosen = [entry for entry in news if category in (None, entry.data.category)][:NEWEST]
        items = [_item(desk, entry, articles[entry.url]) for entry in chosen]
        channel = channel_of(desk.library.office, title, url)
        yield from news_feeds(items, channel, site_url)
        yield json_feed(items, channel, site_url)


_CHANNELS: tuple[tuple[str, str, str | None], ...] = (
    ("ข่าวทั้งหมด", "/news/", None),
    *((name, f"/news/{slug}/", name) for name, slug in CATEGORY_SLUGS.items()),
)
"""Title, address of the list, and category of every channel."""


def channel_of(office: Office, title: str, url: str) -> Channel:
    """A series of the office by its title and the address of its list."""
    return Channel(
        title=f"{title} {office.short_name}",
        description=f"{title}ของ{office.name}",
        url=url,
        author_name=office.name,
        author_email=office.email,
    )


def _item(desk: Desk, entry: Entry[News], article: str) -> Item:
    return Item(
        id=entry.id,
        url=entry.url,
        title=entry.title,
        html=article,
        summary=entry.data.summary or "",
        published=noon(entry.data.date),
        updated=noon(entry.updated or entry.data.date),
        category=entry.data.category,
        enclosures=enclosures(desk, entry, entry.data.attachments),
    )


def enclosures(
    desk: Desk, entry: Entry[Upkeep], attachments: Iterable[Attachment]
) -> tuple[Enclosure, ...]:
    """The attachments of an entry that are really there."""
    found = (
        (item.title, desk.library.assets.get(f"{entry.folder}/{item.file}")) for item in attachments
    )
    return tuple(
        Enclosure(asset.url, asset.mime, asset.size, title) for title, asset in found if asset
    )


def noon(day: dt.date) -> dt.datetime:
    """A time for a day, so that no reader's time zone moves it to another day."""
    return dt.datetime.combine(day, dt.time(12), BANGKOK)
