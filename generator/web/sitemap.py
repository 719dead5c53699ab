"""What search engines are told: `sitemap.xml` and `robots.txt`."""

import datetime as dt
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from generator.rendering.addresses import absolute
from generator.web.plan import Artifact, Page

MOST = 50_000
"""Addresses in one file, by the protocol."""

_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(pages: Iterable[Page], site_url: str) -> tuple[Artifact, ...]:
    """The pages that search engines may list, each with the day its content changed if known.

    One file, `/sitemap.xml`; of more pages than one file may hold it becomes an index of others.
    """
    listed = sorted((page for page in pages if not page.noindex), key=lambda page: page.url)
    if len(listed) <= MOST:
        return (_file("/sitemap.xml", "urlset", "url", _rows(listed), site_url),)
    parts = [listed[start : start + MOST] for start in range(0, len(listed), MOST)]
    files = tuple(
        _file(f"/sitemap-{number}.xml", "urlset", "url", _rows(part), site_url)
        for number, part in enumerate(parts, start=1)
    )
    rows = [(file.url, _newest(part)) for file, part in zip(files, parts, strict=True)]
    return (_file("/sitemap.xml", "sitemapindex", "sitemap", rows, site_url), *files)


def robots(site_url: str) -> Artifact:
    """`robots.txt`: all of a public office's site is for everybody."""
    where = absolute("/sitemap.xml", site_url)
    return Artifact("/robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {where}\n")


def _rows(pages: Sequence[Page]) -> list[tuple[str, dt.date | None]]:
    return [(page.url, page.updated) for page in pages]


def _newest(pages: Sequence[Page]) -> dt.date | None:
    return max((page.updated for page in pages if page.updated), default=None)


def _file(
    url: str, root: str, row: str, rows: Iterable[tuple[str, dt.date | None]], site_url: str
) -> Artifact:
    lines = [
        f"<{row}><loc>{escape(absolute(address, site_url))}</loc>"
        + (f"<lastmod>{day.isoformat()}</lastmod>" if day else "")
        + f"</{row}>\n"
        for address, day in rows
    ]
    text = f'<{root} xmlns="{_SPACE}">\n{"".join(lines)}</{root}>\n'
    return Artifact(url, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}')
