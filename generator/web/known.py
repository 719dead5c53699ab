"""The addresses of all pages, known before any page is made, so that links can be checked."""

import datetime as dt
from collections.abc import Iterator

from generator.library.addresses import MADE
from generator.library.library import Library
from generator.library.papers import papers
from generator.library.proving import editions
from generator.web.desk import group_url
from generator.web.office_tables.addresses import (
    file_addresses,
    news_stem,
    office_table_addresses,
    orders_stem,
)
from generator.web.pages.datasets import dataset_addresses
from generator.web.pages.disclosure_filters import disclosure_addresses
from generator.web.pages.news import news_lists, published_news
from generator.web.pages.orders import order_lists
from generator.web.pages.paging import list_urls
from generator.web.pages.procurement import procurement_addresses
from generator.web.pages.website_reports import website_report_addresses


def known_addresses(library: Library, today: dt.date) -> frozenset[str]:
    """Every address that a page of the plan, or a file made with it, will have."""
    return frozenset(
        (
            *MADE,
            *(entry.url for entry in library.entries.values()),
            *(group_url(group.id) for group in library.office.groups),
            *(f"/disclosure/{year}/" for year in library.catalogues),
            *disclosure_addresses(editions(library), library),
            *_news_lists(library, today),
            *_order_lists(library),
            *procurement_addresses(library),
            *dataset_addresses(library),
            *website_report_addresses(library),
            *(paper.url for paper in papers(library)),
            *office_table_addresses(library),
        )
    )


def _news_lists(library: Library, today: dt.date) -> Iterator[str]:
    for listing in news_lists(library, today):
        yield from list_urls(listing.url, len(listing.entries))
        if listing.year and published_news(library, listing.year):
            yield from file_addresses(news_stem(listing.year))


def _order_lists(library: Library) -> Iterator[str]:
    for listing in order_lists(library):
        yield from list_urls(listing.url, len(listing.entries))
        if listing.entries:
            yield from file_addresses(orders_stem(listing.year))
