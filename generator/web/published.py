"""Site plan to `Manifest`."""

import hashlib
from collections.abc import Iterator

from generator.library.library import Library
from generator.manifest import Manifest, Published
from generator.rendering.markdown import words_of
from generator.web.plan import Page, SitePlan

_CHANGING = frozenset({"listing", "register", "home", "search"})
"""Kinds of pages that change whenever something else is published."""


def manifest(plan: SitePlan, library: Library) -> Manifest:
    """Every address of the plan, with the hash of what stands there."""
    found = (*_pages(plan), *_files(plan, library))
    return Manifest(
        {one.url: one for one in found}, {redirect.old: redirect.new for redirect in plan.redirects}
    )


def _pages(plan: SitePlan) -> Iterator[Published]:
    for page in plan.pages:
        digest = None if page.kind in _CHANGING else _digest(page)
        yield Published(page.url, page.title, page.source, digest)


def _digest(page: Page) -> str:
    """The hash of the words alone: a new look is no new content."""
    return hashlib.sha256(words_of(page.article or page.body).encode()).hexdigest()


def _files(plan: SitePlan, library: Library) -> Iterator[Published]:
    for artifact in plan.artifacts:
        yield Published(artifact.url, artifact.url.rpartition("/")[2])
    for asset in library.assets.values():
        yield Published(asset.url, asset.name, asset.path, asset.digest)
