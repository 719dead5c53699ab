"""`BuiltSite`: a folder that a build made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html

from generator.check.built.page import HtmlPage
from generator.findings import Location
from generator.manifest import Manifest


@dataclass(frozen=True)
class BuiltSite:
    """A built site and what it should hold."""

    root: Path
    manifest: Manifest

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """Every file by its address; `index.html` stands for its folder."""
        found = sorted(path for path in self.root.rglob("*") if path.is_file())
        return {self._url(path): path for path in found}

    def _url(self, path: Path) -> str:
        url = "/" + path.relative_to(self.root).as_posix()
        return url.removesuffix("index.html") if url.endswith("/index.html") else url

    def pages(self) -> Iterator[HtmlPage]:
        """Every page, one at a time."""
        for url, path in self.files.items():
            if path.suffix == ".html":
                yield self.page(url, path)

    def page(self, url: str, path: Path) -> HtmlPage:
        """Read one page."""
        data = path.read_bytes()
        known = self.manifest.published.get(url)
        place = Location(known.source if known and known.source else f"{self.root.name}{url}")
        return HtmlPage(url, place, len(data), html.document_fromstring(data.decode("utf-8")))
