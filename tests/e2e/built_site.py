"""Read a built site from its folder: tags of every page, sitemap, one sample page of each kind."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
UNKNOWN_ADDRESS = "/no-such-page/"

# One row per kind of page that looks different; the pattern is the address a sample must have.
KINDS = {
    "home": r"/",
    "news list": r"/news/",
    "news item": r"/news/25\d\d/[^/]+/",
    "order list": r"/orders/",
    "order": r"/orders/25\d\d/[^/]+/",
    "question list": r"/questions/",
    "question": r"/questions/[^/]+/",
    "procurement": r"/procurement/",
    "procurement year": r"/procurement/25\d\d/",
    "procurement month by month": r"/procurement/25\d\d/monthly/",
    "procurement table": r"/procurement/25\d\d/annual/",
    "procurement item": r"/procurement/25\d\d/(?!monthly/|annual/)[^/]+/",
    "dataset list": r"/datasets/",
    "dataset": r"/datasets/[^/]+/",
    "website report list": r"/website-reports/",
    "website report": r"/website-reports/[^/]+/",
    "manual list": r"/manuals/",
    "manual": r"/manuals/[^/]+/",
    "procedure": r"/manuals/[^/]+/[^/]+/",
    "form list": r"/forms/",
    "form": r"/forms/[^/]+/",
    "disclosure index": r"/disclosure/25\d\d/",
    "disclosure item": r"/disclosure/25\d\d/[^/]+/",
    "people": r"/about/people/",
    "structure": r"/about/structure/",
    "laws": r"/laws/",
    "contact": r"/contact/",
    "search": r"/search/",
    "404": UNKNOWN_ADDRESS,
}


@dataclass(frozen=True)
class SitemapRow:
    """One `<url>` of the sitemap."""

    address: str
    path: str
    lastmod: str


class PageTags(HTMLParser):
    """Collect what tests ask of a page; whether it is well formed is the Nu checker's business."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.alternates: list[dict[str, str]] = []
        self.json_ld: list[Any] = []
        self.leads_to = ""
        """Where a redirect leads."""
        self.noindex = False
        """Search engines are asked to leave it out, and so is the sitemap."""
        self._json_text: list[str] | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids.append(values["id"])
        self.links += [values[name] for name in ("href", "src", "poster") if name in values]
        for candidate in filter(None, values.get("srcset", "").split(",")):
            self.links.append(candidate.split()[0])
        if tag == "link" and values.get("rel") == "alternate":
            self.alternates.append(values)
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.leads_to = values["content"].partition("url=")[2]
            self.links.append(self.leads_to)
        if tag == "meta" and values.get("name") == "robots":
            self.noindex = "noindex" in values["content"]
        if tag == "script" and values.get("type") == "application/ld+json":
            self._json_text = []

    def handle_data(self, data: str) -> None:
        if self._json_text is not None:
            self._json_text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._json_text is not None:
            self.json_ld.append(json.loads("".join(self._json_text)))
            self._json_text = None


@dataclass(frozen=True)
class BuiltSite:
    """A built folder, read once."""

    folder: Path
    output: str
    _tags: dict[Path, PageTags] = field(default_factory=dict)

    def sitemap(self) -> list[SitemapRow]:
        """Return the rows of sitemap.xml; an element that is not there is an error."""
        root = ET.parse(self.folder / "sitemap.xml").getroot()  # noqa: S314 - this build wrote it
        return [
            SitemapRow(
                address=(address := url.findtext(f"{SITEMAP}loc", "")),
                path=unquote(urlsplit(address).path),
                lastmod=url.findtext(f"{SITEMAP}lastmod", ""),
            )
            for url in root.iter(f"{SITEMAP}url")
        ]

    def origin(self) -> str:
        """Return scheme and host that the site publishes itself under."""
        home = urlsplit(self.sitemap()[0].address)
        return f"{home.scheme}://{home.netloc}"

    def html_files(self) -> list[Path]:
        """Return every HTML file of the site, in order."""
        return sorted(self.folder.rglob("*.html"))

    def pages(self) -> dict[str, PageTags]:
        """Return address path -> tags of every page that is no redirect and not 404.html."""
        return {
            f"/{file.relative_to(self.folder).as_posix()}".removesuffix("index.html"): tags
            for file in self.html_files()
            if file.name == "index.html" and not (tags := self.tags(file)).leads_to
        }

    def tags(self, file: Path) -> PageTags:
        """Return the tags of a page, parsed at the first asking."""
        if file not in self._tags:
            self._tags[file] = PageTags(file.read_text(encoding="utf-8"))
        return self._tags[file]

    def file(self, path: str) -> Path:
        """Return the file a host would answer with, there or not, for a decoded path."""
        file = self.folder / path.lstrip("/")
        return file / "index.html" if path.endswith("/") or file.is_dir() else file

    def sample(self, kind: str) -> str:
        """Return the path of the largest page of a kind, for it has the most to get wrong."""
        if kind == "404":
            return UNKNOWN_ADDRESS
        paths = [path for path in self.pages() if re.fullmatch(KINDS[kind], path)]
        assert paths, f"no page of the kind {kind}: {KINDS[kind]}"
        return max(paths, key=lambda path: self.file(path).stat().st_size)

    def api(self, name: str) -> list[dict[str, Any]]:
        """Return the items of /api/<name>.json."""
        data = json.loads((self.folder / "api" / f"{name}.json").read_text(encoding="utf-8"))
        items: list[dict[str, Any]] = data["items"]
        return items
