"""No bytes make the reading raise; bombs are told, not unpacked."""

import time
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.source.documents import Document, Reading, read_document
from generator.source.documents.limits import MAX_BYTES
from generator.source.documents.read import READERS
from tests.unit.source.documents.made import (
    THAI,
    docx_of,
    open_document,
    packed,
    pdf_of,
    pptx_of,
    repacked,
    xlsx_of,
)

GOOD = {
    "pdf": pdf_of(THAI, "x"),
    "docx": docx_of(THAI),
    "xlsx": xlsx_of({"a": [["ชื่อ", 1]]}),
    "pptx": pptx_of(THAI),
    "odt": open_document(f"<text:p>{THAI}</text:p>"),
    "ods": open_document("<table:table><table:table-row/></table:table>"),
    "csv": THAI.encode(),
}
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY a0 "hi">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]><x>&a9;</x>"
)
BODIES = {
    "docx": "word/document.xml", "xlsx": "xl/workbook.xml", "pptx": "ppt/slides/slide1.xml",
    "odt": "content.xml", "ods": "content.xml",
}  # fmt: skip


def test_every_type_has_a_good_document_here() -> None:
    """And each is read."""
    assert set(GOOD) == set(READERS)
    assert {read_document(data, suffix).state for suffix, data in GOOD.items()} == {Reading.READ}


@pytest.mark.parametrize("suffix", ["png", "jpg", "exe", "", "doc", "PDF.exe", "../pdf"])
def test_other_types_are_not_read(suffix: str) -> None:
    """Pictures have no text for us, and the loader refuses the rest."""
    assert read_document(b"x", suffix) == Document(Reading.UNREAD)


def test_a_file_beyond_measure_is_not_opened() -> None:
    """Nobody publishes 100 MB, and a reader would need several times as much."""
    assert read_document(bytes(MAX_BYTES + 1), "csv") == Document(Reading.TOO_LARGE)


@pytest.mark.parametrize("suffix", BODIES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_that_declares_entities_is_refused(suffix: str, encoding: str) -> None:
    """A thousand million laughs in a kilobyte, in whatever encoding."""
    laughs = repacked(GOOD[suffix], {BODIES[suffix]: LAUGHS.encode(encoding)})
    start = time.perf_counter()
    assert read_document(laughs, suffix) == Document(Reading.BROKEN)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("suffix", BODIES)
def test_a_file_from_outside_is_never_fetched(suffix: str) -> None:
    """Entities of the system, and definitions of documents elsewhere."""
    outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'
    data = repacked(GOOD[suffix], {BODIES[suffix]: outside})
    assert read_document(data, suffix) == Document(Reading.BROKEN)


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_an_archive_that_grows_beyond_measure_is_not_unpacked(suffix: str) -> None:
    """A gigabyte of spaces packs into one megabyte."""
    bomb = repacked(GOOD[suffix], {BODIES[suffix]: b"<x>" + b" " * 250_000_000 + b"</x>"})
    assert len(bomb) < 1_000_000
    assert read_document(bomb, suffix) == Document(Reading.TOO_LARGE)


@pytest.mark.parametrize("suffix", BODIES)
def test_deep_nesting_does_no_harm(suffix: str) -> None:
    """Readers that build trees fall over here."""
    deep = b"<p>" * 50_000 + b"</p>" * 50_000
    document = read_document(repacked(GOOD[suffix], {BODIES[suffix]: deep}), suffix)
    assert document.state is Reading.READ


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_strange_packings_are_refused(method: int) -> None:
    """Office never uses them, and they unpack without a limit."""
    assert read_document(packed({"word/document.xml": "<x/>"}, method), "docx") == Document(
        Reading.BROKEN
    )


def test_a_locked_member_asks_for_a_password() -> None:
    """Packed with a password, as mail programs do."""
    data = bytearray(packed({"word/document.xml": "<x/>"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert read_document(bytes(data), "docx") == Document(Reading.ENCRYPTED)


@pytest.mark.parametrize("suffix", sorted(set(READERS) - {"csv"}))
def test_a_file_that_was_cut_off_is_told(suffix: str) -> None:
    """A download that broke; what a PDF reader can rescue counts as read."""
    half = GOOD[suffix][: len(GOOD[suffix]) // 2]
    assert read_document(half, suffix).state in {Reading.BROKEN, Reading.READ}
    if suffix != "pdf":
        assert read_document(half, suffix) == Document(Reading.BROKEN)


@given(st.sampled_from(sorted(READERS)), st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
@example("csv", b"\xff\xfe\x00\xd8")
def test_no_bytes_raise(suffix: str, data: bytes) -> None:
    """Whatever somebody uploads."""
    assert isinstance(read_document(data, suffix), Document)


@given(st.sampled_from(sorted(READERS)), st.data())
@settings(max_examples=200, deadline=None)
def test_no_damage_raises(suffix: str, data: st.DataObject) -> None:
    """A good document with some bytes turned."""
    damaged = bytearray(GOOD[suffix])
    for _ in range(data.draw(st.integers(1, 5))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(read_document(bytes(damaged), suffix), Document)


@given(
    st.sampled_from(sorted(BODIES)),
    st.recursive(
        st.sampled_from(
            ["ก", "<t/>", '<c r="B2" s="x" t="s"/>', "<v>1</v>", '<sheet name="a" id="1"/>']
        ),
        lambda inner: st.tuples(
            st.sampled_from(["row", "c", "p", "t", "table", "table-row", "table-cell", "si", "x"]),
            st.lists(inner, max_size=4).map("".join),
        ).map(lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0]}>"),
    ),
)  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_no_order_of_elements_raises(suffix: str, body: str) -> None:
    """Well-formed, and nothing that Office would write."""
    for part in (
        BODIES[suffix],
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
    ):
        data = repacked(GOOD[suffix], {part: f"<x>{body}</x>"})
        assert isinstance(read_document(data, suffix), Document)
