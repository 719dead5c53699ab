"""The feeds, read by an independent reader, hold what the site's own data holds."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import feedparser
import pytest

from tests.e2e.built_site import BuiltSite, PageTags

XML_FEEDS = {"application/rss+xml", "application/atom+xml"}
JSON_FEED = "application/feed+json"


def announced(site: BuiltSite, kind: str, path: str, tags: PageTags) -> list[Path]:
    """Return the feed files of a media type that a page announces."""
    return [
        site.file(urljoin(path, link["href"]).removeprefix(site.origin()))
        for link in tags.alternates
        if link["type"] == kind
    ]


def whole_feed(site: BuiltSite, kind: str) -> Path:
    """Return the feed that the home page announces first."""
    return announced(site, kind, "/", site.tags(site.file("/")))[0]


def category_feeds(site: BuiltSite, kind: str) -> set[Path]:
    """Return the other feeds of a media type that any page announces."""
    found = {
        file for path, tags in site.pages().items() for file in announced(site, kind, path, tags)
    }
    return found - {whole_feed(site, kind)}


def read_xml(file: Path) -> list[tuple[str, str]]:
    """Return (address, title) of the entries of an RSS or Atom feed."""
    parsed = feedparser.parse(file.read_bytes())
    assert not parsed.bozo, (file, parsed.get("bozo_exception"))
    assert parsed.feed.title
    assert any(link.rel == "self" for link in parsed.feed.links), file
    for entry in parsed.entries:
        assert entry.id
        assert entry.get("author"), (file, entry.link)
        assert entry.published_parsed
        assert entry.content[0].value if "content" in entry else entry.summary
    return [(entry.link, entry.title) for entry in parsed.entries]


def read_json(file: Path) -> list[tuple[str, str]]:
    """Return (address, title) of the items of a JSON Feed."""
    feed: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["language"] == "th"
    for item in feed["items"]:
        assert item["id"]
        assert item["content_html"]
        assert item["date_published"]
    return [(item["url"], item["title"]) for item in feed["items"]]


def read(kind: str, file: Path) -> list[tuple[str, str]]:
    """Return (address, title) of a feed of either family."""
    return read_json(file) if kind == JSON_FEED else read_xml(file)


@pytest.mark.parametrize("kind", [*sorted(XML_FEEDS), JSON_FEED])
def test_whole_feed_holds_the_newest_news(kind: str, built_site: BuiltSite) -> None:
    """Same items, same titles, same order, Thai intact, absolute addresses."""
    news = [(item["url"], item["title"]) for item in built_site.api("news")]
    entries = read(kind, whole_feed(built_site, kind))
    assert len(entries) >= 20
    assert entries == news[: len(entries)]
    assert all(address.startswith(built_site.origin()) for address, _ in entries)


@pytest.mark.parametrize("kind", [*sorted(XML_FEEDS), JSON_FEED])
def test_category_feeds_part_the_news_among_them(kind: str, built_site: BuiltSite) -> None:
    """No item is in two categories, and what the whole feed holds one of them holds."""
    categories = category_feeds(built_site, kind)
    assert len(categories) > 1
    together = [entry for file in categories for entry in read(kind, file)]
    assert len(together) == len(set(together))
    assert set(read(kind, whole_feed(built_site, kind))) <= set(together)


def test_every_page_announces_the_whole_feed(built_site: BuiltSite) -> None:
    """A reader program finds the feeds from whatever page it was given."""
    wanted = {*XML_FEEDS, JSON_FEED}
    silent = [
        path
        for path, tags in built_site.pages().items()
        if not wanted <= {link["type"] for link in tags.alternates}
    ]
    assert silent == []
