"""The feed of orders and announcements, in three formats."""

from collections.abc import Iterable, Iterator

from generator.kinds.order import Order
from generator.library.entry import Entry
from generator.web.desk import Desk
from generator.web.feeds import NEWEST, Item, news_feeds
from generator.web.json_feed import json_feed
from generator.web.news_feeds import channel_of, enclosures, noon
from generator.web.pages.orders import ORDERS
from generator.web.plan import Artifact, Page


def order_feeds(desk: Desk, pages: Iterable[Page], site_url: str) -> Iterator[Artifact]:
    """The files of the feed; one that was revoked stays in and says so."""
    articles = {page.url: page.article for page in pages if page.kind == "order"}
    chosen = desk.library.orders[:NEWEST]
    items = [_item(desk, entry, articles[entry.url]) for entry in chosen]
    channel = channel_of(desk.library.office, ORDERS.title, ORDERS.url)
    yield from news_feeds(items, channel, site_url)
    yield json_feed(items, channel, site_url)


def _item(desk: Desk, entry: Entry[Order], article: str) -> Item:
    order = entry.data
    return Item(
        id=entry.id,
        url=entry.url,
        title=f"{order.name} {entry.title}",
        html=article,
        summary=order.summary or "",
        published=noon(order.date),
        updated=noon(order.own_day),
        category=order.type,
        enclosures=enclosures(desk, entry, order.attachments),
    )
