"""How damaged the text of a file is."""

import re

import pytest

from generator.thai.damage import Damage, damage

SOUND = "สำนักงานเขตพื้นที่การศึกษากำหนดให้กลุ่มงานจัดทำคู่มือการปฏิบัติงาน\n" * 40
CUT = SOUND.replace("ำ", " า")


def test_sound_text_is_not_damaged() -> None:
    """Such a text may be trusted by all that read it."""
    assert damage(SOUND) == Damage(0)


@pytest.mark.parametrize(
    "text",
    [
        CUT,
        SOUND.replace("ำ", "\u0e4dา"),
        SOUND.replace("ื้", "้ื"),
        SOUND.replace("ำ", "sา"),
        SOUND.replace("ำ", "\ufffd"),
        SOUND.replace("่", "\uf70a"),
    ],
)
def test_what_readers_of_pdf_do_is_damage(text: str) -> None:
    """SARA AM cut, in two, as a glyph number or unreadable; tone marks before vowels."""
    assert damage(text) == Damage(1, 40, text.split("\n", maxsplit=1)[0])


def test_a_text_that_lost_every_sara_am_is_damaged_in_all_lines() -> None:
    """No line shows it, but no page of an office does without the word for office."""
    assert damage(re.sub("ำ", "", SOUND)) == Damage(1, 40)


def test_a_list_of_names_without_sara_am_is_not_damaged() -> None:
    """A register of pupils is long enough, but holds no word that lost anything."""
    assert damage("เด็กหญิงตัวอย่าง เรียนดี โรงเรียนบ้านใหม่\n" * 80) == Damage(0)


def test_damage_is_a_share_of_the_thai_lines() -> None:
    """One bad paragraph in a long document is little damage."""
    found = damage(CUT + SOUND * 3)
    assert (found.share, found.lines) == (0.25, 40)


def test_the_dots_of_a_list_in_a_font_of_symbols_are_no_damage() -> None:
    """Word processors write them so, and the words behind them are whole."""
    assert damage("\uf0b7" + SOUND + "\uf0b7 " + SOUND) == Damage(0)


@pytest.mark.parametrize("text", ["", "No Thai here at all.", "ก า\nน า", "1 2 3\n| | |"])
def test_a_text_with_next_to_no_thai_is_not_judged(text: str) -> None:
    """A share of nothing says nothing."""
    assert damage(text) == Damage(0)
