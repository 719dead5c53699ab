"""Which feeds there are: the whole news and every category, each in three formats."""

import datetime as dt
from collections.abc import Iterable, Iterator

from generator.kinds.news import CATEGORY_SLUGS, News
from generator.library.entry import Entry
from generator.library.history import BANGKOK
from generator.web.desk import Desk
from generator.web.feeds import Channel, Enclosure, Item, news_feeds
from generator.web.json_feed import json_feed
from generator.web.pages.news import NewsList, news_feeds_of, news_lists
from generator.web.plan import Artifact, Feed, Page

ITEMS = 30
"""How many items a feed holds; readers fetch it again and again."""


def feeds(desk: Desk) -> tuple[Feed, ...]:
    """The feeds that every page announces: those of the whole news."""
    name = desk.library.office.short_name
    return tuple(
        Feed(f"ข่าวทั้งหมด {name} ({feed.title})", feed.url, feed.mime)
        for feed in news_feeds_of("/news/")
    )


def feed_artifacts(desk: Desk, pages: Iterable[Page], site_url: str) -> Iterator[Artifact]:
    """The files of all feeds."""
    bodies = {page.url: page.body for page in pages if page.kind == "news"}
    urls = {"/news/", *(f"/news/{slug}/" for slug in CATEGORY_SLUGS.values())}
    for listing in news_lists(desk):
        if listing.url in urls:
            items = [_item(desk, entry, bodies[entry.url]) for entry in listing.entries[:ITEMS]]
            channel = _channel(desk, listing)
            yield from news_feeds(items, channel, site_url)
            yield json_feed(items, channel, site_url)


def _channel(desk: Desk, listing: NewsList) -> Channel:
    office = desk.library.office
    return Channel(
        title=f"{listing.title} {office.short_name}",
        description=f"{listing.title}ของ{office.name}",
        url=listing.url,
        author_name=office.name,
        author_email=office.email,
    )


def _item(desk: Desk, entry: Entry[News], body: str) -> Item:
    found = (
        desk.library.assets.get(f"{entry.folder}/{item.file}") for item in entry.data.attachments
    )
    return Item(
        id=entry.id,
        url=entry.url,
        title=entry.title,
        html=body,
        summary=entry.data.summary or "",
        published=_noon(entry.data.date),
        updated=_noon(entry.updated or entry.data.date),
        category=entry.data.category,
        enclosures=tuple(Enclosure(asset.url, asset.mime, asset.size) for asset in found if asset),
    )


def _noon(day: dt.date) -> dt.datetime:
    """A time for a day, so that no reader's time zone moves it to another day."""
    return dt.datetime.combine(day, dt.time(12), BANGKOK)
