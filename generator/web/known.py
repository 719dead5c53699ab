"""The addresses of all pages, known before any page is made, so that links can be checked."""

import datetime as dt
from collections.abc import Iterator

from generator.kinds.news import CATEGORY_SLUGS
from generator.library.library import Library
from generator.thai.calendar import buddhist_year
from generator.web.pages.news import PER_PAGE, list_url
from generator.web.pages.shown import is_listed

_ALWAYS = (
    "/", "/news/", "/manuals/", "/forms/", "/disclosure/", "/laws/", "/contact/", "/search/",
    "/sitemap/", "/about/structure/", "/about/people/",
)  # fmt: skip


def known_addresses(library: Library, today: dt.date) -> frozenset[str]:
    """Every address that a page of the plan will have."""
    return frozenset(
        (
            *_ALWAYS,
            *(entry.url for entry in library.entries.values()),
            *(f"/about/groups/{group.id}/" for group in library.office.groups),
            *(f"/disclosure/{year}/" for year in library.catalogues),
            *_news_lists(library, today),
        )
    )


def _news_lists(library: Library, today: dt.date) -> Iterator[str]:
    listed = [entry for entry in library.news if is_listed(entry.data, today)]
    years = {buddhist_year(entry.data.date) for entry in library.news}
    sizes = {"/news/": len(listed)}
    sizes |= {f"/news/{year}/": 0 for year in years}
    sizes |= {f"/news/{slug}/": 0 for slug in CATEGORY_SLUGS.values()}
    for entry in listed:
        sizes[f"/news/{buddhist_year(entry.data.date)}/"] += 1
        sizes[f"/news/{CATEGORY_SLUGS[entry.data.category]}/"] += 1
    for url, size in sizes.items():
        for number in range(1, max(1, -(-size // PER_PAGE)) + 1):
            yield list_url(url, number)
