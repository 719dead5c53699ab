"""PDF files: the text layer of every page, and what the file says of itself."""

from collections.abc import Iterator
from contextlib import closing, suppress
from ctypes import c_uint16, sizeof

import pypdfium2
from pypdfium2 import PdfiumError, raw

from generator.source.documents.document import Document, Reading
from generator.source.documents.limits import MAX_PAGES, Budget, UnreadableError
from generator.source.documents.pdf_text import page_text

_LOCKED = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
_MAX_NOTES = 1_000
"""Notes and form fields of one page."""
_MAX_NOTE = 20_000
"""UTF-16 units of one of them."""
_MAX_LANGUAGE = 100


def read_pdf(data: bytes) -> Document:
    """A PDF with its pages; what was typed into its form and written in notes counts as text.

    Raises:
        UnreadableError: It asks for a password, or no page of it opens.
    """
    budget = Budget()
    try:
        with _opened(data) as pdf:
            count = len(pdf)
            pages = tuple(_pages(pdf, min(count, MAX_PAGES), budget))
            return Document(
                Reading.READ,
                pages,
                page_count=count,
                title=pdf.get_metadata_value("Title").strip("\0 ") or None,
                language=_language(pdf),
                tagged=bool(raw.FPDFCatalog_IsTagged(pdf)),
                cut=budget.cut or count > MAX_PAGES,
            )
    except PdfiumError as error:
        locked = error.err_code in _LOCKED
        raise UnreadableError(Reading.ENCRYPTED if locked else Reading.BROKEN) from error


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    """Open a PDF; pdfium answers some broken files with the reason of an earlier one."""
    with suppress(PdfiumError):
        return pypdfium2.PdfDocument(data)
    with suppress(PdfiumError):
        pypdfium2.PdfDocument(b"not locked")
    return pypdfium2.PdfDocument(data)


def _pages(pdf: pypdfium2.PdfDocument, count: int, budget: Budget) -> Iterator[str]:
    """The text of the pages; a broken one among good ones is an empty one."""
    opened = 0
    for number in range(count):
        if budget.spent:
            budget.cut = True
            return
        try:
            page = pdf[number]
        except PdfiumError:
            yield ""
            continue
        opened += 1
        with closing(page), closing(page.get_textpage()) as text:
            yield budget.take("\n".join((page_text(text), *_notes(page))))
    if not opened:
        raise UnreadableError(Reading.BROKEN)


def _notes(page: pypdfium2.PdfPage) -> Iterator[str]:
    """What stands in notes and form fields of a page."""
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MAX_NOTES)):
        note = raw.FPDFPage_GetAnnot(page, number)
        if not note:
            continue
        for key in (b"Contents", b"V"):
            buffer = (c_uint16 * _MAX_NOTE)()
            size = raw.FPDFAnnot_GetStringValue(note, key, buffer, sizeof(buffer))
            if 2 < size <= sizeof(buffer):
                yield bytes(buffer)[: size - 2].decode("utf-16-le", "replace")
        raw.FPDFPage_CloseAnnot(note)


def _language(pdf: pypdfium2.PdfDocument) -> str | None:
    buffer = (c_uint16 * _MAX_LANGUAGE)()
    size = raw.FPDFCatalog_GetLanguage(pdf, buffer, sizeof(buffer))
    if not 2 < size <= sizeof(buffer):
        return None
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace") or None
