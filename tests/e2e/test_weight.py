"""What the first view of a text page costs a phone."""

import gzip

import pytest

from tests.e2e.built_site import BuiltSite
from tests.e2e.visitor import PHONE, NewVisitor

MOST_BYTES = 60_000
MOST_REQUESTS = 6
READY_COMPRESSED = ("font/", "image/png", "image/jpeg", "image/webp", "application/font")


@pytest.mark.parametrize(
    "kind",
    ["news list", "manual", "procedure", "form", "disclosure index", "disclosure item", "laws"],
)
def test_first_view_is_light(kind: str, built_site: BuiltSite, visitor: NewVisitor) -> None:
    """Bytes as a host that compresses text would send them, nothing kept from an earlier page."""
    phone = visitor(PHONE)
    phone.go(built_site.sample(kind))
    phone.page.wait_for_load_state("networkidle")
    sizes = {}
    for response in phone.responses:
        body = response.body()
        ready = response.headers.get("content-type", "").startswith(READY_COMPRESSED)
        sizes[response.url] = len(body if ready else gzip.compress(body, 9))
    assert sum(sizes.values()) <= MOST_BYTES, sizes
    assert len(sizes) <= MOST_REQUESTS, sizes
