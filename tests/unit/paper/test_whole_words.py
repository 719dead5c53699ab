"""Thai in pictures is shaped as it is in text: a tone mark stands above its vowel."""

from itertools import pairwise
from types import SimpleNamespace

import pytest

from generator.paper.whole_words import set_whole_lines
from tests.pdf_reader import Char, Pdf
from tests.unit.paper.printing import document, press

WORDS = "เริ่มต้น ที่ สิ้นสุด พื้นที่"
VOWELS, TONES = "ิีึื", "่้"


def drawn(words: str, more: str = "") -> list[Char]:
    """The letters of a picture that says some words."""
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40" width="400" height="40"'
        f' font-family="Sarabun Paper" font-size="20"><text x="10" y="30" {more}>{words}</text>'
        "</svg>"
    )
    return Pdf(press().print(document(picture))).chars[0]


@pytest.mark.parametrize("more", ["", 'text-anchor="middle"', 'font-weight="600"'])
def test_a_tone_mark_in_a_picture_stands_above_its_vowel(more: str) -> None:
    letters = drawn(WORDS, more)
    stacks = [
        (vowel, tone)
        for vowel, tone in pairwise(letters)
        if vowel.text in VOWELS and tone.text in TONES
    ]
    assert len(stacks) == 5
    assert all(tone.bottom <= vowel.top + 0.2 for vowel, tone in stacks), stacks


def test_a_picture_says_the_same_words() -> None:
    assert "".join(letter.text for letter in drawn(WORDS)).split() == WORDS.split()


def test_letters_with_places_of_their_own_keep_them() -> None:
    """A text that spreads its letters is no line."""
    near, far = drawn("กข"), drawn("กข", 'letter-spacing="50"')
    assert far[1].x - far[0].x > near[1].x - near[0].x + 10


def test_another_way_of_drawing_is_told() -> None:
    with pytest.raises(ValueError, match="do not know"):
        set_whole_lines(SimpleNamespace(text=print, TAGS={"text": len}))
