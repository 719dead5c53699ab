"""A file is what its content says, whatever its name claims."""

import io
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from generator.source.filetype import (
    TYPES,
    ActiveContentError,
    TypeContradictedError,
    picture_size,
)

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
EXE = b"MZ\x90\x00\x03\x00\x00\x00" + b"\x00" * 200


def packed(members: Mapping[str, bytes]) -> bytes:
    """A zip archive of these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def picture(kind: str, size: tuple[int, int] = (3, 2)) -> bytes:
    """A picture of that kind."""
    buffer = io.BytesIO()
    Image.new("RGB", size, "red").save(buffer, kind)
    return buffer.getvalue()


DOCX = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
XLSX = packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x/>"})
OPEN = b"application/vnd.oasis.opendocument"
ODT = packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<o/>"})
GOOD = {
    "pdf": PDF, "docx": DOCX, "xlsx": XLSX, "odt": ODT, "csv": "ชื่อ,จำนวน\nก,๑\n".encode(),
    "png": picture("PNG"), "jpg": picture("JPEG"), "jpeg": picture("JPEG"), "webp": picture("WEBP"),
    "pptx": packed({"[Content_Types].xml": b"<Types/>", "ppt/presentation.xml": b"<p/>"}),
    "ods": packed({"mimetype": OPEN, "content.xml": b"<o/>"}),
}  # fmt: skip


@pytest.mark.parametrize("suffix", TYPES)
def test_a_file_of_its_type_is_accepted(suffix: str) -> None:
    """Every allowed type has a real file here."""
    TYPES[suffix].check(GOOD[suffix])


@pytest.mark.parametrize("suffix", TYPES)
@pytest.mark.parametrize("data", [EXE, b"<html><script>alert(1)</script>", b"\x00\x01"])
def test_a_program_or_page_under_another_name_is_refused(suffix: str, data: bytes) -> None:
    """Browsers guess types; a page named .csv or .pdf must not run."""
    with pytest.raises(TypeContradictedError):
        TYPES[suffix].check(data)


@pytest.mark.parametrize(("name", "content"), [("docx", "xlsx"), ("png", "jpg"), ("pdf", "docx")])
def test_an_allowed_type_under_another_name_is_refused(name: str, content: str) -> None:
    """A renamed file does not open with a double click."""
    with pytest.raises(TypeContradictedError):
        TYPES[name].check(GOOD[content])


@pytest.mark.parametrize(
    "suffix", ["docx", "xlsx", "pptx", "odt", "ods", "png", "webp", "pdf", "jpg"]
)
def test_the_first_half_of_a_file_is_refused(suffix: str) -> None:
    """A copy that broke off looks whole in a folder."""
    data = GOOD[suffix]
    with pytest.raises(TypeContradictedError):
        TYPES[suffix].check(data[: len(data) // 2])


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("docx", packed({"[Content_Types].xml": b"", "word/vbaProject.bin": b""})),
        ("xlsx", packed({"[Content_Types].xml": b"", "xl/w.xml": b"", "xl/VBAPROJECT.BIN": b""})),
        ("odt", packed({"mimetype": OPEN, "content.xml": b"", "Basic/Standard/a.xml": b""})),
        ("pdf", PDF.replace(b"<</Type", b"<</OpenAction<</S/JavaScript/JS(app.alert(1))>>/Type")),
        ("pdf", PDF.replace(b"<</Type", b"<</AA<</S/Launch>>/Type")),
    ],
)  # fmt: skip
def test_a_document_with_a_program_in_it_is_refused(suffix: str, data: bytes) -> None:
    """Readers trust a file of a government office."""
    with pytest.raises(ActiveContentError):
        TYPES[suffix].check(data)


@pytest.mark.parametrize("name", ["../../x", "/etc/passwd", "a/../../x", "..\\x", "C:\\x"])
def test_an_archive_whose_names_lead_out_of_it_is_refused(name: str) -> None:
    """No office program writes them; who unpacks the file would get them anywhere."""
    with pytest.raises(TypeContradictedError):
        TYPES["docx"].check(packed({"[Content_Types].xml": b"", "word/d.xml": b"", name: b"x"}))


def test_an_open_document_says_what_it_is() -> None:
    """By its first entry, which readers trust more than the name."""
    with pytest.raises(TypeContradictedError):
        TYPES["odt"].check(packed({"mimetype": b"application/x-program", "content.xml": b""}))


@pytest.mark.parametrize("size", [(40_000, 1), (1, 40_000)])
def test_a_picture_of_one_endless_side_is_refused(size: tuple[int, int]) -> None:
    """It has few pixels and cannot be drawn smaller."""
    buffer = io.BytesIO()
    Image.new("L", size).save(buffer, "PNG")
    with pytest.raises(ActiveContentError):
        TYPES["png"].check(buffer.getvalue())


@pytest.mark.parametrize(
    "table",
    ["a\n\uff1d1+1\n", "a\n\uff20SUM(1)\n", "a;b\n1;=1+1\n", "a\tb\n1\t=1+1\n",
     "sep=|\na|b\n1|=1\n", "a\n\u200b=1+1\n", "a\n\ufeff=1\n", 'a\n"\r=1"\n'],
)  # fmt: skip
def test_a_formula_is_seen_however_it_is_divided_and_dressed(table: str) -> None:
    """Spreadsheets of the East take wide signs for narrow ones."""
    with pytest.raises(ActiveContentError):
        TYPES["csv"].check(table.encode())


def test_words_with_signs_are_no_formula() -> None:
    """Most lists have some."""
    TYPES["csv"].check("ก,ข\nก; =ข,a | b\n＋66 2 000 0000,-5\n- ก,@ครู\n".encode())


def test_a_document_that_unpacks_into_a_thousand_times_its_size_is_refused() -> None:
    """It would fill the memory of the program that opens it."""
    bomb = packed({"[Content_Types].xml": b"", "word/d.xml": b"\x00" * 20_000_000})
    with pytest.raises(ActiveContentError):
        TYPES["docx"].check(bomb)


def test_the_size_of_a_picture_is_told_in_pixels() -> None:
    """Pages reserve the room before the picture comes."""
    assert picture_size(picture("WEBP", (40, 30))) == (40, 30)


@settings(max_examples=40)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_a_damaged_file_gives_an_answer_and_never_another_exception(
    suffix: str, data: st.DataObject
) -> None:
    """Libraries that read formats raise many things on hostile bytes."""
    good = bytearray(GOOD[suffix])
    for _ in range(data.draw(st.integers(1, 6))):
        position = data.draw(st.integers(0, len(good) - 1))
        good[position] = data.draw(st.integers(0, 255))
    try:
        TYPES[suffix].check(bytes(good))
    except (ActiveContentError, TypeContradictedError):
        return
    if TYPES[suffix].is_picture:
        assert picture_size(bytes(good))
