"""Two independent readers of PDF files: PDFium, which Chrome reads with, and pypdf."""

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

MILLIMETRE = 72 / 25.4
SARA_AM = "\u0e33"
_BREAKS = re.compile(r"[\s\u200b]+")
_HYPHENS = {"\x02": "-", "\ufffe": "-"}
"""How PDFium tells of a hyphen at the end of a line."""


@dataclass(frozen=True)
class Char:
    """A letter on a page; millimetres from the left and from the top."""

    text: str
    x: float
    baseline: float
    left: float
    right: float
    top: float
    bottom: float


def squeezed(text: str) -> str:
    """A text without spaces and line ends: readers guess them, sources have others."""
    return _BREAKS.sub("", text)


@dataclass(frozen=True)
class Pdf:
    """A PDF file, read once by each reader."""

    data: bytes

    @classmethod
    def of(cls, file: Path) -> "Pdf":
        """Read a file."""
        return cls(file.read_bytes())

    @cached_property
    def by_pdfium(self) -> list[str]:
        """The text of every page, as Chrome finds and copies it."""
        with _opened(self.data) as document:
            return [page.get_textpage().get_text_range() for page in document]

    @cached_property
    def pypdf(self) -> pypdf.PdfReader:
        """What pypdf knows of the file."""
        return pypdf.PdfReader(io.BytesIO(self.data))

    @cached_property
    def by_pypdf(self) -> list[str]:
        """The text of every page, as a program without a layout engine reads it."""
        return [page.extract_text() for page in self.pypdf.pages]

    @cached_property
    def chars(self) -> list[list[Char]]:
        """The letters of every page in the order in which they are drawn."""
        with _opened(self.data) as document:
            return [list(_chars(page)) for page in document]

    @cached_property
    def fonts(self) -> dict[str, Any]:
        """The fonts by their names, without the letters that mark a part of one."""
        found = {}
        for page in self.pypdf.pages:
            for font in page.get("/Resources", {}).get("/Font", {}).values():
                name = str(font.get_object()["/BaseFont"])
                found[name.rpartition("+")[2].lstrip("/")] = font.get_object()
        return found

    @cached_property
    def structure(self) -> list[tuple[str, Any]]:
        """The names and elements of the structure tree, in reading order."""
        return list(_elements(self.pypdf.trailer["/Root"]["/StructTreeRoot"]))


def _opened(data: bytes) -> Any:
    return _Closing(pdfium.PdfDocument(data))


class _Closing:
    """Closes a document of PDFium at the end of a block, its pages before it."""

    def __init__(self, document: pdfium.PdfDocument) -> None:
        self._document = document

    def __enter__(self) -> list[Any]:
        return list(self._document)

    def __exit__(self, *_: object) -> None:
        self._document.close()


def _chars(page: Any) -> Iterator[Char]:
    height = page.get_height()
    text = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    sides = [ctypes.c_double() for _ in range(4)]
    for index in range(text.count_chars()):
        if pdfium_c.FPDFText_IsGenerated(text, index):
            continue
        letter = chr(pdfium_c.FPDFText_GetUnicode(text, index))
        letter = _HYPHENS.get(letter, letter)
        pdfium_c.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium_c.FPDFText_GetCharBox(text, index, *sides)
        left, right, bottom, top = (side.value for side in sides)
        yield Char(
            letter,
            x.value / MILLIMETRE,
            (height - y.value) / MILLIMETRE,
            left / MILLIMETRE,
            right / MILLIMETRE,
            (height - top) / MILLIMETRE,
            (height - bottom) / MILLIMETRE,
        )


def _elements(parent: Any) -> Iterator[tuple[str, Any]]:
    children = parent.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        element = child.get_object()
        if isinstance(element, dict) and "/S" in element:
            yield str(element["/S"]).lstrip("/"), element
            yield from _elements(element)
