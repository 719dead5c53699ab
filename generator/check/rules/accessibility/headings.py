"""The headings of a page as a screen reader lists them."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from generator.check.built.page import HtmlPage
from generator.check.built.words import is_within_unspoken, spoken

_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


@dataclass(frozen=True)
class HeadingOfPage:
    """One heading."""

    element: HtmlElement
    level: int
    text: str


def headings(page: HtmlPage) -> Iterator[HeadingOfPage]:
    """All headings in their order, without those that a screen reader passes over."""
    for element in page.tree.iter(*_LEVELS):
        if not is_within_unspoken(element):
            yield HeadingOfPage(element, _LEVELS[str(element.tag)], spoken(element))
