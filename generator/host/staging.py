"""A build goes to a fresh folder beside the old one and is swapped in only when it is whole."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from generator.errors import BuildError
from generator.host.lock import hold

_MARKS = ("404.html", "sitemap.xml")
"""What every site of ours has, and no folder of an editor."""


class Staging:
    """One build under way: the folder it goes to, and the site whose place it will take."""

    def __init__(self, site: Path, marks: Sequence[str] = _MARKS) -> None:
        """Make an empty folder beside the site, on the same disk.

        Args:
            site: The folder to replace.
            marks: Files by which a folder is known that may be replaced.

        Raises:
            BuildError: The folder holds something else than a site, or another build of it is
                under way.
        """
        self._site = site.resolve()  # a link to a folder that a server serves stays a link
        if not _replaceable(self._site, marks):
            raise BuildError(f"{site} มีไฟล์อื่นอยู่ จึงไม่เขียนทับ เลือกโฟลเดอร์ใหม่หรือโฟลเดอร์ว่าง")
        self._lock = hold(self._site)
        self._old = self._beside("old")
        self.fresh = self._beside("new")
        """The folder that the build writes to."""
        if self._old.exists() and not self._site.exists():
            self._old.rename(self._site)  # the last build was killed between its two renames
        shutil.rmtree(self.fresh, ignore_errors=True)
        self.fresh.mkdir(parents=True)

    def swap(self) -> None:
        """Put the fresh folder in the place of the site."""
        shutil.rmtree(self._old, ignore_errors=True)
        if self._site.exists():
            self._site.rename(self._old)
        self.fresh.rename(self._site)
        shutil.rmtree(self._old, ignore_errors=True)
        self._lock.close()

    def discard(self) -> None:
        """Remove what a failed build left."""
        shutil.rmtree(self.fresh, ignore_errors=True)
        self._lock.close()

    def _beside(self, name: str) -> Path:
        return self._site.with_name(f".{self._site.name}-{name}")


def _replaceable(site: Path, marks: Sequence[str]) -> bool:
    """Tell whether nothing but a built site would be lost."""
    if site.is_dir():
        return not any(site.iterdir()) or all((site / mark).is_file() for mark in marks)
    return not site.exists()
