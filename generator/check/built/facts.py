"""`PageFacts`: the little of a page that rules on the whole site need, so that no tree is kept."""

import gzip
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from generator.check.built.page import HtmlPage
from generator.findings import Location

_LOADING = frozenset({
    "stylesheet", "preload", "modulepreload", "icon", "apple-touch-icon", "manifest", "prefetch",
    "preconnect", "dns-prefetch",
})  # fmt: skip
"""Relations of `<link>` that make a browser ask for something by itself."""
_AT_ONCE = frozenset({"stylesheet", "preload", "modulepreload"})
"""Those of them that the first view of a page waits for."""
_EMBEDDING = ("script", "img", "source", "iframe", "embed", "video", "audio", "track", "input")
_FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})


@dataclass(frozen=True, slots=True)
class Jump:
    """A link to a place inside a page."""

    url: str
    """The page it leads to."""
    fragment: str
    href: str
    """As it is written."""
    place: Location


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page, without its tree."""

    url: str
    place: Location
    """The file to edit."""
    title: str
    is_listed: bool
    """Search engines may list it."""
    leads_to: str | None
    """The address on this site to which it sends its visitors at once."""
    ids: tuple[str, ...]
    targets: tuple[str, ...]
    """The addresses on this site that its links lead to, each once."""
    jumps: tuple[Jump, ...]
    feeds: tuple[str, ...]
    """The feeds on this site that it announces."""
    first_view: tuple[str, ...]
    """The files on this site that its first view asks for, without the page itself."""
    bytes_sent: int
    """The page itself as a host sends it, compressed."""
    outside: tuple[tuple[str, Location], ...]
    """What it makes a browser ask other hosts for."""


def facts_of(page: HtmlPage) -> PageFacts:
    """What to remember of a page."""
    targets = {sys.intern(link.target.url): None for link in page.links if link.target}
    leads = page.target(page.leads_to) if page.leads_to is not None else None
    return PageFacts(
        url=page.url,
        place=page.place,
        title=page.title,
        is_listed=page.is_listed,
        leads_to=leads.url if leads else None,
        ids=tuple(map(sys.intern, page.ids)),
        targets=tuple(targets),
        jumps=tuple(_jumps(page)),
        feeds=tuple(_feeds(page)),
        first_view=tuple(dict.fromkeys(_first_view(page))),
        bytes_sent=len(gzip.compress(page.data, 6, mtime=0)),
        outside=tuple(_outside(page)),
    )


def _jumps(page: HtmlPage) -> Iterator[Jump]:
    named = {element.get("name") for element in page.all("a")}
    for link in page.links:
        if not link.target or not link.target.fragment:
            continue
        url, fragment = link.target
        here = url == page.url
        if not (here and (fragment in page.ids or fragment in named or fragment == "top")):
            yield Jump(url, fragment, link.href, page.at(link.element, link.href, f"#{fragment}"))


def _feeds(page: HtmlPage) -> Iterator[str]:
    for element in page.linked("alternate"):
        if (element.get("type") or "").lower() in _FEEDS:
            target = page.target(element.get("href") or "")
            if target:
                yield sys.intern(target.url)


def asked_for(page: HtmlPage) -> Iterator[tuple[HtmlElement, str]]:
    """Every address that a browser asks for by itself, with the element that names it."""
    for element in page.all("link"):
        if _relations(element) & _LOADING:
            yield element, element.get("href") or ""
    for element in page.all(*_EMBEDDING):
        for name in ("src", "poster"):
            if address := element.get(name):
                yield element, address
        yield from ((element, address) for address in _candidates(element))
    for element in page.all("object"):
        yield element, element.get("data") or ""


def _relations(element: HtmlElement) -> set[str]:
    return set((element.get("rel") or "").lower().split())


def _candidates(element: HtmlElement) -> list[str]:
    """The addresses of a `srcset`, as they stand."""
    parts = (part.split() for part in (element.get("srcset") or "").split(","))
    return [part[0] for part in parts if part]


def _first_view(page: HtmlPage) -> Iterator[str]:
    for element in page.all("link"):
        if _relations(element) & _AT_ONCE:
            yield from _on_site(page, element.get("href") or "")
    for element in page.all("script"):
        yield from _on_site(page, element.get("src") or "")
    for element in page.all("img"):
        if element.get("loading") != "lazy":
            small = _candidates(element)[:1]
            yield from _on_site(page, (small or [element.get("src") or ""])[0])


def _on_site(page: HtmlPage, address: str) -> Iterator[str]:
    target = page.target(address) if address else None
    if target and (found := page.folder.find(target.url)):
        yield sys.intern(found)


def _outside(page: HtmlPage) -> Iterator[tuple[str, Location]]:
    for element, address in asked_for(page):
        if is_outside(page, address):
            yield address, page.at(element, address)


def is_outside(page: HtmlPage, address: str) -> bool:
    """Tell whether a browser would ask another host for it."""
    address = address.strip().lower()
    web = address.startswith(("//", "http:", "https:", "ws:", "wss:"))
    return web and page.target(address) is None
