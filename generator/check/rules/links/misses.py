"""What the links and pictures of a page lead to although it is not there."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from generator.check.built.facts import asked_for
from generator.check.built.page import HtmlPage


class Miss(NamedTuple):
    """An address of this site at which there is nothing."""

    element: HtmlElement
    href: str
    """As it is written."""
    url: str
    """From the root of the site."""
    is_file: bool
    """A file to open or a part of the page; otherwise a page."""


def misses(page: HtmlPage) -> Iterator[Miss]:
    """Everything on this site that a page names and that is not in the folder."""
    for link in page.links:
        if link.target and page.folder.find(link.target.url) is None:
            url = link.target.url
            yield Miss(link.element, link.href, url, _is_file(url))
    for element, href in asked_for(page):
        target = page.target(href) if href.strip() else None
        if target and page.folder.find(target.url) is None:
            yield Miss(element, href, target.url, True)
    if page.leads_to is not None:
        target = page.target(page.leads_to)
        if target and page.folder.find(target.url) is None:
            yield Miss(page.tree, page.leads_to, target.url, False)


def _is_file(url: str) -> bool:
    last = url.rpartition("/")[2]
    return "." in last and not last.endswith((".html", ".htm", ".php", ".aspx"))
