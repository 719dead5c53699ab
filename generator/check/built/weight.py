"""What the first view of a page may cost a phone; the one place where the limits stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.check.built.facts import PageFacts
from generator.check.built.site import BuiltSite

MOST_BYTES = 60_000
"""Bytes of a page with its styles, scripts and fonts, as a host sends them."""
MOST_REQUESTS = 6
"""Files of a page without its pictures, the page itself among them."""
MOST_PICTURE_BYTES = 140_000
"""Bytes of the pictures that a page shows at once; others wait until they are scrolled to."""
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".svg")


@dataclass(frozen=True)
class Weight:
    """What a page makes a phone load before it is read."""

    bytes_sent: int
    """Without pictures."""
    requests: int
    """Without pictures."""
    pictures: int
    """Bytes of pictures."""
    heaviest: str
    """The address of its largest file."""


def weight(site: BuiltSite, page: PageFacts) -> Weight:
    """What the first view of a page asks for."""
    parts = {url: site.bytes_sent(url) for url in page.first_view if url != page.url}
    pictures = {url for url in parts if url.lower().endswith(_PICTURES)}
    parts[page.url] = page.bytes_sent
    text = [url for url in parts if url not in pictures]
    heaviest = max(sorted(parts), key=parts.__getitem__)
    return Weight(_sum(parts, text), len(text), _sum(parts, pictures), heaviest)


def _sum(parts: dict[str, int], urls: Iterable[str]) -> int:
    return sum(parts[url] for url in urls)
