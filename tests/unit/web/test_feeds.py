"""RSS and Atom as an independent reader and the validators' rules see them."""

import datetime as dt
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.web.feeds import NEWEST, Item, news_feeds
from tests.unit.web.news_items import CHANNEL, FILES, SITE, item, moment

ATOM = "{http://www.w3.org/2005/Atom}"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"


def rss(items: Sequence[Item]) -> str:
    return news_feeds(items, CHANNEL, SITE)[0].content


def atom(items: Sequence[Item]) -> str:
    return news_feeds(items, CHANNEL, SITE)[1].content


BOTH = pytest.mark.parametrize("write", [rss, atom])


def parsed(text: str) -> Any:
    """Return what feedparser reads, which must find nothing wrong."""
    feed = feedparser.parse(text.encode())
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def channel_of(text: str) -> ET.Element:
    found = ET.fromstring(text.encode()).find("channel")  # noqa: S314 - we wrote it
    assert found is not None
    return found


def test_files_lie_below_the_page_of_the_channel() -> None:
    """A category's feeds stand beside its list."""
    urls = [artifact.url for artifact in news_feeds([item()], CHANNEL, SITE)]
    assert urls == ["/news/activities/feed.xml", "/news/activities/atom.xml"]


@BOTH
def test_a_reader_finds_what_the_page_holds(write: Any) -> None:
    """Thai intact, full content, absolute addresses, an author for each."""
    feed = parsed(write([item(enclosures=FILES)]))
    entry = feed.entries[0]
    assert feed.feed.title == CHANNEL.title
    assert feed.feed.language == "th"
    assert entry.link == f"{SITE}news/2569/a/"
    assert entry.summary == "สรุปข่าว"
    assert f'<a href="{SITE}forms/x/">แบบ</a>' in entry.content[0].value
    assert "น้ำ &lt;b&gt;" in entry.content[0].value
    assert CHANNEL.author_name in entry.author
    assert [tag.term for tag in entry.tags] == ["กิจกรรม"]


@BOTH
def test_it_names_its_own_address_and_its_page(write: Any) -> None:
    """Validators ask for rel=self."""
    feed = parsed(write([item()]))
    name = "feed.xml" if write is rss else "atom.xml"
    own = [link.href for link in feed.feed.links if link.rel == "self"]
    assert own == [f"{SITE}news/activities/{name}"]
    assert feed.feed.link == f"{SITE}news/activities/"


@BOTH
def test_ids_stay_when_title_date_and_address_change(write: Any) -> None:
    """A moved id announces the item to every reader again."""
    moved = item(title="ใหม่", url="/news/2570/a/", day=1, category="ประกาศ")
    before, after = (parsed(write([news])).entries[0].id for news in (item(), moved))
    assert before == after == "tag:x.example,2026:esao/news/a"


def test_rss_guid_is_no_permalink() -> None:
    """The id is a name, not an address: readers must not open it."""
    guid = channel_of(rss([item()])).find("item/guid")
    assert guid is not None
    assert guid.get("isPermaLink") == "false"


@BOTH
def test_newest_first_and_at_most_thirty(write: Any) -> None:
    """Whatever order they come in; items of one moment by their id."""
    items = [item(str(day), day, published=moment(day, 10)) for day in range(1, 31)]
    items += [item("b", 9), item("a", 9), item("z", 8)]
    titles = [entry.id.rpartition("/")[2] for entry in parsed(write(items)).entries]
    assert len(titles) == NEWEST
    assert titles[:5] == ["a", "b", "z", "30", "29"]


@BOTH
def test_the_feed_is_as_old_as_its_newest_change(write: Any) -> None:
    """Not as its last build, or nightly builds would announce everything again."""
    items = [item("a", 20), item("b", 2, updated=moment(25))]
    assert parsed(write(items)).feed.updated_parsed[:3] == (2026, 11, 25)


@BOTH
def test_an_empty_feed_is_a_feed(write: Any) -> None:
    """A category has a feed before its first item; its date is in the past for ever."""
    feed = parsed(write([]))
    assert feed.entries == []
    assert feed.feed.updated_parsed[0] < 1971


@BOTH
def test_same_items_same_bytes(write: Any) -> None:
    """Also on another day: nothing here asks the clock."""
    items = [item("a"), item("b", 3)]
    assert write(items) == write(items[::-1])
    assert str(dt.datetime.now(dt.UTC).year + 1) not in write(items)
    assert "generator" not in write(items)
    assert "feedgen" not in write(items)


def test_rss_dates_are_of_thailand() -> None:
    """RFC 822 with +0700, whatever zone the moment came in."""
    utc = dt.datetime(2026, 11, 19, 20, 30, 5, 999, tzinfo=dt.UTC)
    channel = channel_of(rss([item(published=utc, updated=utc)]))
    assert channel.findtext("item/pubDate") == "Fri, 20 Nov 2026 03:30:05 +0700"
    assert channel.findtext("lastBuildDate") == "Fri, 20 Nov 2026 03:30:05 +0700"
    assert channel.findtext("ttl") == "60"
    assert "2026-11-20T03:30:05+07:00" in atom([item(published=utc, updated=utc)])


def test_rss_has_one_enclosure_the_chief_one() -> None:
    """RSS has room for one (RSS Best Practices Profile); feedgen would take the last."""
    found = channel_of(rss([item(enclosures=FILES)])).findall("item/enclosure")
    assert [file.attrib for file in found] == [
        {"url": f"{SITE}news/files/a.pdf", "length": "1234", "type": "application/pdf"}
    ]


def test_atom_has_all_enclosures() -> None:
    """Atom has room for them."""
    links = parsed(atom([item(enclosures=FILES)])).entries[0].enclosures
    assert [(link.href, link.length) for link in links] == [
        (f"{SITE}news/files/a.pdf", "1234"), (f"{SITE}news/files/b.xlsx", "99"),
    ]  # fmt: skip


def test_atom_says_that_its_content_is_html_and_its_titles_are_text() -> None:
    """Else readers show tags, or swallow what looks like one."""
    root = ET.fromstring(atom([item()]).encode())  # noqa: S314 - we wrote it
    entry = root.find(f"{ATOM}entry")
    assert entry is not None
    content, title = entry.find(f"{ATOM}content"), entry.find(f"{ATOM}title")
    assert content is not None
    assert title is not None
    assert content.get("type") == "html"
    assert title.get("type", "text") == "text"
    assert title.text == "ข่าว a น้ำใจ & <ครู>"


def test_rss_tells_the_summary_and_the_whole() -> None:
    """Both declared; without a summary the whole stands as the description."""
    both = channel_of(rss([item()])).find("item")
    alone = channel_of(rss([item(summary="")])).find("item")
    assert both is not None
    assert alone is not None
    assert both.findtext("description") == "สรุปข่าว"
    assert f"{SITE}forms/x/" in (both.findtext(ENCODED) or "")
    assert f"{SITE}forms/x/" in (alone.findtext("description") or "")


@given(st.text(st.characters(exclude_categories=())), st.text(st.characters(exclude_categories=())))
def test_any_text_makes_well_formed_feeds(title: str, html: str) -> None:
    """Control characters and half characters are left out; markup is escaped."""
    for feed in news_feeds([item(title=f"ก{title}", html=html)], CHANNEL, SITE):
        ET.fromstring(feed.content.encode())  # noqa: S314 - we wrote it
