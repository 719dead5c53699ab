"""The feeds, read by an independent reader, hold what the site's own data holds."""

import json
from pathlib import Path
from typing import Any

import feedparser
import pytest

from tests.e2e.built_site import BuiltSite

XML_FEEDS = {"application/rss+xml", "application/atom+xml"}
JSON_FEED = "application/feed+json"


def feeds(site: BuiltSite) -> dict[str, list[Path]]:
    """Return the feed files that the home page announces, by media type."""
    found: dict[str, list[Path]] = {}
    for link in site.tags(site.file("/")).alternates:
        path = link["href"].removeprefix(site.origin())
        found.setdefault(link["type"], []).append(site.file(path))
    return found


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
    whole, *per_category = feeds(built_site)[kind]
    entries = read(kind, whole)
    assert len(entries) >= 20
    assert entries == news[: len(entries)]
    assert all(address.startswith(built_site.origin()) for address, _ in entries)
    assert per_category


@pytest.mark.parametrize("kind", [*sorted(XML_FEEDS), JSON_FEED])
def test_category_feeds_part_the_news_among_them(kind: str, built_site: BuiltSite) -> None:
    """No item is in two categories, and what the whole feed holds one of them holds."""
    whole, *per_category = (read(kind, file) for file in feeds(built_site)[kind])
    together = [entry for entries in per_category for entry in entries]
    assert len(together) == len(set(together))
    assert set(whole) <= set(together)


def test_every_page_announces_the_whole_feed(built_site: BuiltSite) -> None:
    """A reader program finds the feeds from whatever page it was given."""
    wanted = {*XML_FEEDS, JSON_FEED}
    silent = [
        row.path
        for row in built_site.sitemap()
        if not wanted
        <= {link["type"] for link in built_site.tags(built_site.file(row.path)).alternates}
    ]
    assert silent == []
