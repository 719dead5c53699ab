"""Thai dictionary order."""

from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.thai.collation import sort_key

THAI = st.text(alphabet="กขคงจนมรหอะาำิุเแไ่้็์ๆฯ๑๒12 aB-", max_size=8)


@pytest.mark.parametrize(
    "ordered",
    [
        # A vowel in front sorts behind its consonant.
        ["กก", "กา", "เก", "แก", "ไก", "ขก"],
        ["เกาะ", "ไก่", "ขวด", "แจกัน", "ฉบับ"],
        # Tones decide only between words that are else the same.
        ["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาง"],
        ["การ", "การณ์", "การัณย์"],
        # ฤ behind ร, ฦ behind ล.
        ["รื้อ", "ฤกษ์", "ลม", "ฦๅ", "วัน"],
        # Numbers by value, whatever their digits.
        ["ข้อ ๒", "ข้อ 3", "ข้อ ๑๐", "ข้อ 21"],
        # Symbols, numbers, Latin, Thai.
        ["฿", "007", "๘", "กขค", "ICT", "zip"],
        # Spaces and punctuation count for nothing.
        ["(ก) ข", "ก-ค", "ก ง"],
        ["Apple", "banana", "Café", "Cafeteria"],
    ],
)
def test_order_is_that_of_a_thai_dictionary(ordered: list[str]) -> None:
    """Each list is in the order of the Royal Society's dictionary and of ICU."""
    backwards = ordered[::-1]
    assert sorted(backwards, key=sort_key) == ordered


def test_kind_of_digit_and_case_make_no_difference_at_first_level() -> None:
    """Mixed digits and capitals must not tear a list in two."""
    assert sort_key("ข้อ ๑๒")[:2] == sort_key("ข้อ 12")[:2]
    assert sort_key("ict")[:2] == sort_key("ICT")[:2]


def test_numbers_of_any_length_have_a_key() -> None:
    """Python refuses to read integers of more than 4,300 digits."""
    assert sort_key("9" * 5000) < sort_key("1" + "0" * 5000)


def test_signs_of_repetition_and_abbreviation_count_for_nothing() -> None:
    """ต่าง ๆ stands beside ต่าง, กรุงเทพฯ beside กรุงเทพ."""
    assert sort_key("ต่าง ๆ นานา")[0] == sort_key("ต่างนานา")[0]
    assert sort_key("กรุงเทพฯ")[0] == sort_key("กรุงเทพ")[0]


@given(st.text(), st.text())
@example("ICT", "ict")
@example("ข้อ 1", "ข้อ ๑")
@example("ต่าง ๆ", "ต่างๆ")
def test_different_texts_never_share_a_key(one: str, other: str) -> None:
    """A total order: lists come out the same whatever order they went in."""
    assert (sort_key(one) == sort_key(other)) == (one == other)


@given(st.lists(THAI, unique=True, max_size=8), st.randoms(use_true_random=False))
def test_sorting_does_not_depend_on_the_order_before(words: list[str], chance: Random) -> None:
    """Keys of all kinds of characters compare with each other, and always alike."""
    shuffled = list(words)
    chance.shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == sorted(words, key=sort_key)


@given(st.integers(0, 10**20), st.integers(0, 10**20))
def test_numbers_sort_by_value(one: int, other: int) -> None:
    """Ten comes after two."""
    assert (sort_key(str(one)) < sort_key(str(other))) == (one < other)
