"""A document as a value: its text, its tables, and whether it could be read at all."""

import json
import re
import zlib
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cached_property
from itertools import islice

from generator.thai.extracted import fold, mend

MIN_LETTERS = 10
"""Fewer letters than these are stamps and page numbers, not a text."""
_SCANNER_STAMP = re.compile(r"scanned\s+(?:by|with)\s+\w+|camscanner|adobe\s+scan", re.IGNORECASE)


class Reading(StrEnum):
    """How the reading of a file ended."""

    READ = "read"
    ENCRYPTED = "encrypted"
    """Asks for a password."""
    BROKEN = "broken"
    """Does not open, or is not what its name says."""
    TOO_SLOW = "too-slow"
    TOO_LARGE = "too-large"
    """In bytes, or when unpacked."""
    UNREAD = "unread"
    """A type that has no text for us, such as a picture."""


@dataclass(frozen=True)
class Sheet:
    """One table."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    """Cells as text, in their places: row 1 of the sheet is `rows[0]`, and an empty row is `()`.

    Empty cells at the end of a row are left out. A date is `YYYY-MM-DD` of the common era,
    whatever form the sheet shows.
    """


@dataclass(frozen=True)
class Document:
    """What was read of one file."""

    state: Reading
    pages: tuple[str, ...] = ()
    """Text as it was read: of each page of a PDF, slide or sheet; of a letter the whole.

    Notes and comments beside sheets and slides come as one page more.
    """
    sheets: tuple[Sheet, ...] = ()
    page_count: int = 0
    """Pages of a PDF, slides, sheets; of a DOCX what its last editor counted, or 0."""
    title: str | None = None
    """From the document's own properties."""
    language: str | None = None
    """From the document's own properties, for example `th-TH`."""
    tagged: bool | None = None
    """Whether a PDF tells screen readers its structure; None for other types."""
    cut: bool = False
    """Whether limits were reached, so that the text is only the beginning."""
    encoding: str | None = None
    """Of a CSV: `utf-8`, `utf-16` or `cp874`, the one of old Thai Windows."""

    @cached_property
    def text(self) -> str:
        """All text, mended for comparing and searching (`thai/extracted.py`)."""
        return mend("\n".join(self.pages))

    @cached_property
    def folded(self) -> str:
        """All text without any spaces; look here for what `fold` makes of a phrase."""
        return fold("\n".join(self.pages))

    @cached_property
    def has_text(self) -> bool:
        """Whether some page has more to read than stamps and numbers."""
        return any(map(has_letters, self.pages))


def has_letters(page: str) -> bool:
    """Tell whether a page has a text, and not only a number or the stamp of a scanner."""
    letters = filter(str.isalpha, _SCANNER_STAMP.sub("", page))
    return len(tuple(islice(letters, MIN_LETTERS))) == MIN_LETTERS


def dump(document: Document) -> bytes:
    """The document as bytes, for the cache and the way between processes."""
    values = {field.name: getattr(document, field.name) for field in fields(document)}
    values["sheets"] = [(sheet.name, sheet.rows) for sheet in document.sheets]
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "replace"), 1)


def load(data: bytes) -> Document:
    """The document that `dump` wrote.

    Raises:
        ValueError: These bytes are no such document.
    """
    try:
        values = json.loads(zlib.decompress(data))
        values["state"] = Reading(values["state"])
        values["pages"] = tuple(values["pages"])
        values["sheets"] = tuple(
            Sheet(name, tuple(map(tuple, rows))) for name, rows in values["sheets"]
        )
        return Document(**values)
    except (zlib.error, TypeError, KeyError) as error:
        raise ValueError("not a kept document") from error
