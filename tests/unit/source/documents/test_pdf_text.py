"""What Chrome writes into Thai twice is read once."""

import pytest

from generator.source.documents import read_document
from tests.unit.source.documents.made import mapping, pdf_file, stream

Glyph = tuple[str, tuple[int, int, int, int, int]]
LETTER = (600, 50, 0, 550, 550)
"""Width, then the box from left, bottom to right, top, in thousandths of the font's size."""
ABOVE = (0, -550, 600, -50, 900)
BELOW = (0, -550, -250, -50, -50)
HALF = ("", (400, 0, 0, 0, 0))
"""Room for the second half of SARA AM, which has no text of its own."""
SPACE = ("", (250, 0, 0, 0, 0))


def drawn(*glyphs: Glyph) -> str:
    """What is read of glyphs that are drawn one after the other."""
    codes = range(1, len(glyphs) + 1)
    names = b" ".join(b"%d /g%d" % (code, code) for code in codes)
    procedures = b" ".join(b"/g%d %d 0 R" % (code, code + 7) for code in codes)
    widths = b" ".join(b"%d" % box[0] for _, box in glyphs)
    shown = b" ".join(
        b"<%02x> Tj" % code if text else b"[-%d] TJ" % width
        for code, (text, (width, *_)) in zip(codes, glyphs, strict=True)
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[5 0 R]>>",
        b"<</Type/Font/Subtype/Type3/FontBBox[-600 -300 700 1100]/FontMatrix[.001 0 0 .001 0 0]"
        b"/FirstChar 1/LastChar %d/Widths[%s]/Encoding<</Type/Encoding/Differences[%s]>>"
        b"/CharProcs<<%s>>/ToUnicode 4 0 R>>" % (len(glyphs), widths, names, procedures),
        stream(mapping({bytes([code]): glyphs[code - 1][0] for code in codes})),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 7 0 R/Contents 6 0 R>>",
        stream(b"BT /F 12 Tf 50 700 Td %s ET" % shown),
        b"<</Font<</F 3 0 R>>>>",
    ]  # fmt: skip
    for _, (width, left, bottom, right, top) in glyphs:
        box = (left, bottom, right, top)
        size = (left, bottom, right - left, top - bottom)
        objects.append(stream(b"%d 0 %d %d %d %d d1 %d %d %d %d re f" % (width, *box, *size)))
    return "".join(read_document(pdf_file(objects), "pdf").pages)


@pytest.mark.parametrize(
    ("glyphs", "text"),
    [
        ([("ศึ", LETTER), ("ก", LETTER), ("ศึ", ABOVE), ("ษ", LETTER), ("า", LETTER)], "ศึกษา"),
        ([("ตุ", LETTER), ("ล", LETTER), ("ตุ", BELOW), ("า", LETTER)], "ตุลา"),
        ([("สำ", LETTER), HALF, ("นั", LETTER), ("ก", LETTER)], "สำนัก"),
    ],
)
def test_an_echo_is_dropped(glyphs: list[Glyph], text: str) -> None:
    """A mark above, a mark below, and the lost half of SARA AM."""
    assert drawn(*glyphs) == text


def test_a_word_that_is_written_twice_stays() -> None:
    """It stands on the line like any other."""
    assert drawn(*[("ที่", LETTER)] * 3, ("เ", LETTER)) == "ที่ที่ที่เ"


def test_a_space_between_words_stays() -> None:
    """Also behind SARA AM, where it is wider than the missing half."""
    letters = ("ไ", LETTER), ("ม", LETTER)
    assert drawn(("ทำ", LETTER), HALF, SPACE, *letters) == "ทำ ไม"
    assert drawn(("ก", LETTER), SPACE, *letters) == "ก ไม"
