"""`OfflineEdition`: a built site becomes a zip for people without a network."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.offline.archive import Member, write_archive
from generator.offline.contents import (
    SEARCH_INDEX,
    SEARCH_SOURCE,
    Contents,
    Role,
    contents,
    role,
)
from generator.offline.links import INDEX, Links
from generator.offline.page import Words, offline_page
from generator.offline.search import search_script
from generator.progress import Tell
from generator.rendering.templates import Templates
from generator.thai.calendar import format_date

START = "เปิดเว็บไซต์.html"
READ_FIRST = "อ่านก่อน.txt"
SITE = "site"
"""The folder of all other files, so that people see two files and know what to open."""
_ENTER = f"{SITE}/enter.js"
_TEMPLATE = "edition.html"
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class OfflineEdition:
    """What an edition is made of."""

    site: Path
    """The folder that a build filled."""
    site_url: str
    """The whole address of the site that has everything, newer and larger."""
    day: dt.date
    """The day of the content."""
    pages: int
    """How many pages people can read in it."""
    templates: Templates
    """Those of `theme/offline`."""
    most: int | None = None
    """The size in bytes of the largest attachment to take; None takes all of them."""

    @property
    def folder(self) -> str:
        """The one folder of the zip, named by the day in Buddhist years."""
        return f"website-{self.day.year + 543}-{self.day:%m-%d}"


@dataclass(frozen=True)
class Packed:
    """What was written."""

    output: Path
    size: int
    """Bytes of the zip."""
    pages: int
    attachments: int
    left_out: int
    """Attachments that stay online."""
    left_out_size: int
    """Bytes of those."""


def pack(edition: OfflineEdition, output: Path, tell: Tell | None = None) -> Packed:
    """Write an edition.

    Args:
        edition: What it is made of.
        output: The zip to write.
        tell: Told how many files are in it already.

    Raises:
        ProjectError: It cannot be written; an older one is still there.
    """
    held = contents(edition.site, edition.most)
    left_out_size = sum(held.left_out.values())
    size = write_archive(output, _told(edition, held, tell), edition.day)
    return Packed(
        output, size, edition.pages, len(held.attachments), len(held.left_out), left_out_size
    )


def _told(edition: OfflineEdition, held: Contents, tell: Tell | None) -> Iterator[Member]:
    for number, member in enumerate(_members(edition, held), 1):
        yield Member(f"{edition.folder}/{member.name}", member.content)
        if tell:
            tell(OfflineEdition.__name__, number, len(held.names) + 3)


def _members(edition: OfflineEdition, held: Contents) -> Iterator[Member]:
    """What people open, and then the site in the order of names."""
    links, words = Links(held, edition.site_url), _words(edition)
    shown = {"day": format_date(edition.day, "long"), "site_url": edition.site_url}
    start = f"{SITE}/{links.target('/', INDEX).url}"
    fill = edition.templates.fill
    yield Member(START, fill(_TEMPLATE, "start", **shown, start=start, script=_ENTER).encode())
    read_first = fill(
        _TEMPLATE, "read_first", **shown, folder=edition.folder, start=START, pages=edition.pages,
        attachments=len(held.attachments), left_out=len(held.left_out),
        left_out_size=sum(held.left_out.values()),
    )  # fmt: skip
    yield Member(READ_FIRST, (_BYTE_ORDER_MARK + read_first.replace("\n", "\r\n")).encode())
    yield Member(_ENTER, f'location.replace("{start}");\n'.encode())
    for path, name in sorted(held.names.items(), key=lambda row: row[1]):
        yield Member(f"{SITE}/{name}", _content(edition.site, path, links, words))


def _content(site: Path, path: str, links: Links, words: Words) -> bytes | Path:
    """A file of the edition; what no link stands in is copied."""
    if path == SEARCH_INDEX:
        return search_script((site / SEARCH_SOURCE).read_text("utf-8"), links).encode()
    if role(path) is not Role.PAGE:
        return site / path
    return offline_page((site / path).read_text("utf-8"), path, links, words).encode()


def _words(edition: OfflineEdition) -> Words:
    def notice(online: str) -> str:
        return edition.templates.fill(_TEMPLATE, "notice", day=edition.day, online=online)

    def needs_internet(size: int | None) -> str:
        return edition.templates.fill(_TEMPLATE, "needs_internet", size=size)

    return Words(notice, needs_internet)
