"""A page of the site as a document: what its template shows, and the sheet that suits it."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from generator.paper.digits import in_thai_digits
from generator.paper.procedures import FONT
from generator.paper.references import with_references
from generator.rendering.addresses import absolute
from generator.rendering.tags import change_attributes, change_tags
from generator.rendering.templates import Templates
from generator.thai.calendar import format_date

Size = Literal["A4", "A3"]

_CELL = re.compile("<th[ >]")
_CHART = '<svg class="ps-chart__picture'
_MANY = 6
"""Columns of a table that have no room on an upright sheet."""


@dataclass(frozen=True)
class PageText:
    """What a page of the site says, as plain values."""

    url: str
    """Address from the root of the site."""
    title: str
    body: str
    """Safe HTML that begins with its own `<h1>`; links on this site begin with a slash."""
    summary: str = ""
    owner: str = ""
    updated: dt.date | None = None
    reviewed: dt.date | None = None


@dataclass(frozen=True)
class SheetStyle:
    """What a person decides about the sheets."""

    size: Size = "A4"
    landscape: bool | None = None
    """None where the page decides: wide tables lie on their side."""
    thai: bool = False
    """Thai digits."""

    def named(self, *, wide: bool) -> str:
        """The name of these sheets in the style sheet."""
        turned = wide if self.landscape is None else self.landscape
        return f"{self.size.lower()}{'-landscape' if turned else ''}{'-thai' if self.thai else ''}"


USUAL = SheetStyle()


def page_html(
    page: PageText, templates: Templates, site_url: str, style: SheetStyle = USUAL
) -> str:
    """A page of the site as a whole document.

    Args:
        page: What it says.
        templates: Those of `theme/print`.
        site_url: Absolute address of the site's root, ending in a slash.
        style: The sheets that are asked for.
    """
    body, addresses = with_references(_with_charts(page.body, templates), site_url)
    html = templates.fill(
        "page.html",
        "document",
        page=page,
        body=Markup(body),  # noqa: S704 - as safe as before
        facts=tuple(_facts(page)),
        address=absolute(page.url, site_url),
        addresses=addresses,
        sheets=style.named(wide=_is_wide(page.body)),
    )
    return in_thai_digits(html) if style.thai else html


def _with_charts(body: str, templates: Templates) -> str:
    """Charts that bring their own style and are lettered in the font of paper."""
    if _CHART not in body:
        return body
    style = templates.fill("page.html", "chart_style")

    def change(tag: str) -> str:
        if not tag.startswith(_CHART):
            return tag
        return change_attributes(tag, {"font-family": lambda _: FONT}) + style

    return change_tags(body, change)


def _facts(page: PageText) -> Iterator[tuple[str, str]]:
    """What the foot of the page says on the site."""
    if page.owner:
        yield "ผู้รับผิดชอบ", page.owner
    if page.updated:
        yield "ปรับปรุงล่าสุด", format_date(page.updated, "long")
    if page.reviewed:
        yield "ตรวจทานล่าสุด", format_date(page.reviewed, "long")


def _is_wide(body: str) -> bool:
    heads = (part.partition("</thead>")[0] for part in body.split("<thead>")[1:])
    columns = (len(_CELL.findall(head)) for head in heads)
    return max(columns, default=0) >= _MANY
