"""Bytes of a file to a `Document`, by its extension."""

import csv
import struct
import zipfile
import zlib
from collections.abc import Callable
from importlib import import_module
from xml.parsers.expat import ExpatError

from generator.source.documents.document import Document, Reading
from generator.source.documents.limits import MAX_BYTES, UnreadableError

_PACKAGE = "generator.source.documents"
READERS = {
    "pdf": ("pdf", "read_pdf"),
    "docx": ("letters", "read_docx"),
    "odt": ("letters", "read_odt"),
    "pptx": ("letters", "read_pptx"),
    "xlsx": ("xlsx", "read_xlsx"),
    "ods": ("ods", "read_ods"),
    "csv": ("csv_table", "read_csv"),
}
"""Module and function by extension; imported when first needed, for most runs need none."""

_BROKEN_BY = (
    ArithmeticError, EOFError, LookupError, OSError, RuntimeError, ValueError,
    ExpatError, csv.Error, struct.error, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What readers raise on bytes that are no such document."""


def is_read(suffix: str) -> bool:
    """Tell whether files with this extension have a text for us."""
    return _plain(suffix) in READERS


def read_document(data: bytes, suffix: str) -> Document:
    """Read a document in this process; raises on no bytes, but hostile ones may take for ever.

    Args:
        data: The whole file.
        suffix: The extension, in any case, with or without its dot.
    """
    if not is_read(suffix):
        return Document(Reading.UNREAD)
    if len(data) > MAX_BYTES:
        return Document(Reading.TOO_LARGE)
    try:
        return _reader(_plain(suffix))(data)
    except UnreadableError as error:
        return Document(error.state)
    except MemoryError:
        return Document(Reading.TOO_LARGE)
    except _BROKEN_BY:
        return Document(Reading.BROKEN)


def _plain(suffix: str) -> str:
    return suffix.lower().removeprefix(".")


def _reader(suffix: str) -> Callable[[bytes], Document]:
    module, function = READERS[suffix]
    reader: Callable[[bytes], Document] = getattr(import_module(f"{_PACKAGE}.{module}"), function)
    return reader
