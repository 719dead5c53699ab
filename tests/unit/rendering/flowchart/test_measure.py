"""Widths are those of the font the pages are set in."""

import pytest

from generator.rendering.flowchart.measure import text_width


def test_width_grows_with_the_font_size() -> None:
    """A width is a number of ems."""
    assert text_width("เห็นชอบ", 30) == pytest.approx(2 * text_width("เห็นชอบ", 15))


@pytest.mark.parametrize(("marked", "bare"), [("ที่", "ท"), ("ผู้", "ผ"), ("ป็", "ป"), ("สิ์", "ส")])
def test_marks_above_and_below_take_no_room(marked: str, bare: str) -> None:
    """Counting them would make lines a third too short."""
    assert text_width(marked, 16) == text_width(bare, 16)


def test_sara_am_takes_room() -> None:
    """It is a vowel with a body of its own, unlike the mark it starts with."""
    assert text_width("ทำ", 16) > text_width("ท", 16)


def test_semibold_is_wider_than_regular() -> None:
    """Both weights are measured from their own file."""
    assert text_width("ไม่เห็นชอบ", 16, 600) > text_width("ไม่เห็นชอบ", 16)


def test_a_character_that_the_font_lacks_counts_as_one_em() -> None:
    """Whatever font it comes from, it is hardly wider."""
    assert text_width("漢", 16) == 16
