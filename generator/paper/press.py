"""`Press`: one HTML document to one PDF that can be read, searched, filled in and read aloud."""

import hashlib
import logging
import re
import sys
from collections.abc import Callable
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.paper.readable import make_readable
from generator.paper.whole_words import set_whole_lines
from generator.rendering.addresses import absolute_links

FONTS = {
    "Sarabun-Paper": "sarabun-paper-400.ttf",
    "Sarabun-Paper-Semi-Bold": "sarabun-paper-600.ttf",
    "Sarabun-Paper-Italic": "sarabun-paper-400-italic.ttf",
}
"""Our fonts by the names that they have in a PDF; the files lie in `theme/print/fonts/`."""
_INSIDE = "https://paper.invalid/"
"""Where the parts of a document seem to lie; nothing is ever fetched from a network."""
STYLE = f"{_INSIDE}paper.css"
"""The address of the style sheet that every document names."""
_SITE = "https://site.invalid/"
"""Where a site seems to lie that has not been told its address."""
_VARIANT = "pdf/ua-1"
_LABELLED = re.compile(r"""<svg\b[^>]*\saria-label=(?:"([^"]*)"|'([^']*)')[^>]*>(?!<title)""")
"""A drawing that says what it shows as pages do; WeasyPrint asks for a title instead."""
_MIMES = {".ttf": "font/ttf", ".css": "text/css", ".png": "image/png", ".webp": "image/webp",
          ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}  # fmt: skip
_PACKAGES = {
    "linux": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": "pacman -S mingw-w64-x86_64-pango (ใน MSYS2)",
}

Find = Callable[[str], Path | bytes | None]
"""A file of the site by its address from the root, or None."""


@cache
def _weasyprint() -> ModuleType | None:
    """The library, or None where the parts of the system that it draws with are missing."""
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    try:
        library = import_module("weasyprint")  # it loads Pango, which not every computer has
    except OSError:
        return None
    set_whole_lines(import_module("weasyprint.svg"))
    # without it fonts are cut by a way that writes the present into them
    return library if import_module("weasyprint.text.ffi").harfbuzz_subset else None


def missing(print_folder: Path) -> str | None:
    """What keeps PDF files from being made here and what to do about it; None when nothing does.

    Args:
        print_folder: `theme/print`.
    """
    gone = [file for file in FONTS.values() if not (print_folder / "fonts" / file).is_file()]
    if gone:
        return (
            f"ไม่พบแบบอักษร {', '.join(gone)} ในโฟลเดอร์ theme/print/fonts "
            "นำโฟลเดอร์ theme กลับมาให้ครบแล้วสั่งใหม่"
        )
    if _weasyprint() is None:
        package = _PACKAGES.get(sys.platform, _PACKAGES["linux"])
        return f"ไม่พบ Pango ซึ่งใช้จัดหน้าภาษาไทย ติดตั้งด้วยคำสั่ง {package} แล้วสั่งใหม่"
    return None


class Press:
    """What prints the documents of one site."""

    def __init__(self, print_folder: Path, site_url: str, find: Find) -> None:
        """Make ready to print.

        Args:
            print_folder: `theme/print`, with the style sheet and the fonts.
            site_url: Absolute address of the site's root: links that begin with a slash lead there.
            find: Finds the pictures that documents show.
        """
        self._folder = print_folder
        self._site_url = site_url if urlsplit(site_url).scheme else _SITE
        self._find = find

    @cached_property
    def version(self) -> tuple[str, ...]:
        """All that a PDF depends on beside its HTML and its pictures."""
        library = _weasyprint()
        code = (Path(__file__), *map(Path(__file__).with_name, ("readable.py", "whole_words.py")))
        looks = (*self._folder.glob("*.css"), *self._folder.glob("*.svg"))
        fonts = (self._folder / "fonts" / name for name in FONTS.values())
        hashes = (_hash(file.read_bytes()) for file in sorted((*code, *looks, *fonts)))
        return (getattr(library, "__version__", ""), self._site_url, *hashes)

    def print(self, html: str, *, fillable: bool = False) -> bytes:
        """Print a document; the same document gives the same bytes.

        Args:
            html: A whole document with its language and title, and a link to `STYLE`.
            fillable: Inputs become fields that can be filled in on a screen.

        Raises:
            RuntimeError: Something that `missing` tells is missing.
        """
        library = _weasyprint()
        if library is None:
            raise RuntimeError("there is no Pango: ask `missing` first")
        fetcher = _Fetcher(self._folder, self._site_url, self._find)
        whole = absolute_links(_titled(html), self._site_url)
        document = library.HTML(string=whole, base_url=self._site_url, url_fetcher=fetcher)
        fonts = {name: self._folder / "fonts" / file for name, file in FONTS.items()}
        result: bytes = document.write_pdf(
            finisher=lambda _, pdf: make_readable(pdf, fonts, whole=fillable),
            pdf_variant=_VARIANT,
            pdf_tags=True,
            pdf_forms=fillable,
            pdf_identifier=hashlib.sha256(html.encode()).digest()[:16],
            optimize_images=True,
        )
        return result


def _titled(html: str) -> str:
    return _LABELLED.sub(lambda svg: f"{svg[0]}<title>{svg[1] or svg[2] or ''}</title>", html)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class _Fetcher:
    """Gives a document what lies in our folders and nothing else."""

    _fail_on_errors = False  # what a document misses is left out; WeasyPrint asks for this name

    def __init__(self, folder: Path, site_url: str, find: Find) -> None:
        self._folder, self._root, self._find = folder, site_url.rstrip("/"), find

    def __call__(self, url: str) -> Any:
        path = unquote(urlsplit(url.removeprefix(self._root)).path)
        if url.startswith(_INSIDE):
            content: Path | bytes | None = self._own(path)
        elif url.startswith(f"{self._root}/"):
            content = self._find(path)
        else:
            content = None
        if content is None:
            raise ValueError(f"{url} is none of our files")
        body = content if isinstance(content, bytes) else content.read_bytes()
        mime = _MIMES.get(Path(path).suffix.lower(), "application/octet-stream")
        library = _weasyprint()
        return library and library.urls.URLFetcherResponse(url, body, {"Content-Type": mime})

    def _own(self, path: str) -> Path | None:
        """A file of `theme/print`, never one that lies elsewhere."""
        file = (self._folder / path.lstrip("/")).resolve()
        return file if file.is_relative_to(self._folder.resolve()) else None
