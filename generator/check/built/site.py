"""`BuiltSite`: a built site as a whole, known by a few facts of each of its pages."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.check.built.facts import PageFacts
from generator.check.built.folder import SiteFolder

READY_COMPRESSED = (".woff2", ".woff", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif")
"""What no host compresses again."""


@dataclass(frozen=True)
class BuiltSite:
    """A built site and what its pages say."""

    folder: SiteFolder
    pages: tuple[PageFacts, ...]
    """All of them, in the order of their addresses."""
    _sent: dict[str, int] = field(default_factory=dict, compare=False)

    @cached_property
    def by_url(self) -> Mapping[str, PageFacts]:
        """Pages by their address."""
        return {page.url: page for page in self.pages}

    def bytes_sent(self, url: str) -> int:
        """How many bytes of a file a host sends that compresses text."""
        if url not in self._sent:
            data = self.folder.read(url) or b""
            ready = url.lower().endswith(READY_COMPRESSED)
            self._sent[url] = len(data if ready else gzip.compress(data, 6, mtime=0))
        return self._sent[url]

    def followed(self, url: str) -> str | None:
        """The address at which a visitor ends who opens this one; None when it leads nowhere."""
        for _ in range(_MOST_HOPS):
            found = self.folder.find(url)
            page = self.by_url.get(found) if found else None
            if page is None or page.leads_to is None:
                return found
            url = page.leads_to
        return None


_MOST_HOPS = 10
