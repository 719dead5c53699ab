"""The feeds of a built site, read as a reader program would."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from lxml import etree

from generator.check.built.site import BuiltSite
from generator.check.rules.site.xml import parse_xml

ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass(frozen=True)
class FeedItem:
    """One item."""

    url: str
    title: str
    date: dt.datetime | None
    """When it was published, or else changed; None when nothing readable says so."""
    line: int


@dataclass(frozen=True)
class Feed:
    """One feed."""

    url: str
    """Its address on the site."""
    own: str
    """What it says its own address is."""
    items: tuple[FeedItem, ...]
    faults: tuple[tuple[int, str], ...]
    """Lines with what is missing or wrong there, in the words of its format."""


def feeds(site: BuiltSite) -> Iterator[Feed]:
    """Every feed that a page announces, and every other file that plainly is one."""
    announced = dict.fromkeys(url for page in site.pages for url in page.feeds)
    plain = (
        url
        for url in site.folder.files
        if url.endswith(("/feed.xml", "/atom.xml", "/rss.xml", "/feed.json"))
    )
    for url in dict.fromkeys((*announced, *plain)):
        data = site.folder.read(url)
        if data is not None:
            yield _json(url, data) if url.endswith(".json") else _xml(url, data)


def _xml(url: str, data: bytes) -> Feed:
    root, fault = parse_xml(data)
    if root is None:
        return Feed(url, "", (), (fault,))
    if root.tag == f"{ATOM}feed":
        return _atom(url, root)
    channel = root.find("channel") if root.tag == "rss" else None
    if channel is None:
        return Feed(url, "", (), ((1, "rss, channel"),))
    return _rss(url, channel)


def _rss(url: str, channel: etree._Element) -> Feed:
    faults = list(_missing(channel, ("title", "link", "description")))
    items = []
    for item in channel.iterfind("item"):
        written = _text(item, "pubDate")
        date = _rfc822(written)
        faults += _missing(item, ("link", "guid", "pubDate"))
        if not _text(item, "title") and not _text(item, "description"):
            faults.append((_line(item), "title"))
        if written and date is None:
            faults.append((_line(item), f"pubDate: {written[:40]}"))
        items.append(FeedItem(_text(item, "link"), _text(item, "title"), date, _line(item)))
    return Feed(url, _own(channel), tuple(items), tuple(faults))


def _atom(url: str, feed: etree._Element) -> Feed:
    faults = list(_missing(feed, (f"{ATOM}id", f"{ATOM}title", f"{ATOM}updated")))
    items = []
    for entry in feed.iterfind(f"{ATOM}entry"):
        faults += _missing(entry, (f"{ATOM}id", f"{ATOM}title", f"{ATOM}updated"))
        written = _text(entry, f"{ATOM}published") or _text(entry, f"{ATOM}updated")
        date = _iso(written)
        if written and date is None:
            faults.append((_line(entry), f"updated: {written[:40]}"))
        address = _linked(entry, "alternate") or _linked(entry, "")
        if not address:
            faults.append((_line(entry), "link"))
        items.append(FeedItem(address, _text(entry, f"{ATOM}title"), date, _line(entry)))
    return Feed(url, _own(feed), tuple(items), tuple(faults))


def _json(url: str, data: bytes) -> Feed:
    try:
        tree = json.loads(data)
        rows = [row for row in tree.get("items", ()) if isinstance(row, dict)]
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        return Feed(url, "", (), ((getattr(error, "lineno", 1), "JSON"),))
    faults = [
        (1, key)
        for key in ("version", "title", "items")
        if not isinstance(tree.get(key), str | list)
    ]
    items = []
    for row in rows:
        written = str(row.get("date_published") or row.get("date_modified") or "")
        date = _iso(written)
        faults += [(1, key) for key in ("id", "url") if not isinstance(row.get(key), str)]
        if written and date is None:
            faults.append((1, f"date_published: {written[:40]}"))
        items.append(FeedItem(str(row.get("url") or ""), str(row.get("title") or ""), date, 1))
    return Feed(url, str(tree.get("feed_url") or ""), tuple(items), tuple(faults))


def _missing(element: etree._Element, names: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    for name in names:
        if not _text(element, name):
            yield _line(element), name.rpartition("}")[2]


def _own(element: etree._Element) -> str:
    return _linked(element, "self")


def _linked(element: etree._Element, relation: str) -> str:
    for link in element.iterfind(f"{ATOM}link"):
        if (link.get("rel") or "") == relation:
            return (link.get("href") or "").strip()
    return ""


def _text(element: etree._Element, name: str) -> str:
    return (element.findtext(name) or "").strip()


def _line(element: etree._Element) -> int:
    return int(element.sourceline or 1)


def _rfc822(text: str) -> dt.datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=dt.UTC)


def _iso(text: str) -> dt.datetime | None:
    try:
        date = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return date if date.tzinfo else None
