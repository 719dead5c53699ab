"""`SitePlan`: everything the host must make, and nothing about how."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from generator.library.addresses import made_title
from generator.rendering.markdown.targets import Heading

JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Crumb:
    """A link with its name: a step of the way from the home page, an owner, a menu entry."""

    title: str
    url: str
    """Address from the root of the site, or absolute."""


def crumb(url: str) -> Crumb:
    """A link to a list or register that the program makes, by its title."""
    return Crumb(made_title(url) or url, url)


@dataclass(frozen=True)
class Feed:
    """A feed that pages announce."""

    title: str
    url: str
    """Address from the root of the site."""
    mime: str


@dataclass(frozen=True)
class Artifact:
    """A file of the site that is no page: a feed, JSON, a spreadsheet, `robots.txt`."""

    url: str
    """Address from the root of the site, for example `/news/feed.xml`."""
    content: str | bytes
    """Text is written as UTF-8."""


@dataclass(frozen=True)
class Page:
    """One page of the site."""

    url: str
    """Address from the root of the site, ending in a slash."""
    title: str
    """Plain text."""
    kind: str
    """The kind of its entry, or what else it is: `listing`, `register`, `home`, `search`."""
    body: str
    """Safe HTML that begins with its own `<h1>`; links on this site begin with a slash."""
    article: str = ""
    """The content alone, without title and states, for feeds."""
    description: str = ""
    """Plain text of at most 160 characters, for search results."""
    source: str | None = None
    """The file behind the page, from the project's root."""
    headings: tuple[Heading, ...] = ()
    crumbs: tuple[Crumb, ...] = ()
    """The way from the home page to the page above this one."""
    updated: dt.date | None = None
    """The day its content last changed."""
    reviewed: dt.date | None = None
    """The day somebody last checked that it is still right."""
    review_due: dt.date | None = None
    """The day by which it must be checked again."""
    owner: Crumb | None = None
    """Who is responsible."""
    wide: bool = False
    """Without a column for the table of contents."""
    noindex: bool = False
    """Search engines shall not list it: withdrawn entries, later pages of a list."""
    canonical: str | None = None
    """The address of the page that this one repeats, whole or in part, for search engines."""
    feeds: tuple[Feed, ...] = ()
    """The feeds that only this page announces, such as those of its category."""
    linked_data: tuple[JsonObject, ...] = ()
    """schema.org objects."""
    image: str | None = None
    """Address of the picture shown when the page is shared."""
    image_alt: str = ""
    files: tuple[Artifact, ...] = ()
    """Made with the page and published beside it: its tables as CSV and spreadsheet."""


@dataclass(frozen=True)
class Redirect:
    """An old address that leads to a new one."""

    old: str
    new: str
    title: str


@dataclass(frozen=True)
class SitePlan:
    """All that the host makes."""

    pages: tuple[Page, ...]
    artifacts: tuple[Artifact, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    feeds: tuple[Feed, ...] = field(default=())
