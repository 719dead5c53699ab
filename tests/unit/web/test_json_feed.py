"""JSON Feed 1.1 says what RSS and Atom say."""

import json
from typing import Any

import feedparser

from generator.web.feeds import news_feeds
from generator.web.json_feed import json_feed
from tests.unit.web.news_items import CHANNEL, FILES, SITE, item, moment


def read(*items: Any) -> dict[str, Any]:
    feed: dict[str, Any] = json.loads(json_feed(items, CHANNEL, SITE).content)
    return feed


def test_it_names_itself_and_its_page() -> None:
    """The fields that the format requires, and where it lies."""
    feed = read(item())
    assert json_feed([], CHANNEL, SITE).url == "/news/activities/feed.json"
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{SITE}news/activities/feed.json"
    assert feed["home_page_url"] == f"{SITE}news/activities/"
    assert feed["authors"] == [{"name": CHANNEL.author_name, "url": SITE}]
    assert feed["language"] == "th"


def test_an_item_tells_everything() -> None:
    """Dates of Thailand, attachments with size, absolute addresses."""
    told = read(item(enclosures=FILES[:1], updated=moment(21)))["items"][0]
    assert told["url"] == f"{SITE}news/2569/a/"
    assert f'href="{SITE}forms/x/"' in told["content_html"]
    assert told["date_published"] == "2026-11-20T12:00:00+07:00"
    assert told["date_modified"] == "2026-11-21T12:00:00+07:00"
    assert told["tags"] == ["กิจกรรม"]
    assert told["attachments"] == [
        {
            "url": f"{SITE}news/files/a.pdf", "mime_type": "application/pdf",
            "size_in_bytes": 1234, "title": "ประกาศ",
        }
    ]  # fmt: skip


def test_fields_without_a_value_are_left_out() -> None:
    """An empty summary is none."""
    told = read(item(summary=""))["items"][0]
    assert "summary" not in told
    assert "attachments" not in told


def test_same_items_ids_and_order_as_rss() -> None:
    """Whoever changes from one format to another sees nothing twice."""
    items = [item("a", 1), item("b", 9), item("c", 9)]
    rss = feedparser.parse(news_feeds(items, CHANNEL, SITE)[0].content.encode())
    told = [(entry["id"], entry["url"]) for entry in read(*items)["items"]]
    assert told == [(entry.id, entry.link) for entry in rss.entries]


def test_thai_is_readable_in_the_file() -> None:
    """No escapes: the file is half the size and a person can read it."""
    assert "น้ำใจ" in json_feed([item()], CHANNEL, SITE).content
