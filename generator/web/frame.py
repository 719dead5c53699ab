"""`Frame`: what the page around a body shows, for the theme's templates."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.office import MenuEntry, Office
from generator.rendering.addresses import absolute, relative
from generator.thai.calendar import format_date
from generator.web.linked_data import open_graph, script
from generator.web.plan import Crumb, Feed, Page
from generator.web.policy import page_policy
from generator.web.report_link import report_link

MISSING = "/404.html"
"""The page that answers for all that is not there."""

FOOTER = (
    Crumb("นโยบายเว็บไซต์", "/about/website-policy/"),
    Crumb("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "/about/privacy/"),
    Crumb("การเข้าถึงเว็บไซต์", "/about/accessibility/"),
    Crumb("แผนผังเว็บไซต์", "/sitemap/"),
    Crumb("ฟีดข่าว RSS", "/news/feed.xml"),
)


@dataclass(frozen=True)
class MenuLink:
    """A link of the main menu; it is active on its own page and on those below."""

    title: str
    url: str
    active: bool
    children: tuple["MenuLink", ...] = ()


@dataclass(frozen=True)
class Frame:
    """The frame of one page; addresses begin with a slash."""

    path: str
    root: str
    """The way from this page to the root of the site, ending in a slash."""
    title: str
    window_title: str
    """What tabs and search results call the page; the part of the site tells it from its twins."""
    description: str
    menu: tuple[MenuLink, ...]
    breadcrumbs: tuple[Crumb, ...]
    updated: str
    """ISO date, or nothing."""
    updated_text: str
    reviewed_text: str
    review_due: str
    """ISO date: the page's script tells when it has passed, so that no new build is needed."""
    review_due_text: str
    owner: Crumb | None
    report_url: str
    feeds: tuple[Feed, ...]
    json_ld: str
    og: Mapping[str, str]
    noindex: bool
    canonical: str
    """The whole address of the page that this one repeats, or nothing."""
    show_toc: bool
    wide: bool
    footer_links: tuple[Crumb, ...]
    search_url: str
    csp: str
    """Nothing while serving, because live reload needs a script of its own."""


def menu(entries: tuple[MenuEntry, ...], page: Page) -> tuple[MenuLink, ...]:
    """The main menu as seen from one page.

    An entry is active when the way to the page leads over it; only where it leads over none, one
    that holds a step of the way among its children is.
    """
    way = {page.url, *(crumb.url for crumb in page.crumbs)}
    direct = any(entry.url in way for entry in entries)
    return tuple(
        MenuLink(
            entry.title,
            entry.url,
            entry.url in way or (not direct and any(child.url in way for child in entry.children)),
            tuple(MenuLink(c.title, c.url, c.url == page.url) for c in entry.children),
        )
        for entry in entries
    )


def frame(
    page: Page, office: Office, feeds: tuple[Feed, ...], site_url: str, *, serving: bool
) -> Frame:
    """The frame of a page."""
    data = script(page.linked_data) if page.linked_data else ""
    return Frame(
        path=page.url,
        root=_root(page, site_url),
        title=page.title,
        window_title=" - ".join(_window_title(page, office)),
        description=page.description,
        menu=menu(office.menu, page),
        breadcrumbs=page.crumbs,
        updated=page.updated.isoformat() if page.updated else "",
        updated_text=_thai(page.updated),
        reviewed_text=_thai(page.reviewed),
        review_due=page.review_due.isoformat() if page.review_due else "",
        review_due_text=_thai(page.review_due),
        owner=page.owner,
        report_url=report_link(office, page, site_url),
        feeds=(*feeds, *page.feeds),
        json_ld=data,
        og=open_graph(page, office, site_url),
        noindex=page.noindex,
        canonical=absolute(page.canonical, site_url) if page.canonical else "",
        show_toc=len(page.headings) > 2 and not page.wide,
        wide=page.wide,
        footer_links=FOOTER,
        search_url="/search/",
        csp="" if serving else page_policy(data),
    )


def _window_title(page: Page, office: Office) -> tuple[str, ...]:
    """The page, the page above it where that is not the home page, and the office."""
    if page.url == "/":
        return (office.name,)
    return (page.title, *(crumb.title for crumb in page.crumbs[1:][-1:]), office.name)


def _root(page: Page, site_url: str) -> str:
    """Relative, so that the site works in a sub-path; the 404 page is served at any depth."""
    return urlsplit(site_url).path or "/" if page.url == MISSING else relative("/", page.url)


def _thai(day: dt.date | None) -> str:
    return format_date(day, "long") if day else ""
