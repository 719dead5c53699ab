"""A document keeps what was read, on disk too, and knows whether there is a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.documents.document import (
    Document,
    Reading,
    Sheet,
    dump,
    has_letters,
    load,
)

LINE = st.text(max_size=9)


@given(
    st.builds(
        Document,
        st.sampled_from(Reading),
        st.lists(LINE, max_size=3).map(tuple),
        st.lists(
            st.builds(Sheet, LINE, st.lists(st.lists(LINE).map(tuple), max_size=3).map(tuple)),
            max_size=2,
        ).map(tuple),
        st.integers(0, 9),
        st.none() | LINE,
        st.none() | LINE,
        st.none() | st.booleans(),
        st.booleans(),
        st.none() | LINE,
    )
)
def test_what_is_kept_comes_back(document: Document) -> None:
    """There and back, whatever was read."""
    assert load(dump(document)) == document


def test_half_a_character_does_not_stop_the_keeping() -> None:
    """Readers may hand out what UTF-8 cannot write."""
    assert load(dump(Document(Reading.READ, ("ก\ud800",)))).pages == ("ก?",)


@pytest.mark.parametrize("data", [b"", b"x", dump(Document(Reading.READ))[:-3]])
def test_other_bytes_are_no_document(data: bytes) -> None:
    """A damaged cache is noticed."""
    with pytest.raises(ValueError, match="not a kept document"):
        load(data)


@pytest.mark.parametrize("page", ["", "- 12 -", "หน้า 3", "Scanned with CamScanner", "  \n\t 2569"])
def test_stamps_and_numbers_are_no_text(page: str) -> None:
    """Thirty scanned pages with numbers remain a scan."""
    assert not has_letters(page)
    assert not Document(Reading.READ, (page,) * 30).has_text


def test_one_page_with_a_text_is_enough() -> None:
    """A cover that was written, and plans that were scanned."""
    assert Document(Reading.READ, ("", "แผนปฏิบัติการประจำปี")).has_text


def test_the_text_is_mended_and_the_pages_are_not() -> None:
    """Rules on damage look at pages, those that search at the text."""
    document = Document(Reading.READ, ("ส านักงาน  ก", "ปี ๒๕๖๙"))
    assert document.pages[0] == "ส านักงาน  ก"
    assert document.text == "สำนักงาน ก\nปี ๒๕๖๙"
    assert document.folded == "สำนักงานกปี2569"
