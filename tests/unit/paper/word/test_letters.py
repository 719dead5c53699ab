"""Memos and letters to type in: what the office knows stands there, in Thai digits."""

import datetime as dt
import io

import pytest
from docx import Document

from generator.paper.word.heads import thai_digits
from generator.paper.word.letters import LetterKind, letter_docx
from tests.unit.paper.word.files import find, parts, sample, text, tree

TODAY = dt.date(2026, 11, 25)


def test_a_memo_knows_its_office_and_its_day() -> None:
    """In the order of the regulation."""
    data = letter_docx("memo", sample().office, TODAY, group="admin",
                       subject="ขอเชิญประชุม ครั้งที่ 5/2569", to="ผู้อำนวยการ")  # fmt: skip
    rest = text(data)
    for word in ("บันทึกข้อความ", "ส่วนราชการ", "เขต ๑ กลุ่มอำนวยการ", "โทร.\u00a0๐\u00a0๙๙๐๐", "ที่ ",
                 "วันที่ ", "๒๕ พฤศจิกายน ๒๕๖๙", "เรื่อง", "ขอเชิญประชุม ครั้งที่ ๕/๒๕๖๙", "เรียน",
                 "ผู้อำนวยการ", "จึงเรียนมาเพื่อโปรดพิจารณา"):  # fmt: skip
        assert word in rest, word
        rest = rest[rest.index(word) + len(word) :]
    assert Document(io.BytesIO(data)).core_properties.title == "ขอเชิญประชุม ครั้งที่ 5/2569"
    root = tree(data)
    assert find(root, "//w:dropDownList/w:listItem/@w:value")[:2] == ["เรียน", "กราบเรียน"]


def test_a_letter_says_where_it_comes_from_and_how_to_answer() -> None:
    """Address above, group and ways to reach it below; an address of mail keeps its digits."""
    rest = text(letter_docx("letter", sample().office, TODAY, group="admin"))
    for word in ("ที่ ", "ตัวอย่าง เขต ๑", "จังหวัดตัวอย่าง ๙๙๐๐๐", "๒๕ พฤศจิกายน ๒๕๖๙", "เรื่อง", "เรียน",
                 "อ้างถึง", "สิ่งที่ส่งมาด้วย", "จึงเรียนมาเพื่อโปรดทราบ", "ขอแสดงความนับถือ", "กลุ่มอำนวยการ",
                 "โทร. ๐", "โทรสาร ๐", "ไปรษณีย์อิเล็กทรอนิกส์ admin@esao1"):  # fmt: skip
        assert word in rest, word
        rest = rest[rest.index(word) + len(word) :]


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_pages_after_the_first_have_thai_numbers(kind: LetterKind) -> None:
    """And the same day gives the same bytes."""
    data = letter_docx(kind, sample().office, TODAY)
    assert data == letter_docx(kind, sample().office, TODAY)
    root = tree(data)
    assert find(root, "//w:sectPr/w:titlePg")
    assert find(root, "//w:sectPr/w:pgNumType/@w:fmt") == ["thaiNumbers"]
    assert b" PAGE " in parts(data)["word/header.xml"]
    margins = find(root, "//w:pgMar")[0].attrib.values()
    assert [round(int(value) / 567, 1) for value in margins[:4]] == [2.5, 2.0, 2.0, 3.0]


def test_words_with_latin_letters_keep_their_digits() -> None:
    """They are names of systems and addresses."""
    assert thai_digits("อบรม DLTV2 วันที่ 3 ที่ a1@b.go.th") == "อบรม DLTV2 วันที่ ๓ ที่ a1@b.go.th"
