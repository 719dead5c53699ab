"""`SiteFolder`: a folder that a build made, and what it should hold."""

import os
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from generator.findings import Location
from generator.manifest import MANIFEST, Manifest, read_manifest

NOT_FOUND = "/404.html"
LARGEST = 20_000_000
"""Bytes of a file that is still read; the longest page of an office has some 400,000."""
_ELSEWHERE = "site.invalid"
"""Stands for the site's host where nobody told it."""


class Target(NamedTuple):
    """Where a link leads on this site."""

    url: str
    """Address from the root of the site, decoded."""
    fragment: str


@dataclass(frozen=True)
class SiteFolder:
    """A built site before anything in it is read."""

    root: Path
    manifest: Manifest
    """What it should hold."""
    site_url: str = "/"
    """Absolute address of the site's root, or `/` where it is unknown."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """What the office and its theme wrote, by path, to find the line of a finding."""
    theme: frozenset[str] = frozenset()
    """The addresses of the files that the theme brings."""

    @cached_property
    def files(self) -> Mapping[str, str]:
        """Every file below the folder by its address; `index.html` stands for its folder."""
        names = sorted(_names(self.root))
        return {address_of(name): name for name in names}

    @property
    def pages(self) -> tuple[str, ...]:
        """The addresses of all pages in order."""
        return tuple(url for url, name in self.files.items() if is_page(name))

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        """Addresses by the last part of their path, in lower case."""
        return {_last(url): url for url in reversed(tuple(self.files)) if _last(url)}

    def named_alike(self, url: str) -> str | None:
        """An address that ends like this one, for somebody who wrote a wrong path."""
        return self._by_name.get(_last(url))

    def find(self, url: str) -> str | None:
        """The address at which a host finds a file for this one; None if it finds none."""
        if url in self.files:
            return url
        if url.endswith("/index.html"):
            url = url.removesuffix("index.html")
            return url if url in self.files else None
        return f"{url}/" if f"{url}/" in self.files else None

    def read(self, url: str) -> bytes | None:
        """The bytes of a file; None when it is not there, too large or cannot be read."""
        name = self.files.get(url)
        if name is None:
            return None
        try:
            if (self.root / name).stat().st_size > LARGEST:
                return None
            return (self.root / name).read_bytes()
        except OSError:
            return None

    def file(self, url: str) -> str:
        """How findings name a built file."""
        return f"{self.root.name}/{self.files.get(url, url.lstrip('/'))}"

    def source(self, url: str) -> str | None:
        """The file behind an address that a person can edit, if it is known."""
        known = self.manifest.published.get(url)
        if known and known.source:
            return known.source
        theme = f"theme{url}"
        return theme if theme in self.texts else None

    def place(self, url: str, line: int = 1, *words: str) -> Location:
        """The place to edit: in the source where the words stand, else in the built file.

        Args:
            url: An address of the site.
            line: The line in the built file.
            words: What to look for in the source, the surest first.
        """
        source = self.source(url)
        if source is None:
            return Location(self.file(url), line)
        text = self.texts.get(source, "")
        at = next((found for word in words if word and (found := text.find(word)) >= 0), 0)
        before = text[:at]
        return Location(source, before.count("\n") + 1, at - before.rfind("\n"))

    def place_of_line(self, url: str, line: int) -> Location:
        """A line of the file behind an address, where both have the same lines."""
        return Location(self.source(url) or self.file(url), line)

    @cached_property
    def made(self) -> Manifest | None:
        """What the build said it made; None when it is not there or damaged."""
        data = self.read(MANIFEST)
        return read_manifest(data.decode("utf-8", "replace")) if data else None

    @cached_property
    def is_outdated(self) -> bool:
        """Tell whether the content changed since the build."""
        return self.made is not None and self.made != self.manifest

    @cached_property
    def host(self) -> str:
        """The host of the site, lower-case."""
        return _host(self.site_url) or _ELSEWHERE

    @cached_property
    def _prefix(self) -> str:
        """The path below which the site lies on its host, with a slash at its end."""
        return unquote(urlsplit(self.site_url).path).rstrip("/") + "/"

    def target(self, base: str, href: str) -> Target | None:
        """Where a link leads; None when it leaves the site.

        Args:
            base: The address of the page that it stands on.
            href: The link as it is written.
        """
        href = href.strip()
        try:
            parts = urlsplit(href)
        except ValueError:
            return None
        if parts.scheme not in {"", "http", "https"}:
            return None
        path = unquote(parts.path)
        if parts.netloc:
            if parts.netloc.lower() != self.host or not f"{path}/".startswith(self._prefix):
                return None
            path = "/" + path.removeprefix(self._prefix.rstrip("/")).lstrip("/")
        elif path.startswith("/") and self._prefix != "/":
            if not f"{path}/".startswith(self._prefix):
                return None
            path = path.removeprefix(self._prefix.rstrip("/"))
        return Target(_joined(base, path), unquote(parts.fragment))

    def absolute(self, url: str) -> str:
        """The full address of one on this site, decoded."""
        return self.site_url.rstrip("/") + url


def _last(url: str) -> str:
    return url.rstrip("/").rpartition("/")[2].lower()


def address_of(name: str) -> str:
    """The address of a file from the root of the site; `index.html` stands for its folder."""
    is_index = name == "index.html" or name.endswith("/index.html")
    return "/" + (name.removesuffix("index.html") if is_index else name)


def is_page(name: str) -> bool:
    """Tell whether a file is shown as a page."""
    return name.endswith((".html", ".htm"))


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _names(root: Path) -> Iterator[str]:
    """The paths of all files; links to folders are not followed."""
    for folder, _, names in os.walk(root):
        inner = os.path.relpath(folder, root).replace(os.sep, "/")
        yield from (names if inner == "." else (f"{inner}/{name}" for name in names))


def _joined(base: str, path: str) -> str:
    """A path seen from a page; the quick way is for the links that every page has a hundred of."""
    if not path:
        return base
    folder = base[: base.rfind("/") + 1]
    if not path.startswith("/"):
        while path.startswith("../"):
            path = path[3:]
            folder = folder[: folder.rfind("/", 0, -1) + 1] or "/"
        path = folder + path
    if "/." in path or "//" in path:
        tail = "/" if path.endswith(("/", "/.", "/..")) else ""
        path = posixpath.normpath("/" + path.lstrip("/")).rstrip("/") + tail
    return path or "/"
