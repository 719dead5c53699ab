"""What a file offered for download really is: its type by content, never by name alone."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageFile, UnidentifiedImageError

from generator.source.active import archive_has_program, table_has_formula
from generator.source.pdf_objects import pdf_has_program

MAX_RATIO = 200
"""How many times larger a packed document may become; office files stay under 50."""
MAX_PACKED_ENTRIES = 5_000
MAX_PIXELS = 60_000_000
"""Of one picture; the best cameras of phones in pockets make 50 million."""
MAX_SIDE = 30_000
"""Pixels of one side; panoramas of phones have 16 thousand."""
READ_WHOLE = 1_000_000
"""Pixels of a picture that is looked at whole: it costs a few milliseconds."""
_BROKEN_ARCHIVE = (
    zipfile.BadZipFile, ValueError, RuntimeError, EOFError, OSError, zlib.error,
)  # fmt: skip


_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
_STRAY = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
"""Names in an archive that lead out of the folder into which somebody unpacks it."""
_JPEG_END = b"\xff\xd9"
_TRAILER = 65_536
"""Bytes that cameras and editors may write behind the end of a photo."""


class ActiveContentError(Exception):
    """The file carries a program: a macro or a script."""


class TypeContradictedError(Exception):
    """The content is not what the name says."""


_TURNED = 5
"""Orientations from 5 on lie on their side (Exif 2.32, tag 0x0112)."""


@dataclass(frozen=True)
class FileType:
    """One type that may be published."""

    suffix: str
    label: str
    """What a reader sees, for example `PDF`."""
    mime: str
    check: Callable[[bytes], None]
    """Raises when the content is not of this type."""
    is_picture: bool = False


def _pdf(data: bytes) -> None:
    before, header, _ = data[:1024].partition(b"%PDF-")
    if not header or b"<" in before or b"%%EOF" not in data:
        raise TypeContradictedError
    if pdf_has_program(data):
        raise ActiveContentError


def _packed(*required: str) -> Callable[[bytes], None]:
    def check(data: bytes) -> None:
        if not data.startswith(b"PK\x03\x04"):  # a program fits before what readers look for
            raise TypeContradictedError
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                entries = archive.infolist()
                if "mimetype" in required and not _is_open_document(archive):
                    raise TypeContradictedError
                active = len(entries) > MAX_PACKED_ENTRIES or archive_has_program(archive)
        except _BROKEN_ARCHIVE as error:
            raise TypeContradictedError from error
        names = {entry.filename for entry in entries}
        if any(_STRAY.search(name) for name in names):
            raise TypeContradictedError
        if not all(any(name.startswith(want) for name in names) for want in required):
            raise TypeContradictedError
        unpacked = sum(entry.file_size for entry in entries)
        if active or unpacked > MAX_RATIO * max(len(data), 10_000):
            raise ActiveContentError

    return check


def _is_open_document(archive: zipfile.ZipFile) -> bool:
    if "mimetype" not in archive.namelist():
        return False
    with archive.open("mimetype") as part:
        return part.read(len(_OPEN_DOCUMENT)) == _OPEN_DOCUMENT


def _picture(kind: str) -> Callable[[bytes], None]:
    def check(data: bytes) -> None:
        try:
            with warnings.catch_warnings(action="ignore", category=Image.DecompressionBombWarning):
                width, height = _opened_size(data, kind)
        except Image.DecompressionBombError as error:
            raise ActiveContentError from error
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
            raise TypeContradictedError from error
        if kind == "JPEG" and _JPEG_END not in data[-_TRAILER:]:
            raise TypeContradictedError
        if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
            raise ActiveContentError

    return check


def _opened_size(data: bytes, kind: str) -> tuple[int, int]:
    with Image.open(io.BytesIO(data), formats=(kind,)) as picture:
        size = picture.size
        picture.verify()  # the sums of a PNG: a broken one would end the build when it is drawn
    if size[0] * size[1] <= READ_WHOLE:
        with strictly(), Image.open(io.BytesIO(data), formats=(kind,)) as picture:
            picture.load()
    return size


@contextmanager
def strictly() -> Iterator[None]:
    """Read pictures to their end or not at all.

    The library that prints lets all of a process take a picture whose end is missing; whether it
    has been loaded yet must not decide what is published.
    """
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _text(data: bytes) -> None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TypeContradictedError from error
    if "\x00" in text or text.lstrip()[:1] == "<" or text.startswith("#!"):
        raise TypeContradictedError
    if table_has_formula(text):
        raise ActiveContentError


_OFFICE = "application/vnd.openxmlformats-officedocument"

TYPES: dict[str, FileType] = {
    kind.suffix: kind
    for kind in (
        FileType("pdf", "PDF", "application/pdf", _pdf),
        FileType("docx", "Word", f"{_OFFICE}.wordprocessingml.document",
                 _packed("[Content_Types].xml", "word/")),
        FileType("xlsx", "Excel", f"{_OFFICE}.spreadsheetml.sheet",
                 _packed("[Content_Types].xml", "xl/")),
        FileType("pptx", "PowerPoint", f"{_OFFICE}.presentationml.presentation",
                 _packed("[Content_Types].xml", "ppt/")),
        FileType("odt", "ODT", "application/vnd.oasis.opendocument.text",
                 _packed("mimetype", "content.xml")),
        FileType("ods", "ODS", "application/vnd.oasis.opendocument.spreadsheet",
                 _packed("mimetype", "content.xml")),
        FileType("csv", "CSV", "text/csv", _text),
        FileType("png", "PNG", "image/png", _picture("PNG"), is_picture=True),
        FileType("jpg", "JPG", "image/jpeg", _picture("JPEG"), is_picture=True),
        FileType("jpeg", "JPG", "image/jpeg", _picture("JPEG"), is_picture=True),
        FileType("webp", "WebP", "image/webp", _picture("WEBP"), is_picture=True),
    )
}  # fmt: skip
"""The types that may be published, by extension."""


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a picture in pixels as it is looked at; only its header is read."""
    with Image.open(io.BytesIO(data)) as picture:
        width, height = picture.size
        # a PNG without the mark would be decoded whole in search of it
        marked = picture.format != "PNG" or "exif" in picture.info
        turned = marked and picture.getexif().get(ExifTags.Base.Orientation, 1) >= _TURNED
    return (height, width) if turned else (width, height)
