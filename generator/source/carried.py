"""What a document carries that its reader does not see: no danger by itself, but rarely meant."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from enum import Enum, auto

from generator.source.pdf_objects import pdf_objects
from generator.source.relations import relations


class Carried(Enum):
    """One kind of thing within a document."""

    FILE = auto()
    SENDING_FORM = auto()
    """A form that sends what is typed into it to somewhere else."""
    XFA_FORM = auto()
    """A form that browsers do not show."""
    HIDDEN_SHEET = auto()
    HIDDEN_TEXT = auto()
    REMOTE_PART = auto()
    """A picture or data from another site."""


_PDF = {
    Carried.FILE: re.compile(rb"/EmbeddedFile(?![A-Za-z0-9])"),
    Carried.SENDING_FORM: re.compile(rb"/SubmitForm(?![A-Za-z0-9])"),
    Carried.XFA_FORM: re.compile(rb"/XFA(?![A-Za-z0-9])"),
}
_HIDDEN_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^<]*state=\"(?:hidden|veryHidden)\"")
_VANISHED = re.compile(rb"<w:vanish(?:/>|\s+w:val=\"(?:1|true|on)\")")
_TEXT = re.compile(rb"<w:t(?:\s[^<>]*)?>([^<]*)")
_FETCHED = frozenset({b"image", b"externalLinkPath"})
_ODF_PICTURE = re.compile(rb"<draw:image\s[^<]*xlink:href=\"https?:")
_PACKAGE = re.compile(r".*/embeddings/(?:[^/]+\.(?:pdf|docx?|zip|rar|rtf|txt))", re.IGNORECASE)
_NATIVE = "Ole10Native".encode("utf-16-le")
"""The name under which Office packs a foreign file; formulas and charts have none."""
_ENOUGH = 10
"""Letters of hidden text; less is left over by the table of contents and by pasting."""
_ROOM = 20_000_000
"""Bytes read of one part."""
_ROOM_OF_ALL = 100_000_000


def carried(data: bytes, suffix: str) -> tuple[Carried, ...]:
    """Return what a document of an accepted type carries, each kind once; raises on no bytes.

    Args:
        data: The whole file, which was found to be of its type and without programs.
        suffix: Its extension in lower case without the dot.
    """
    try:
        found = set(_in_pdf(data) if suffix == "pdf" else _in_archive(data))
    except (
        zipfile.BadZipFile,
        zlib.error,
        OverflowError,
        RuntimeError,
        OSError,
        ValueError,
        EOFError,
    ):
        return ()
    return tuple(kind for kind in Carried if kind in found)


def _in_pdf(data: bytes) -> Iterator[Carried]:
    for objects in pdf_objects(data):
        yield from (kind for kind, expression in _PDF.items() if expression.search(objects))


def _in_archive(data: bytes) -> Iterator[Carried]:
    if not data.startswith(b"PK"):
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        room = _ROOM_OF_ALL
        for name in archive.namelist():
            if not any(parts.fullmatch(name) for parts, _, _ in _PARTS):
                continue
            room -= min(archive.getinfo(name).file_size, _ROOM)
            if room < 0:
                return
            yield from _in_part(archive, name)


def _in_part(archive: zipfile.ZipFile, name: str) -> Iterator[Carried]:
    for parts, tells, kind in _PARTS:
        if parts.fullmatch(name) and tells(_read(archive, name)):
            yield kind


def _hides_text(document: bytes) -> bool:
    hidden = b"".join(
        text
        for run in (document.split(b"</w:r>") if b"<w:vanish" in document else ())
        if _VANISHED.search(run)
        for text in _TEXT.findall(run[run.rfind(b"<w:vanish") :])
    )
    return sum(map(str.isalpha, hidden.decode("utf-8", "ignore"))) >= _ENOUGH


def _fetches(part: bytes) -> bool:
    return any(one.kind in _FETCHED and one.is_elsewhere for one in relations(part))


def _packs_file(part: bytes) -> bool:
    return _NATIVE in part


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_ROOM)


_PARTS: tuple[tuple[re.Pattern[str], Callable[[bytes], object], Carried], ...] = (
    (re.compile(r"xl/workbook\.xml"), _HIDDEN_SHEET.search, Carried.HIDDEN_SHEET),
    (re.compile(r"word/document\.xml"), _hides_text, Carried.HIDDEN_TEXT),
    (re.compile(r"xl/connections\.xml"), bool, Carried.REMOTE_PART),
    (re.compile(r".*\.rels"), _fetches, Carried.REMOTE_PART),
    (re.compile(r"content\.xml"), _ODF_PICTURE.search, Carried.REMOTE_PART),
    (re.compile(r".*/embeddings/oleObject\d*\.bin"), _packs_file, Carried.FILE),
    (_PACKAGE, bool, Carried.FILE),
    (re.compile(r".*\.(?:html?|mht(?:ml)?|rtf)", re.IGNORECASE), bool, Carried.FILE),
)
"""Parts by name, what is looked for in them, and what they then are."""
