"""CSV files in the encodings and with the separators that offices meet."""

import pytest

from generator.source.documents import Document, Reading, Sheet, read_document
from generator.source.documents.limits import Budget

TEXT = 'ชื่อ,จำนวน\n"กลุ่มบริหาร, แผน",๑๒\n\nกลุ่มนิเทศ,2\n'
ROWS = (("ชื่อ", "จำนวน"), ("กลุ่มบริหาร, แผน", "๑๒"), (), ("กลุ่มนิเทศ", "2"))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.replace("\n", "\r\n").encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("cp874"), "cp874"),
    ],
)
def test_a_table_is_read_and_its_encoding_told(data: bytes, encoding: str) -> None:
    """What the loader refuses is read here, so that all of it is looked at."""
    document = read_document(data, "csv")
    assert document.sheets == (Sheet("", ROWS),)
    assert document.pages == ("ชื่อ\tจำนวน\nกลุ่มบริหาร, แผน\t๑๒\nกลุ่มนิเทศ\t2",)
    assert (document.encoding, document.cut) == (encoding, False)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_separator(delimiter: str) -> None:
    """Excel writes the one of its country."""
    data = f"a{delimiter}b, c\n1{delimiter}2\n"
    rows = read_document(data.replace(", ", " ").encode(), "csv").sheets[0].rows
    assert rows == (("a", "b c"), ("1", "2"))


@pytest.mark.parametrize(
    "data",
    [b"\xff\xfea", b"\x80\x81\x82", "é,café".encode("latin-1"), b"a\0b", b'"' + b"x" * 200_000],
)
def test_what_is_no_text_is_broken(data: bytes) -> None:
    """Nor a quotation mark that never ends."""
    assert read_document(data, "csv") == Document(Reading.BROKEN)


def test_an_empty_table_is_empty() -> None:
    """It opens, and there is nothing."""
    assert read_document(b"", "csv").sheets == (Sheet("", ()),)
    assert not read_document(b",,,\n\n", "csv").has_text


def test_a_long_table_is_cut() -> None:
    """In rows, in cells and in letters."""
    for data in (b"1\n" * 300_000, b"1,2,3,4\n" * 100_000, b"x" * 90_000 + b",y\n" * 900_000):
        document = read_document(data, "csv")
        assert document.cut
        assert len(document.sheets[0].rows) <= Budget().rows
        assert sum(map(len, document.sheets[0].rows)) <= Budget().cells
