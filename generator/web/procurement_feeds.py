"""The feed of procurement announcements, in three formats: suppliers follow it."""

from collections.abc import Iterable, Iterator

from generator.kinds.procurement import METHOD_NAMES, Procurement
from generator.library.entry import Entry
from generator.library.procurement import announcements
from generator.web.desk import Desk
from generator.web.feeds import NEWEST, Item, news_feeds
from generator.web.json_feed import json_feed
from generator.web.news_feeds import channel_of, enclosures, noon
from generator.web.pages.procurement import PROCUREMENT
from generator.web.plan import Artifact, Page


def procurement_feeds(desk: Desk, pages: Iterable[Page], site_url: str) -> Iterator[Artifact]:
    """The files of the feed; what came of an announcement replaces it in every reader."""
    articles = {page.url: page.article for page in pages if page.kind == "procurement"}
    chosen = announcements(desk.library)[:NEWEST]
    items = [_item(desk, entry, articles[entry.url]) for entry in chosen]
    channel = channel_of(desk.library.office, "ประกาศจัดซื้อจัดจ้าง", PROCUREMENT.url)
    yield from news_feeds(items, channel, site_url)
    yield json_feed(items, channel, site_url)


def _item(desk: Desk, entry: Entry[Procurement], article: str) -> Item:
    data = entry.data
    return Item(
        id=entry.id,
        url=entry.url,
        title=entry.title,
        html=article,
        summary=data.summary or f"{data.status} วงเงิน {data.budget:,.2f} บาท",
        published=noon(data.announced or data.day),
        updated=noon(max(data.own_day, data.announced or data.day)),
        category=METHOD_NAMES[data.method],
        enclosures=enclosures(desk, entry, data.attachments),
    )
