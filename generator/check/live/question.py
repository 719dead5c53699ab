"""`Question` and `Reply`: one address asked for over HTTP, and all that is kept of the answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import urljoin

AGENT = "prongsai-live-check"
"""How we name ourselves to the office's own server."""
LARGEST = 64_000_000
"""Bytes of one file that are read; no file of a site is larger."""


@dataclass(frozen=True)
class Question:
    """One address to ask for."""

    url: str
    """Absolute and encoded."""
    most: int = LARGEST
    """Bytes of the answer that are read, counted when they are unpacked."""
    unless: str | None = None
    """Keep the body unless this is its SHA-256; None never keeps it, an empty text always."""
    agent: str = AGENT
    referer: str = ""


@dataclass(frozen=True)
class Reply:
    """What came back."""

    url: str
    status: int | None = None
    """None when nothing came back."""
    fault: str = ""
    """Why nothing came back: a name of `FAULTS`; empty when there is a status."""
    digest: str = ""
    """SHA-256 of the body as it was before packing; empty when it was not read to its end."""
    size: int = 0
    """Bytes that came over the wire for the body."""
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Names in lower case; several of one name are joined by a comma."""
    seconds: float = 0.0
    """From the question to the first byte of the answer."""
    body: bytes | None = None

    @property
    def is_good(self) -> bool:
        """Tell whether a visitor sees something other than an error."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def leads_on(self) -> bool:
        """Tell whether a visitor is sent elsewhere."""
        return self.status in {301, 302, 303, 307, 308} and bool(self.location)

    @property
    def location(self) -> str:
        """Where a redirect leads, as the server wrote it."""
        return self.headers.get("location", "")

    @property
    def target(self) -> str:
        """Where a redirect leads, absolute where it can be."""
        try:
            return urljoin(self.url, self.location)
        except ValueError:
            return self.location


Fetch = Callable[[Question], Reply]
"""Asks once; whatever happens on the way is told in the reply, with the names of `FAULTS`."""
