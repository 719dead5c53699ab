"""`HtmlPage`: one built page, parsed once for all rules."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from generator.findings import Location


@dataclass(frozen=True)
class HtmlPage:
    """One built page."""

    url: str
    """From the root of the site."""
    place: Location
    """The file to edit: the page's source where it has one, else the built file."""
    size: int
    """Bytes of the file."""
    tree: HtmlElement
