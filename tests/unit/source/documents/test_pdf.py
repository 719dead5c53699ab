"""PDF files: pages, properties, forms; locked, broken and scanned ones."""

import pytest

from generator.source.documents import Document, Reading, read_document
from tests.unit.source.documents.made import THAI, locked_pdf, pdf_of, scanned_pdf


def read(data: bytes) -> Document:
    return read_document(data, "pdf")


def test_every_page_has_its_text() -> None:
    """Thai through the font's own map."""
    document = read(pdf_of(THAI, "second"))
    assert document.state is Reading.READ
    assert document.pages == (THAI, "second")
    assert (document.page_count, document.cut, document.has_text) == (2, False, True)


def test_a_pdf_tells_title_language_and_structure() -> None:
    """What screen readers and search engines look at."""
    structure = b"/Lang(th-TH)/MarkInfo<</Marked true>>"
    document = read(pdf_of("x", title="แผน ๒๕๖๙", catalogue=structure))
    assert (document.title, document.language, document.tagged) == ("แผน ๒๕๖๙", "th-TH", True)
    bare = read(pdf_of("x"))
    assert (bare.title, bare.language, bare.tagged) == (None, None, False)


def test_what_was_typed_into_a_form_is_text() -> None:
    """A filled form that was published by mistake carries numbers of citizens there."""
    note = b"/Annots[<</Type/Annot/Subtype/%s/Rect[0 0 9 9]/%s(%s)>>]"
    typed = pdf_of("form", page=note % (b"Widget/FT/Tx/T(n)", b"V", b"1-1017-00203-45-0"))
    noted = pdf_of("note", page=note % (b"Text", b"Contents", b"call me"))
    assert read(typed).pages == ("form\n1-1017-00203-45-0",)
    assert read(noted).pages == ("note\ncall me",)


def test_pictures_alone_are_no_text() -> None:
    """A scan opens and has pages, but nobody can search or hear it."""
    document = read(scanned_pdf(3))
    assert (document.state, document.page_count, document.has_text) == (Reading.READ, 3, False)


def test_a_pdf_behind_a_password_is_told() -> None:
    """And one that opens without, though its owner locked it against changes, is read."""
    assert read(locked_pdf("secret", b"word")).state is Reading.ENCRYPTED
    assert read(locked_pdf("a letter for all", b"")).pages == ("a letter for all",)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7\n%%EOF",
        b"PK\x03\x04 a zip",
        pdf_of(THAI)[:300],
        pdf_of(),
        pdf_of("x").replace(b"/Type/Page/", b"/Type/Rage/").replace(b"/Kids", b"/Bids"),
    ],
)  # fmt: skip
def test_what_does_not_open_is_broken(data: bytes) -> None:
    """No page, no document."""
    assert read(data) == Document(Reading.BROKEN)


def test_a_broken_pdf_after_a_locked_one_is_not_locked() -> None:
    """The reader beneath remembers the last reason."""
    assert read(locked_pdf("secret", b"word")).state is Reading.ENCRYPTED
    assert read(pdf_of()).state is Reading.BROKEN


def test_a_long_pdf_is_read_whole_and_a_longer_one_in_part() -> None:
    """300 pages are a yearly report; 500 are cut, and say so."""
    document = read(pdf_of(*(f"page {number}" for number in range(300))))
    assert (len(document.pages), document.pages[-1], document.cut) == (300, "page 299", False)
    document = read(pdf_of(*["page"] * 500))
    assert (len(document.pages), document.page_count, document.cut) == (400, 500, True)


def test_pages_that_lead_to_themselves_end() -> None:
    """A tree of pages in a circle, and a content that calls itself."""
    circle = pdf_of("x").replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]")
    assert read(circle).state in {Reading.BROKEN, Reading.READ}
