"""Published documents for the case pages of Thai text."""

from collections.abc import Callable, Mapping

from tests.unit.source.documents.made import docx_of, pdf_of, xlsx_of

_LINES = (
    "สำนักงานกำหนดให้กลุ่มงานจัดทำคู่มือ",
    "ผู้อำนวยการลงนามในคำสั่งตามอำนาจหน้าที่",
    "ดำเนินการตามลำดับและรายงานผลประจำปี",
)


def _pdf(old: str, new: str) -> bytes:
    return pdf_of(*(line.replace(old, new) for line in _LINES))


CONTENT_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "cut_sara_am_pdf": lambda: _pdf("ำ", " า"),
    "glyph_number_pdf": lambda: _pdf("ำ", "sา"),
    "lost_sara_am_pdf": lambda: pdf_of(*(line.replace("ำ", "") for line in _LINES * 20)),
    "sound_docx": lambda: docx_of(*_LINES),
    "broken_word_docx": lambda: docx_of("ประกาศส านักงานเขตพื้นที่การศึกษา"),
    "broken_word_xlsx": lambda: xlsx_of({"ทะเบียน": [["โรงเรียน"], ["บ้านน้\u0e4dาใส"]]}),
}
"""The name that a page uses, to the function that makes the bytes."""
