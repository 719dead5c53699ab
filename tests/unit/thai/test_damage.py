"""How damaged the text of a file is."""

import re

import pytest

from generator.thai.damage import damage

SOUND = "สำนักงานเขตพื้นที่การศึกษากำหนดให้กลุ่มงานจัดทำคู่มือการปฏิบัติงาน\n" * 40
CUT = SOUND.replace("ำ", " า")


def test_sound_text_is_not_damaged() -> None:
    """Such a text may be trusted by all that read it."""
    assert damage(SOUND) == 0


@pytest.mark.parametrize(
    "text",
    [
        CUT,
        SOUND.replace("ำ", "\u0e4dา"),
        SOUND.replace("ื้", "้ื"),
        SOUND.replace("ำ", "sา"),
        SOUND.replace("ำ", "\ufffd"),
        re.sub("ำ", "", SOUND),
        SOUND.replace("่", "\uf70a"),
    ],
)
def test_what_readers_of_pdf_do_is_damage(text: str) -> None:
    """SARA AM cut, in two, as a glyph number, unreadable or lost; tone marks before vowels."""
    assert damage(text) == 1


def test_damage_is_a_share_of_the_thai_lines() -> None:
    """One bad paragraph in a long document is little damage."""
    assert damage(CUT + SOUND * 3) == 0.25


@pytest.mark.parametrize("text", ["", "No Thai here at all.", "ก า\nน า", "1 2 3\n| | |"])
def test_a_text_with_next_to_no_thai_is_not_judged(text: str) -> None:
    """A share of nothing says nothing."""
    assert damage(text) == 0
