"""Library to `SitePlan`: everything the site will hold, and what is wrong with it."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.findings import Finding
from generator.library.history import BANGKOK
from generator.library.library import Library
from generator.manifest import MANIFEST, Manifest
from generator.progress import Tally
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts
from generator.web.apache import htaccess
from generator.web.api import api
from generator.web.collisions import collisions, file_collisions
from generator.web.desk import Desk, broken_anchors, group_url
from generator.web.known import known_addresses
from generator.web.linked_data import linked_data
from generator.web.news_feeds import feed_artifacts, feeds
from generator.web.open_data import open_data
from generator.web.order_feeds import order_feeds
from generator.web.pages.datasets import dataset_pages
from generator.web.pages.disclosure import disclosure_pages
from generator.web.pages.forms import form_pages
from generator.web.pages.manuals import manual_pages
from generator.web.pages.news import news_pages
from generator.web.pages.orders import order_pages
from generator.web.pages.plain import index_pages, plain_pages
from generator.web.pages.procurement import procurement_pages
from generator.web.pages.procurement_year import procurement_year_pages
from generator.web.pages.questions import question_pages
from generator.web.pages.register import register_pages
from generator.web.pages.website_reports import website_report_pages
from generator.web.plan import Artifact, Crumb, Page, SitePlan
from generator.web.procurement_feeds import procurement_feeds
from generator.web.published import manifest, theme_addresses, with_papers
from generator.web.redirects import redirects
from generator.web.search import search_index
from generator.web.security_txt import security_txt
from generator.web.sitemap import robots, sitemap
from generator.web.targets import check_targets

_MAKERS = (
    plain_pages, register_pages, news_pages, order_pages, question_pages, procurement_pages,
    procurement_year_pages, dataset_pages, website_report_pages, manual_pages, form_pages,
    disclosure_pages,
)  # fmt: skip
"""What makes pages of kinds and registers, in the order of the plan."""


@dataclass(frozen=True)
class Composed:
    """A plan and what was found while making it."""

    plan: SitePlan
    findings: tuple[Finding, ...]
    manifest: Manifest = field(default_factory=Manifest)


@dataclass(frozen=True)
class Way:
    """How a plan is made; its manifest and its findings are the same in any way."""

    pictures: bool = True
    """Flow charts are drawn."""
    tell: Tally | None = None
    """Told how many pages were made, and of how many; 0, for nobody knows before."""
    texts: Texts | None = None
    """Texts that were rendered already for something else; None renders them."""
    papers: Mapping[str, bytes] | None = None
    """The documents that were drawn, by their address; None where nobody asks for them."""


USUAL = Way()


def compose(
    library: Library, theme: Path, today: dt.date, site_url: str, way: Way = USUAL
) -> Composed:
    """Make the plan of the whole site.

    Args:
        library: What the office publishes.
        theme: The folder of the theme, for its body templates.
        today: Decides what has expired and which applications are open.
        site_url: Absolute address of the site's root, ending in a slash.
        way: Whether pictures are needed, and who waits.
    """
    texts = way.texts or Texts(library, known_addresses(library, today))
    bodies = Templates(theme / "kinds", library)
    desk = Desk(library, bodies, today, texts, site_url, way.pictures, way.papers or {})
    pages: list[Page] = []
    for page in (page for maker in _MAKERS for page in maker(desk)):
        pages.append(page)
        if way.tell:
            way.tell(len(pages), 0)
    pages += index_pages(desk, pages)
    keeper = _keeper(library)
    pages = [
        replace(
            page,
            owner=page.owner or keeper,
            linked_data=linked_data(page, library, site_url),
        )
        for page in pages
    ]
    artifacts = _artifacts(desk, pages)
    made = {*desk.addresses, *(artifact.url for artifact in artifacts)}
    moved, refused = redirects(library, {*made, *library.asset_urls, *theme_addresses(theme)})
    if library.office.server == "apache":
        artifacts = (*artifacts, htaccess(moved, site_url))
    plan = SitePlan(tuple(pages), artifacts, moved, feeds(desk))
    findings = (
        *desk.findings,
        *refused,
        *collisions(pages),
        *file_collisions(library.assets.values(), made),
        *broken_anchors(desk, pages),
        *check_targets(desk),
    )
    written = manifest(plan, library)
    if way.papers is None:
        written = with_papers(written, library)
    plan = replace(plan, artifacts=(*artifacts, Artifact(MANIFEST, written.to_json())))
    return Composed(plan, findings, written)


def _artifacts(desk: Desk, pages: list[Page]) -> tuple[Artifact, ...]:
    """All files that are no pages and need to know of no redirect."""
    return (
        *feed_artifacts(desk, pages, desk.site_url),
        *order_feeds(desk, pages, desk.site_url),
        *procurement_feeds(desk, pages, desk.site_url),
        *(file for page in pages for file in page.files),
        open_data(desk.library, desk.site_url),
        *sitemap(pages, desk.site_url),
        robots(desk.site_url),
        security_txt(desk.library, desk.today, desk.site_url),
        *api(desk.library, desk.site_url),
        search_index(pages),
        *(Artifact(url, content) for url, content in sorted(desk.papers.items())),
    )


def _keeper(library: Library) -> Crumb | None:
    """The group that answers for pages without an owner of their own."""
    group = library.office.group(library.office.website_group)
    return Crumb(group.name, group_url(group.id)) if group else None


def build_day(library: Library, epoch: str | None, now: dt.datetime) -> dt.date:
    """The day a build takes place: given from outside, or that of the last commit, or today.

    The same commit thus gives the same site on every day; a nightly build passes its day in
    `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/).
    """
    if epoch and re.fullmatch("[0-9]{1,11}", epoch):
        return dt.datetime.fromtimestamp(int(epoch), BANGKOK).date()
    return (library.head or now).astimezone(BANGKOK).date()
