"""Programs in real office files, and the harmless things that resemble them."""

import random

import pytest

from generator.source.filetype import TYPES, ActiveContentError
from tests.unit.source.documents.made import docx_of, open_document, pptx_of, repacked, xlsx_of
from tests.unit.source.office_parts import fields, related

PACKAGE = "[Content_Types].xml"
LETTER = docx_of("เรียน ผู้อำนวยการ")
WORKBOOK = xlsx_of({"แผ่น 1": [["ก", 1]]})
SLIDES = repacked(pptx_of("สวัสดี"), {PACKAGE: "<Types/>"})


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("docx", related("attachedTemplate", "https://evil.example/t.dotm")),
        ("docx", related("attachedTemplate", "\\\\evil.example\\share\\t.dotm")),
        ("docx", related("attachedTemplate", "file://///evil.example/t.dotm")),
        ("docx", related("oleObject", "https://evil.example/x.html!")),
        ("docx", related("frame", "http://evil.example/")),
        ("docx", related("attachedTemplate", "&#104;ttps://evil.example/t.dotm")),
        ("docx", related("attachedTemplate", "file://evil.example/t.dotm")),
        ("docx", related("oleObject", "mhtml:https://evil.example/x!x")),
        ("docx", related("hyperlink", "ms-msdt:/id x")),
        ("docx", repacked(related("frame", "http://evil.example/"), {"word/_rels/settings.xml.rels":
         "<r:Relationships><r:Relationship\n Type = 'x/frame' Target = 'http://evil.example/'/>"})),
        ("docx", repacked(LETTER, {"word/_rels/x.rels": "<!DOCTYPE r [<!ENTITY a 'b'>]><r/>"})),
        ("docx", repacked(LETTER, {"word/_rels/x.rels": "<Relationships/>".encode("utf-16")})),
        ("docx", repacked(LETTER, {"word/_rels/x.rels": f"<!--{' ' * 1_000_000}--><r/>"})),
        ("docx", repacked(LETTER, {"word/document.xml": "<w>DDE</w>".encode("utf-16")})),
        ("docx", fields(" DDEAUTO c:\\\\x ")),
        ("docx", fields(" &#68;DEAUTO c:\\\\x ")),
        ("docx", repacked(LETTER, {"word/header1.xml": "<w:fldSimple w:instr = 'DDE cmd'/>"})),
        ("docx", fields(" DD", "EAUTO", " cmd")),
        ("docx", repacked(LETTER, {"word/header1.xml": '<w:fldSimple w:instr="DDE cmd"/>'})),
        ("docx", repacked(LETTER, {"word/embeddings/setup.exe": b"MZ"})),
        ("xlsx", repacked(WORKBOOK, {"xl/macrosheets/sheet1.xml": "<x/>"})),
        ("xlsx", repacked(WORKBOOK, {"xl/externalLinks/externalLink1.xml": "<e><ddeLink/></e>"})),
        ("pptx", repacked(SLIDES, {"ppt/slides/slide2.xml": '<a action="ppaction://program"/>'})),
        ("odt", open_document('<a href="vnd.sun.star.script:x$y?location=share"/>')),
        ("ods", open_document("<office:dde-source/>")),
    ],
)  # fmt: skip
def test_a_document_that_starts_something_is_refused(suffix: str, data: bytes) -> None:
    """On opening it, or by a click that looks harmless."""
    with pytest.raises(ActiveContentError):
        TYPES[suffix].check(data)


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("docx", LETTER),
        ("docx", related("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm")),
        ("docx", related("hyperlink", "https://www.obec.go.th/")),
        ("docx", docx_of("DDE คือ Dynamic Data Exchange")),
        ("docx", fields(" PAGE ", " DDEX ")),
        ("xlsx", WORKBOOK),
        ("pptx", SLIDES),
        ("odt", open_document("<text:p>สวัสดี</text:p>")),
    ],
)
def test_what_only_resembles_it_passes(suffix: str, data: bytes) -> None:
    """Templates of the own computer, links to click, words about the matter."""
    TYPES[suffix].check(data)


def test_a_letter_larger_than_any_is_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its text is never unpacked beyond a limit."""
    monkeypatch.setattr("generator.source.active._PARTS_LIMIT", 1_000)
    with pytest.raises(ActiveContentError):
        TYPES["docx"].check(docx_of("ก" * 2_000))


def test_a_command_far_within_a_letter_is_found() -> None:
    """Wherever the pieces in which it is read meet."""
    run = "<w:r><w:instrText> DDEAUTO cmd </w:instrText></w:r>"
    filler = random.Random(0).randbytes(1_250_100).hex()  # noqa: S311 - packs badly, as it must
    for place in (999_960, 999_980, 999_990, 1_000_000, 2_500_000):
        body = f"<w>{filler[:place]}{run}</w>"
        with pytest.raises(ActiveContentError):
            TYPES["docx"].check(repacked(LETTER, {"word/document.xml": body}))
