"""What documents carry that nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.carried import Carried, carried
from tests.cases.unsafe_files import UNSAFE_MAKERS
from tests.unit.source.documents.made import docx_of, open_document, pdf_of, repacked, xlsx_of
from tests.unit.source.office_parts import related

LETTER = docx_of("เรียน ผู้อำนวยการ")
TABLE = xlsx_of({"ก": [["state"]]})
PACKED = "Ole10Native".encode("utf-16-le")
REMOTE = "https://elsewhere.example/a.png"
DRAWN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(properties: str, text: str) -> str:
    """The body of a letter with one run."""
    return (
        f"<w:document {DRAWN}><w:body><w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"
        "<w:r><w:t>ข้อความที่ทุกคนเห็น</w:t></w:r></w:p></w:body></w:document>"
    )


@pytest.mark.parametrize(
    ("suffix", "data", "kind"),
    [
        ("xlsx", UNSAFE_MAKERS["xlsx_with_hidden_sheet"](), Carried.HIDDEN_SHEET),
        ("docx", UNSAFE_MAKERS["docx_with_hidden_text"](), Carried.HIDDEN_TEXT),
        ("docx", UNSAFE_MAKERS["docx_with_remote_picture"](), Carried.REMOTE_PART),
        ("pdf", UNSAFE_MAKERS["pdf_with_file_inside"](), Carried.FILE),
        ("pdf", pdf_of("ก", catalogue=b"/AcroForm<</XFA[]>>"), Carried.XFA_FORM),
        ("pdf", pdf_of("ก", catalogue=b"/AA<</S/SubmitForm>>"), Carried.SENDING_FORM),
        ("docx", repacked(LETTER, {"word/embeddings/a.pdf": b"%PDF"}), Carried.FILE),
        ("docx", repacked(LETTER, {"word/embeddings/oleObject1.bin": PACKED}), Carried.FILE),
        ("xlsx", repacked(TABLE, {"xl/connections.xml": "<c/>"}), Carried.REMOTE_PART),
        ("odt", open_document(f'<draw:image xlink:href="{REMOTE}"/>'), Carried.REMOTE_PART),
    ],
)  # fmt: skip
def test_what_nobody_sees_is_named(suffix: str, data: bytes, kind: Carried) -> None:
    """By its kind, once."""
    assert carried(data, suffix) == (kind,)


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("docx", LETTER),
        ("docx", related("hyperlink", "https://www.obec.go.th/")),
        ("docx", related("image", "media/image1.png")),
        ("docx", repacked(LETTER, {"word/embeddings/Microsoft_Excel_Sheet1.xlsx": b"PK"})),
        ("docx", repacked(LETTER, {"word/embeddings/oleObject1.bin": b"Equation.3"})),
        ("docx", repacked(LETTER, {"word/document.xml": run("<w:vanish/>", "สารบัญ")})),
        ("docx", repacked(LETTER, {"word/document.xml": run('<w:vanish w:val="0"/>', "ก" * 50)})),
        ("xlsx", TABLE),
        ("pdf", pdf_of("EmbeddedFile", catalogue=b"/Lang(th)")),
    ],
)
def test_what_everybody_sees_is_not(suffix: str, data: bytes) -> None:
    """Links, charts, formulas, marks of the table of contents."""
    assert carried(data, suffix) == ()


@given(st.data(), st.sampled_from(["docx_with_hidden_text", "pdf_with_file_inside"]))
def test_damaged_files_raise_nothing(data: st.DataObject, name: str) -> None:
    """They are told elsewhere."""
    bad = bytearray(UNSAFE_MAKERS[name]())
    for _ in range(data.draw(st.integers(1, 6))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.integers(0, 255))
    kinds = carried(bytes(bad), name.partition("_")[0])
    assert len(set(kinds)) == len(kinds) <= 1


def test_a_broken_archive_carries_nothing() -> None:
    """Nor does what is none."""
    assert carried(LETTER[:100], "docx") == carried(b"", "xlsx") == ()
