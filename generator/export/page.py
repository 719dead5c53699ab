"""One page of the export: what is said of it, and its text."""

import datetime as dt
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.export.blocks import as_markdown
from generator.export.drawings import drawings_apart
from generator.export.ways import Ways, page_file
from generator.rendering.addresses import absolute

_NOT_IN_YAML = {sign: f"\\u{sign:04x}" for sign in (0x7F, 0x85, 0x2028, 0x2029, 0xFEFF)}
"""Signs that JSON lets stand and YAML reads as ends of lines, or not at all."""


@dataclass(frozen=True)
class ExportedPage:
    """What a page of the site says, as plain values."""

    url: str
    """Address from the root of the site, ending in a slash."""
    title: str
    body: str
    """Safe HTML that begins with its own `<h1>`; links on this site begin with a slash."""
    kind: str
    """What it is, for example `news`, `listing`."""
    description: str = ""
    owner: str = ""
    updated: dt.date | None = None
    reviewed: dt.date | None = None
    source: str | None = None
    """The file that an editor wrote, from the project's root."""
    aliases: tuple[str, ...] = ()
    """Older addresses that lead here."""


@dataclass(frozen=True)
class Surroundings:
    """What every page is written with."""

    site_url: str
    pages: Collection[str]
    """The addresses of all pages."""
    files: Collection[str]
    """Those of all other files."""
    chart_style: str
    """A `style` element for drawings that stand alone."""


def page_files(page: ExportedPage, around: Surroundings) -> Iterator[tuple[str, str]]:
    """The files of a page by their paths below `docs/`: its text, and its drawings as SVG."""
    drawn = drawings_apart(page.body, page.url, around.chart_style)
    ways = Ways(page.url, around.pages, around.files, drawn.files)
    text = as_markdown(drawn.body, ways)
    yield page_file(page.url), f"{front_matter(page, around.site_url)}\n{text}"
    for url, drawing in drawn.files.items():
        yield url.removeprefix("/"), drawing


def front_matter(page: ExportedPage, site_url: str) -> str:
    """What is said of a page, as YAML that other generators read; dates are ISO."""
    said = {
        "title": page.title,
        "description": page.description,
        "date": page.updated and page.updated.isoformat(),
        "reviewed": page.reviewed and page.reviewed.isoformat(),
        "owner": page.owner,
        "content_kind": page.kind,
        "address": absolute(page.url, site_url),
        "source_file": page.source,
        "aliases": list(page.aliases),
    }
    lines = (f"{key}: {quoted(value)}\n" for key, value in said.items() if value)
    return f"---\n{''.join(lines)}---\n"


def quoted(value: str | list[str]) -> str:
    """A value of YAML that means exactly this: JSON, of which YAML takes all but a few signs."""
    return json.dumps(value, ensure_ascii=False).translate(_NOT_IN_YAML)
