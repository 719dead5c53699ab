"""The news as JSON Feed 1.1."""

import json
from collections.abc import Sequence
from typing import Any

from generator.rendering.addresses import absolute, absolute_links
from generator.web.feed_addresses import feeds_of
from generator.web.feeds import Channel, Item, bangkok, clean, newest, tag_uri
from generator.web.plan import Artifact

_VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(items: Sequence[Item], channel: Channel, site_url: str) -> Artifact:
    """The feed of a channel, at `feed.json` below its page.

    Args:
        items: In any order; the newest are told.
        channel: Who tells what.
        site_url: Where the site is published.
    """
    *_, me = feeds_of(channel.url)
    feed = {
        "version": _VERSION,
        "title": clean(channel.title),
        "home_page_url": absolute(channel.url, site_url),
        "feed_url": absolute(me.url, site_url),
        "description": clean(channel.description),
        "language": channel.language,
        "authors": [{"name": clean(channel.author_name), "url": absolute("/", site_url)}],
        "items": [_item(item, site_url) for item in newest(items)],
    }
    return Artifact(me.url, json.dumps(feed, ensure_ascii=False, indent=2) + "\n")


def _item(item: Item, site_url: str) -> dict[str, Any]:
    told = {
        "id": tag_uri(item.id, site_url),
        "url": absolute(item.url, site_url),
        "title": clean(item.title),
        "content_html": clean(absolute_links(item.html, site_url, item.url)),
        "summary": clean(item.summary),
        "date_published": bangkok(item.published).isoformat(),
        "date_modified": bangkok(item.updated).isoformat(),
        "tags": [clean(item.category)],
        "attachments": [
            {
                "url": absolute(file.url, site_url),
                "mime_type": file.mime,
                "size_in_bytes": file.size,
                "title": clean(file.title),
            }
            for file in item.enclosures
        ],
    }
    return {key: value for key, value in told.items() if value}
