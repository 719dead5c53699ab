"""A build goes to a fresh folder beside the old one and is swapped in only when it is whole."""

import shutil
from pathlib import Path


def stage(site: Path) -> Path:
    """An empty folder beside the site, on the same disk."""
    fresh, old = _beside(site, "new"), _beside(site, "old")
    if old.exists() and not site.exists():
        old.rename(site)  # a build was killed between the two steps of its swap
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    return fresh


def swap(fresh: Path, site: Path) -> None:
    """Put the fresh folder in the place of the old one."""
    old = _beside(site, "old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def discard(site: Path) -> None:
    """Remove what a failed build left."""
    shutil.rmtree(_beside(site, "new"), ignore_errors=True)


def _beside(site: Path, name: str) -> Path:
    return site.with_name(f".{site.name}-{name}")
