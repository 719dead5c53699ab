"""Sitemap and robots.txt by their protocols."""

import datetime as dt
import xml.etree.ElementTree as ET

from generator.web.plan import Page
from generator.web.sitemap import MOST, robots, sitemap

SITE = "https://x.example/esao/"
NAME = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def page(url: str, updated: dt.date | None = None, **more: bool) -> Page:
    return Page(url, "ก", "page", "", updated=updated, **more)


def rows(text: str) -> list[tuple[str | None, str | None]]:
    """Return address and date of every row."""
    root = ET.fromstring(text.encode())  # noqa: S314 - we wrote it
    return [(row.findtext(f"{NAME}loc"), row.findtext(f"{NAME}lastmod")) for row in root]


def test_every_page_once_with_the_day_of_its_content() -> None:
    """No date is better than a wrong one; the order does not depend on the plan's."""
    found = sitemap([page("/news/", dt.date(2026, 11, 20)), page("/")], SITE)
    assert [file.url for file in found] == ["/sitemap.xml"]
    assert rows(found[0].content) == [(SITE, None), (f"{SITE}news/", "2026-11-20")]


def test_what_search_engines_shall_not_list_is_not_there() -> None:
    """A sitemap that names a noindex page contradicts it."""
    assert rows(sitemap([page("/gone/", noindex=True)], SITE)[0].content) == []


def test_addresses_are_escaped_and_ascii() -> None:
    """As the protocol asks."""
    (file,) = sitemap([page("/ก&b/")], SITE)
    assert rows(file.content) == [(f"{SITE}%E0%B8%81&b/", None)]


def test_more_than_one_file_may_hold_becomes_an_index() -> None:
    """The limit is 50,000 addresses in a file."""
    day = dt.date(2026, 1, 2)
    pages = [page(f"/{number:06}/", day if number == 7 else None) for number in range(MOST + 1)]
    index, first, second = sitemap(pages, SITE)
    assert index.url == "/sitemap.xml"
    assert rows(index.content) == [
        (f"{SITE}sitemap-1.xml", "2026-01-02"),
        (f"{SITE}sitemap-2.xml", None),
    ]
    assert (len(rows(first.content)), len(rows(second.content))) == (MOST, 1)


def test_robots_opens_everything_and_names_the_sitemap() -> None:
    """RFC 9309, with the absolute address of the sitemap."""
    file = robots(SITE)
    assert file.url == "/robots.txt"
    assert file.content.splitlines() == [
        "User-agent: *", "Allow: /", "", f"Sitemap: {SITE}sitemap.xml",
    ]  # fmt: skip
