"""`Export`: the whole site as files of a folder."""

import datetime as dt
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.export.about import configuration, read_first, redirect_table
from generator.export.page import ExportedPage, Surroundings, page_files
from generator.office import MenuEntry
from generator.progress import Tell
from generator.thai.calendar import format_date

MARKS = ("mkdocs.yml", "redirects.csv", "docs/index.md")
"""What every export has, and no folder of an editor."""
_DOCS = "docs"


@dataclass(frozen=True)
class Export:
    """A site that leaves."""

    name: str
    """The office."""
    site_url: str
    """Absolute address of the site's root, or a slash."""
    day: dt.date
    """The day of the content."""
    pages: tuple[ExportedPage, ...]
    files: Mapping[str, str | bytes | Path]
    """All other files by their addresses: what is in them, or the file that is copied."""
    redirects: tuple[tuple[str, str], ...]
    """Old addresses, and those they lead to."""
    menu: tuple[MenuEntry, ...]
    chart_style: str
    """A `style` element for drawings that stand alone."""

    @property
    def shown_url(self) -> str:
        """What a sentence calls the site, which may have no address of its own yet."""
        return self.site_url if "://" in self.site_url else "ของสำนักงาน"


@dataclass(frozen=True)
class Exported:
    """What was written."""

    output: Path
    pages: int
    files: int
    """Attachments, pictures, documents and data."""
    redirects: int


def write_export(export: Export, folder: Path, tell: Tell | None = None) -> None:
    """Fill an empty folder; the same site gives the same bytes.

    Args:
        export: The site.
        folder: Where to write.
        tell: Told how many pages are written.

    Raises:
        OSError: It cannot be written.
    """
    for path, text in _beside(export):
        _write(folder / path, text)
    for url, content in export.files.items():
        _write(folder / _DOCS / url.removeprefix("/"), content)
    around = Surroundings(
        export.site_url, {page.url for page in export.pages}, export.files, export.chart_style
    )
    for number, page in enumerate(export.pages, 1):
        for path, text in page_files(page, around):
            _write(folder / _DOCS / path, text)
        if tell:
            tell(Export.__name__, number, len(export.pages))


def _beside(export: Export) -> Iterator[tuple[str, str]]:
    addresses = {page.url for page in export.pages}
    yield "mkdocs.yml", configuration(export.name, export.site_url, export.menu, addresses)
    yield "redirects.csv", redirect_table(export.redirects)
    yield (
        "README.md",
        read_first(
            name=export.name, site_url=export.shown_url, day=format_date(export.day, "long"),
            pages=len(export.pages), files=len(export.files), redirects=len(export.redirects),
        ),
    )  # fmt: skip


def _write(path: Path, content: str | bytes | Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Path):
        shutil.copyfile(content, path)
    else:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
