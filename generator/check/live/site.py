"""`LiveSite`: all that the public was given when we asked, for rules to judge."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from generator.check.built.folder import NOT_FOUND, address_of, is_page
from generator.check.live.certificate import Certificate
from generator.check.live.expected import Expected
from generator.check.live.gist import Change
from generator.check.live.question import Reply
from generator.checksums import read_checksums
from generator.findings import Location

_GONE_ALREADY = frozenset({404, 410})


@dataclass(frozen=True)
class Cloaked:
    """A page that search engines get otherwise than visitors."""

    path: str
    reply: Reply
    """What the search engine gets."""
    change: Change | None
    """How it differs from the page that visitors get; None when it cannot be read as a page."""


@dataclass(frozen=True)
class Stranger:
    """An address of the same server that our build does not know."""

    url: str
    on: str
    """The path of the file that leads there."""
    status: int


@dataclass(frozen=True)
class LiveSite:
    """What came back from the published site."""

    expected: Expected
    asked: dt.datetime
    """The moment, with its zone."""
    replies: Mapping[str, Reply]
    """By path; files that were not asked for are not there."""
    list: Reply
    """The site's own list of checksums."""
    changes: tuple[Change, ...] = ()
    """Pages that differ, in the order of their paths."""
    strangers: tuple[Stranger, ...] = ()
    absent: Mapping[str, Reply] = field(default_factory=dict)
    """Replies at addresses that nobody ever made, by their path."""
    private: Mapping[str, Reply] = field(default_factory=dict)
    """Replies at addresses that nobody may read, by their path."""
    extra: Mapping[str, Reply] = field(default_factory=dict)
    """Replies at addresses that are promised but not among the files, by address."""
    cloaked: tuple[Cloaked, ...] = ()
    seen_as_robot: int = 0
    """How many pages were asked for as a search engine does."""
    insecure: Reply | None = None
    """What the same address without encryption answers; None when that was not asked."""
    certificate: Certificate | None = None
    unasked: int = 0
    """How many files nobody asked for, because time was over or the server fell silent."""
    why_unasked: str = ""
    """`time` or `silent`."""
    requests: int = 0
    received: int = 0
    """Bytes of bodies over the wire."""

    @property
    def url(self) -> str:
        """The address of its root."""
        return self.expected.url

    @property
    def is_secure(self) -> bool:
        """Tell whether it was asked with encryption."""
        return self.url.startswith("https:")

    @property
    def home(self) -> Location:
        """What a person edits who mends something about the whole."""
        return self.expected.home

    @cached_property
    def front(self) -> Reply:
        """The reply at the root."""
        missing = Reply(self.url, fault="silent")
        return self.replies.get("index.html") or next(iter(self.replies.values()), missing)

    @cached_property
    def is_reached(self) -> bool:
        """Tell whether any file came back as it should or otherwise."""
        return any(reply.is_good for reply in self.replies.values())

    @cached_property
    def is_moved(self) -> bool:
        """Tell whether every file leads elsewhere: the site has another address."""
        return bool(self.replies) and all(reply.leads_on for reply in self.replies.values())

    @cached_property
    def differing(self) -> Mapping[str, Reply]:
        """The files that came back with other bytes than were built."""
        return {
            path: reply
            for path, reply in self.replies.items()
            if self.shows(path, reply) and reply.digest != self.expected.checksums[path]
        }

    @cached_property
    def same(self) -> int:
        """How many files came back exactly as they were built, or lead where they should."""
        moved = self.expected.redirects
        return sum(
            reply.digest == self.expected.checksums[path]
            if self.shows(path, reply)
            else reply.leads_on and path in moved and self.leads_home(reply, moved[path])
            for path, reply in self.replies.items()
        )

    @staticmethod
    def shows(path: str, reply: Reply) -> bool:
        """Tell whether a reply shows the file: servers may say 404 with the page for that."""
        return reply.is_good or (address_of(path) == NOT_FOUND and reply.status in _GONE_ALREADY)

    @cached_property
    def is_other_build(self) -> bool:
        """Tell whether the site's own list is that of another build."""
        if not self.list.is_good or self.list.body is None:
            return False
        told = read_checksums(self.list.body.decode("utf-8", "replace"))
        return bool(told) and told != dict(self.expected.checksums)

    def failing(self) -> Iterator[tuple[str, Reply]]:
        """Files that did not come: not moved, and not shown."""
        for path, reply in self.replies.items():
            if not self.shows(path, reply) and not reply.leads_on:
                yield path, reply

    def moved(self) -> Iterator[tuple[str, Reply]]:
        """Files at whose address visitors are sent elsewhere."""
        for path, reply in self.replies.items():
            if reply.leads_on:
                yield path, reply

    def leads_home(self, reply: Reply, address: str) -> bool:
        """Tell whether a redirect leads to an address of this site."""
        return self.expected.path_of(reply.target) == self.expected.path_of(
            self.expected.at(address)
        )

    def is_elsewhere(self, reply: Reply) -> bool:
        """Tell whether a redirect leads to another server."""
        return not self.expected.is_here(reply.target)

    @cached_property
    def pages(self) -> tuple[tuple[str, Reply], ...]:
        """Pages that came back."""
        return tuple(
            (path, reply)
            for path, reply in self.replies.items()
            if is_page(path) and reply.is_good
        )  # fmt: skip

    @property
    def host(self) -> str:
        """The name of the server."""
        return urlsplit(self.url).hostname or ""
