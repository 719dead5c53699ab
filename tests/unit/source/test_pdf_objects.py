"""Programs in PDF files, however they are written, and the letters that only resemble them."""

import random
import zlib

import pytest

from generator.source.pdf_objects import pdf_has_program
from tests.kinds.tiny_office import PDF

SCRIPT = b"<</S/JavaScript/JS(app.alert(1))>>"


def with_objects(objects: bytes) -> bytes:
    """A small file with further objects."""
    return PDF.replace(b"trailer", objects + b"\ntrailer")


def packed(
    data: bytes, words: bytes = b"/Type/ObjStm/Filter/FlateDecode", end: bytes = b""
) -> bytes:
    """A list of objects as it lies in a file."""
    return with_objects(
        b"7 0 obj<<" + words + b">>stream" + (end or b"\n") + data + b"\nendstream endobj"
    )


_STORED = zlib.compressobj(0)
_BEHIND_END = _STORED.compress(b"endstream") + _STORED.flush(zlib.Z_FULL_FLUSH)
_PACKER = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)

PROGRAMS = {
    "plain": with_objects(b"3 0 obj" + SCRIPT),
    "coded": with_objects(b"3 0 obj<</S/J#61v#61Script>>"),
    "packed": packed(zlib.compress(SCRIPT)),
    "packed under a coded name": packed(zlib.compress(SCRIPT), b"/Type/Obj#53tm"),
    "far behind its type": packed(zlib.compress(SCRIPT), b"/Type/ObjStm/X(" + b" " * 9_000 + b")"),
    "behind another end of line": packed(zlib.compress(SCRIPT), end=b"\r"),
    "with a false sum": packed(zlib.compress(SCRIPT)[:-4] + b"sums"),
    "broken behind it": packed(zlib.compress(SCRIPT + bytes(9), 0)[:-8] + b"\xff\xff"),
    "behind a false end": packed(
        _BEHIND_END + _PACKER.compress(SCRIPT) + _PACKER.flush(), b"/Type/ObjStm"
    ),
    "packed as hexadecimals": packed(SCRIPT.hex().encode(), b"/Type/ObjStm/Filter/ASCIIHexDecode"),
    "packed twice": packed(
        zlib.compress(zlib.compress(SCRIPT)), b"/Type/ObjStm/Filter[/FlateDecode /FlateDecode]"
    ),
    "in what looks like a stream": with_objects(
        b"(stream\n) 3 0 obj" + SCRIPT + b"endobj (endstream)"
    ),
    "without an end": with_objects(b"stream\n 3 0 obj" + SCRIPT),
    "asked on opening": with_objects(b"3 0 obj<</OpenAction<</S/URI/URI(http://evil.example)>>>>"),
    "an address that runs": with_objects(b"3 0 obj<</S/URI/URI( JavaScript:alert\\(1\\))>>"),
    "a file of another computer": with_objects(rb"3 0 obj<</S/GoToR/F(\\\\evil.example\\x)>>"),
    "an embedded file opened": with_objects(b"3 0 obj<</S/GoToE>>"),
    "a million codes": with_objects(b"#41" * 1_000_000),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_found(name: str) -> None:
    """Readers undo all of these."""
    assert pdf_has_program(PROGRAMS[name])


@pytest.mark.parametrize(
    "data",
    [
        PDF,
        with_objects(b"3 0 obj<</Title(About JavaScript and JS)>>"),
        with_objects(b"3 0 obj<</OpenAction[1 0 R/Fit]/S/GoToR/F(annex.pdf)>>"),
        with_objects(b"3 0 obj<</S/URI/URI(https://www.obec.go.th/)>>"),
        packed(zlib.compress(b"<</Type/Annot/URI(https://a.example/?f=/JSON)>>")),
        with_objects(b"3 0 obj<</Length 9>>stream\n\x01/JS (\x02\nendstream"),
        with_objects(b"4 0 obj<<>>stream\n" + random.Random(1).randbytes(2_000_000)),  # noqa: S311
    ],
)
def test_what_only_resembles_it_passes(data: bytes) -> None:
    """Words, links to click, the packed data of pictures."""
    assert not pdf_has_program(data)


def test_a_bomb_of_objects_is_refused() -> None:
    """It is unpacked no further than to what real files hold."""
    assert pdf_has_program(packed(zlib.compress(bytes(50_000_000))))
