"""The news as RSS 2.0 and Atom, and what any feed says."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator

from generator.library.history import BANGKOK
from generator.rendering.addresses import absolute, absolute_links
from generator.web.feed_addresses import feeds_of
from generator.web.plan import Artifact, Feed

NEWEST = 30
"""Items in a feed: some weeks of news, so that a reader who was away misses none."""

_MINUTES = 60
"""How long a reader program may keep a feed before it asks again."""
_TAG_YEAR = 2026
"""Part of every id, and so never to be changed."""
_NEVER = dt.datetime(1970, 1, 1, tzinfo=BANGKOK)
"""When a channel without items last changed: any real item is newer."""
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Channel:
    """One series of news that can be followed."""

    title: str
    description: str
    url: str
    """The page that lists the same news, for example `/news/activities/`."""
    author_name: str
    author_email: str
    language: str = "th"


@dataclass(frozen=True)
class Enclosure:
    """A file that belongs to an item."""

    url: str
    """Address from the root of the site."""
    mime: str
    size: int
    """Bytes."""
    title: str = ""


@dataclass(frozen=True)
class Item:
    """One item of news as feeds tell it."""

    id: str
    """Never changes while the file keeps its name, for example `news/open-house`."""
    url: str
    """Address from the root of the site."""
    title: str
    """Plain text."""
    html: str
    """The full content: safe HTML whose links on this site begin with a slash."""
    summary: str
    """Plain text, perhaps empty."""
    published: dt.datetime
    """With its time zone."""
    updated: dt.datetime
    """When the content last changed, with its time zone."""
    category: str
    enclosures: tuple[Enclosure, ...] = ()
    """The chief one first; RSS has room for one only."""


def news_feeds(items: Sequence[Item], channel: Channel, site_url: str) -> tuple[Artifact, ...]:
    """RSS 2.0 (`feed.xml`) and Atom (`atom.xml`) below a channel's page.

    Args:
        items: In any order; the newest are told.
        channel: Who tells what.
        site_url: Where the site is published.
    """
    rss, atom, _ = feeds_of(channel.url)
    shown = newest(items)
    one_enclosure = _feed(shown, channel, site_url, rss, enclosures=1)
    all_enclosures = _feed(shown, channel, site_url, atom)
    return (
        Artifact(rss.url, one_enclosure.rss_str(pretty=True).decode()),
        Artifact(atom.url, all_enclosures.atom_str(pretty=True).decode()),
    )


def newest(items: Sequence[Item]) -> list[Item]:
    """The items that a feed tells, newest first."""
    return sorted(items, key=lambda item: (-item.published.timestamp(), item.id))[:NEWEST]


def tag_uri(identifier: str, site_url: str) -> str:
    """A name for ever (RFC 4151) of something on the site, independent of its address."""
    parts = urlsplit(site_url)
    specific = f"{parts.path.strip('/')}/{identifier}".strip("/")
    return f"tag:{parts.hostname},{_TAG_YEAR}:{specific}"


def clean(text: str) -> str:
    """The text without the characters that XML forbids."""
    return _NOT_XML.sub("", text)


def bangkok(time: dt.datetime) -> dt.datetime:
    """The same moment as clocks in Thailand show it, to the second."""
    return time.astimezone(BANGKOK).replace(microsecond=0)


class _Entry(FeedEntry):  # type: ignore[misc]  # feedgen publishes no types
    """An entry whose links keep in Atom what they are; feedgen 1.0 writes their address only."""

    def atom_entry(self, extensions: bool = True) -> Any:
        element = super().atom_entry(extensions)
        for written, meant in zip(element.findall("link"), self.link(), strict=True):
            written.attrib.update(meant)
        return element


def _feed(
    items: Sequence[Item], channel: Channel, site_url: str, me: Feed, enclosures: int | None = None
) -> Any:
    feed = FeedGenerator()
    feed.id(tag_uri(channel.url.strip("/"), site_url))
    feed.title(clean(channel.title))
    # feedgen refuses a feed without a description.
    feed.description(clean(channel.description or channel.title))
    feed.subtitle(clean(channel.description or channel.title))
    feed.language(channel.language)
    feed.author(_author(channel))
    feed.managingEditor(f"{channel.author_email} ({clean(channel.author_name)})")
    # feedgen makes the last link the page of an RSS channel.
    feed.link(href=absolute(me.url, site_url), rel="self", type=me.mime)
    feed.link(href=absolute(channel.url, site_url), rel="alternate", type="text/html")
    feed.ttl(_MINUTES)
    feed.updated(bangkok(max((item.updated for item in items), default=_NEVER)))
    feed.generator("")
    for item in items:
        feed.add_entry(_entry(item, channel, site_url, enclosures), order="append")
    return feed


def _entry(item: Item, channel: Channel, site_url: str, enclosures: int | None) -> Any:
    entry = _Entry()
    entry.guid(tag_uri(item.id, site_url), permalink=False)
    entry.title(clean(item.title))
    entry.link(href=absolute(item.url, site_url), rel="alternate", type="text/html")
    entry.content(clean(absolute_links(item.html, site_url, item.url)), type="html")
    if item.summary:
        entry.summary(clean(item.summary))
    entry.author(_author(channel))
    entry.category(term=clean(item.category))
    entry.published(bangkok(item.published))
    entry.updated(bangkok(item.updated))
    for file in item.enclosures[:enclosures]:
        entry.enclosure(absolute(file.url, site_url), str(file.size), file.mime)
    return entry


def _author(channel: Channel) -> dict[str, str]:
    return {"name": clean(channel.author_name), "email": channel.author_email}
