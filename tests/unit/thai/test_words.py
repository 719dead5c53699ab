"""Cutting Thai text into words and lines."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.thai.words import split_words, wrap

# The first call loads the dictionary.
patient = settings(deadline=None)

WORDS = ["สำนักงาน", "เขตพื้นที่", "การศึกษา", "น้ำ", "ที่", "เด็กๆ", "อื่น ๆ", "กรุงเทพฯ", "ฯลฯ", "ICT", "2569"]
SIGNS = [" ", "  ", "(", ")", "“", "”", ",", ".", "/", "\u00a0", "\n", "ๆ", "ะ", "่"]
THAI = st.lists(st.sampled_from(WORDS + SIGNS), max_size=15).map("".join)
LIMITS = st.integers(1, 40)

NEVER_FIRST = frozenset("ะัาำิีึืฺุูๅ็่้๊๋์ํๆฯ)”,./")
NOTICE = "ขอเชิญบุคลากรทุกคน (ทุกกลุ่ม) และอื่น ๆ ร่วมประชุม ณ สพป.เชียงราย เขต 1 อ.เมือง"


def squeeze(text: str) -> str:
    return "".join(text.split())


def test_words_are_those_of_the_dictionary() -> None:
    """Thai writes no spaces between words, so only a dictionary can tell them."""
    assert split_words("บุคลากรทุกคน ร่วมประชุม") == ("บุคลากร", "ทุกคน", " ", "ร่วม", "ประชุม")


@patient
@given(THAI | st.text())
def test_words_joined_are_the_text(text: str) -> None:
    """Positions in the text are counted from the words, so none may lose a character."""
    assert "".join(split_words(text)) == text


def test_the_dictionary_is_not_loaded_before_it_is_needed() -> None:
    """Every command imports this module; few cut words."""
    code = "import sys, generator.thai.words; sys.exit('pythainlp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@patient
@given(THAI | st.text(), LIMITS)
def test_wrapping_loses_nothing_but_spaces(text: str, limit: int) -> None:
    """A headline that loses a letter on its picture is a mistake nobody sees coming."""
    assert squeeze("".join(wrap(text, limit, len))) == squeeze(text)


@patient
@given(THAI, LIMITS)
def test_a_line_has_no_spaces_at_its_edges(text: str, limit: int) -> None:
    """Centred lines would stand crooked; empty ones would leave gaps."""
    assert all(line and line == line.strip() for line in wrap(text, limit, len))


@patient
@given(THAI, LIMITS)
def test_no_line_starts_or_ends_with_what_belongs_to_its_neighbour(text: str, limit: int) -> None:
    """ๆ, ฯ, closing signs and dependent vowels hold to the left, opening brackets to the right."""
    for paragraph in text.splitlines():
        lines = wrap(paragraph, limit, len)
        assert not any(line[0] in NEVER_FIRST for line in lines[1:])
        assert not any(line[-1] in "(“" for line in lines[:-1])


@patient
@given(st.lists(st.sampled_from([*WORDS, " "])).map("".join), st.integers(12, 40))
def test_lines_keep_to_the_limit(text: str, limit: int) -> None:
    """No cluster of these words is wider than twelve, so no line has an excuse."""
    assert all(len(line) <= limit for line in wrap(text, limit, len))


def test_a_notice_is_broken_between_words_and_after_whole_abbreviations() -> None:
    """One real text, looked at by a reader of Thai."""
    assert wrap(NOTICE, 20, len) == (
        "ขอเชิญบุคลากรทุกคน",
        "(ทุกกลุ่ม) และอื่น ๆ",
        "ร่วมประชุม ณ",
        "สพป.เชียงราย เขต 1",
        "อ.เมือง",
    )


def test_a_word_wider_than_the_line_is_broken_between_clusters() -> None:
    """On a narrow label น้ำ must not lose its mark to the next line."""
    assert wrap("เชียงราย", 4, len) == ("เชีย", "งราย")
    assert wrap("น้ำ", 1, len) == ("น้ำ",)
    assert wrap("แปลง", 1, len) == ("แป", "ล", "ง")


def test_a_no_break_space_holds_two_words_together() -> None:
    """Staff put it between a title and a name."""
    assert wrap("ติดต่อ นาย\u00a0สมชาย", 12, len) == ("ติดต่อ", "นาย\u00a0สมชาย")


def test_latin_words_numbers_and_addresses_hold_together() -> None:
    """The Thai dictionary cuts them at every sign."""
    assert wrap("ส่งที่ someone@example.com ภายใน 20/11/2569", 20, len) == (
        "ส่งที่",
        "someone@example.com",
        "ภายใน 20/11/2569",
    )


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_wraps_to_no_lines(text: str) -> None:
    """An empty subtitle takes no room."""
    assert wrap(text, 10, len) == ()


def test_the_measure_given_decides() -> None:
    """Widths come from a font, where ม is wider than เ and marks have none."""
    assert wrap("น้ำใจ งาม", 3, lambda text: len(text) / 3) == ("น้ำใจ งาม",)
