"""News: every item and its lists, whole, by category and by Buddhist year, in pages."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from markupsafe import Markup

from generator.kinds.news import CATEGORY_SLUGS, Category, News
from generator.library.entry import Entry
from generator.library.library import Library
from generator.thai.calendar import buddhist_year
from generator.web.desk import HOME, Desk, safe
from generator.web.downloads import NOTHING, Downloads, offered
from generator.web.feed_addresses import feeds_of
from generator.web.office_tables import news_table
from generator.web.office_tables.addresses import news_stem
from generator.web.pages.paging import PER_PAGE, list_url, page_count, pager
from generator.web.pages.shown import (
    Choice,
    is_listed,
    news_state,
    shown_files,
    shown_image,
    shown_news,
)
from generator.web.plan import Crumb, Feed, Page, crumb

RELATED = 3
NEWS = crumb("/news/")


@dataclass(frozen=True)
class NewsList:
    """One list of news."""

    title: str
    url: str
    lead: str
    entries: tuple[Entry[News], ...]
    category: Category | None = None
    year: int | None = None
    """Buddhist era, of the list of one year."""


def news_pages(desk: Desk) -> Iterator[Page]:
    """Every news item and every page of every list."""
    related = _related(desk.library)
    for entry in desk.library.news:
        yield _item(desk, entry, related.get(entry.id, ()))
    for listing in news_lists(desk.library, desk.today):
        yield from _list(desk, listing)


def news_lists(library: Library, today: dt.date) -> tuple[NewsList, ...]:
    """All lists: whole, by category, by year."""
    listed = tuple(entry for entry in library.news if is_listed(entry.data, today))
    whole = NewsList(
        "ข่าวทั้งหมด", "/news/", "ข่าวประชาสัมพันธ์ กิจกรรม การรับสมัคร และประกาศของสำนักงาน", listed
    )
    by_category = (_by_category(name, listed) for name in get_args(Category))
    by_year = (
        NewsList(f"ข่าวปี พ.ศ. {year}", f"/news/{year}/", "", tuple(
            entry for entry in listed if buddhist_year(entry.data.date) == year
        ), year=year)
        for year in news_years(library)
    )  # fmt: skip
    return (whole, *by_category, *by_year)


def _by_category(name: Category, listed: tuple[Entry[News], ...]) -> NewsList:
    entries = tuple(entry for entry in listed if entry.data.category == name)
    return NewsList(name, f"/news/{CATEGORY_SLUGS[name]}/", "", entries, name)


def news_years(library: Library) -> tuple[int, ...]:
    """The Buddhist years that have news, newest first."""
    return tuple(sorted({buddhist_year(entry.data.date) for entry in library.news}, reverse=True))


def published_news(library: Library, year: int) -> tuple[Entry[News], ...]:
    """All news of a Buddhist year that stand, also those that lists show no more."""
    return tuple(
        entry
        for entry in library.news
        if buddhist_year(entry.data.date) == year and entry.data.withdrawn is None
    )


def category_feeds(category: Category) -> tuple[Feed, ...]:
    """The feeds of one category under names that tell them from those of the whole news."""
    feeds = feeds_of(f"/news/{CATEGORY_SLUGS[category]}/")
    return tuple(replace(feed, title=f"{category} ({feed.title})") for feed in feeds)


def _item(desk: Desk, entry: Entry[News], related: Sequence[Entry[News]]) -> Page:
    data, library = entry.data, desk.library
    rendered = desk.text(entry, entry.source.body)
    cover = shown_image(data.cover, entry.folder, library)
    gallery = [shown_image(image, entry.folder, library) for image in data.gallery]
    article = desk.bodies.fill(
        "news.html", "article", entry=entry, content=safe(rendered), cover=cover,
        gallery=[image for image in gallery if image],
        attachments=shown_files(data.attachments, entry.folder, library),
    )  # fmt: skip
    body = desk.bodies.fill(
        "news.html", "body", entry=entry, article=Markup(article),  # noqa: S704 - escaped there
        state=news_state(data, desk.today), related=related,
    )  # fmt: skip
    crumbs = (NEWS, Crumb(data.category, f"/news/{CATEGORY_SLUGS[data.category]}/"))
    return desk.page(
        entry, body, crumbs, headings=rendered.headings, article=article,
        feeds=category_feeds(data.category),
        image=cover.asset.url if cover else None, image_alt=cover.alt if cover else "",
    )  # fmt: skip


def _related(library: Library) -> dict[str, tuple[Entry[News], ...]]:
    """For each item the newest others that share a tag, in time linear in the number of items."""
    by_tag: dict[str, list[Entry[News]]] = {}
    for entry in library.news:
        for tag in entry.data.tags:
            by_tag.setdefault(tag, []).append(entry)
    related: dict[str, tuple[Entry[News], ...]] = {}
    for entry in library.news:
        near = {
            other.id: other
            for tag in entry.data.tags
            for other in by_tag[tag][: RELATED + 1]
            if other is not entry and other.data.withdrawn is None
        }
        newest = sorted(near.values(), key=lambda other: other.data.date, reverse=True)
        related[entry.id] = tuple(newest[:RELATED])
    return related


def _list(desk: Desk, listing: NewsList) -> Iterator[Page]:
    total = page_count(len(listing.entries))
    for number in range(1, total + 1):
        chosen = listing.entries[(number - 1) * PER_PAGE : number * PER_PAGE]
        title = listing.title if number == 1 else f"{listing.title} หน้า {number}"
        files = _files(desk, listing) if number == 1 else NOTHING
        body = desk.bodies.fill(
            "news.html", "listing", title=title, lead=listing.lead,
            items=[shown_news(entry, desk.library, desk.today) for entry in chosen],
            categories=_categories(listing.url), years=_years(desk.library, listing.url),
            pages=pager(listing.url, number, total),
            feeds=feeds_of(listing.url if listing.category else NEWS.url),
            downloads=files.shown,
        )  # fmt: skip
        newest = max((entry.updated or entry.data.date for entry in chosen), default=None)
        yield Page(
            list_url(listing.url, number), title, "listing", body,
            description=listing.lead or f"{listing.title} ของ{desk.library.office.name}",
            crumbs=(HOME,) if listing.url == NEWS.url else (HOME, NEWS),
            updated=newest, wide=True, noindex=number > 1,
            feeds=category_feeds(listing.category) if listing.category else (),
            files=files.artifacts,
        )  # fmt: skip


def _files(desk: Desk, listing: NewsList) -> Downloads:
    if listing.year is None:
        return NOTHING
    published = published_news(desk.library, listing.year)
    table = news_table(published, listing.title, desk.library, desk.site_url)
    return offered(news_stem(listing.year), table)


def _categories(current: str) -> list[Choice]:
    named = [(name, f"/news/{slug}/") for name, slug in CATEGORY_SLUGS.items()]
    return [Choice(name, url, url == current) for name, url in (("ทั้งหมด", NEWS.url), *named)]


def _years(library: Library, current: str) -> list[Choice]:
    return [
        Choice(f"พ.ศ. {year}", f"/news/{year}/", f"/news/{year}/" == current)
        for year in news_years(library)
    ]
