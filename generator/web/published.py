"""Site plan to `Manifest`."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.library.library import Library
from generator.library.papers import papers
from generator.manifest import Manifest, Published
from generator.rendering.markdown import words_of
from generator.web.plan import Page, SitePlan

_CHANGING = frozenset({"listing", "register", "home", "search"})
"""Kinds of pages that change whenever something else is published."""
_PAPERS = re.compile('<div class="ps-papers">.*?</div>', re.DOTALL)
"""The list of the documents that are drawn from a page."""


def manifest(plan: SitePlan, library: Library) -> Manifest:
    """Every address of the plan, with the hash of what stands there."""
    found = (*_pages(plan), *_files(plan, library))
    return Manifest(
        {one.url: one for one in found}, {redirect.old: redirect.new for redirect in plan.redirects}
    )


def with_papers(found: Manifest, library: Library) -> Manifest:
    """A manifest with the documents that a build draws beside the pages."""
    drawn = {
        paper.url: Published(paper.url, paper.url.rpartition("/")[2]) for paper in papers(library)
    }
    return replace(found, published={**found.published, **drawn})


def theme_addresses(theme: Path) -> frozenset[str]:
    """The addresses of what the theme brings for readers, which stands in its folder `assets`."""
    files = (path for path in (theme / "assets").rglob("*") if path.is_file())
    return frozenset(f"/{path.relative_to(theme).as_posix()}" for path in files)


def _pages(plan: SitePlan) -> Iterator[Published]:
    for page in plan.pages:
        digest = None if page.kind in _CHANGING else _digest(page)
        yield Published(page.url, page.title, page.source, digest)


def _digest(page: Page) -> str:
    """The hash of the words alone: a new look is no new content, and neither is its paper."""
    content = _PAPERS.sub("", page.article or page.body)
    return hashlib.sha256(words_of(content).encode()).hexdigest()


def _files(plan: SitePlan, library: Library) -> Iterator[Published]:
    for artifact in plan.artifacts:
        yield Published(artifact.url, artifact.url.rpartition("/")[2])
    for asset in library.assets.values():
        yield Published(asset.url, asset.name, asset.path, asset.digest)
