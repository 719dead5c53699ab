"""`Entry` and `Asset`: one valid piece of content, one file offered to the public."""

import datetime as dt
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.kinds import Kind
from generator.kinds.model import Upkeep
from generator.kinds.outline import Outline
from generator.source.file import SourceFile

LARGEST = 1600
"""Pixels: the widest picture that is published."""
SMALL = 640
"""Pixels: the width of the copy for phones."""

F_co = TypeVar("F_co", bound=Upkeep, covariant=True)


@dataclass(frozen=True)
class Entry(Generic[F_co]):
    """One valid piece of content."""

    id: str
    """For example `news/open-house` or `manuals/ict-center/02-census` without the number."""
    kind: Kind
    title: str
    data: F_co
    source: SourceFile
    url: str
    """Address on the site from its root, for example `/news/2569/open-house/`."""
    updated: dt.date | None
    """When the content last changed, by its editor or by its history; None when unknown."""
    outline: Outline | None = None
    """The fields read from the headings of a manual or procedure."""

    @property
    def folder(self) -> str:
        """The folder of the file, from the project's root."""
        return self.source.path.rpartition("/")[0]

    @property
    def slug(self) -> str:
        """The last part of the id."""
        return self.id.rpartition("/")[2]


@dataclass(frozen=True)
class Asset:
    """A file that is published as it is."""

    path: str
    """Path from the project's root."""
    url: str
    label: str
    """The type as readers know it, for example `PDF`."""
    mime: str
    size: int
    """Bytes."""
    width: int | None = None
    """Pixels, of a picture."""
    height: int | None = None
    """Pixels, of a picture."""
    digest: str = ""
    """SHA-256 of the file as the office gave it, in hexadecimal."""

    @property
    def shown_size(self) -> tuple[int, int] | None:
        """Width and height of the published picture in pixels; None when it is no picture."""
        if not self.width or not self.height:
            return None
        width = min(self.width, LARGEST)
        return width, round(self.height * width / self.width)

    @property
    def small_url(self) -> str | None:
        """Address of the copy for phones; None when the picture is small enough itself."""
        if not self.width or self.width <= 1.2 * SMALL:
            return None
        return f"{self.url.rpartition('.')[0]}-{SMALL}.webp"

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.rpartition("/")[2]
