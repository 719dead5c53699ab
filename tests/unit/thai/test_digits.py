"""Thai and Arabic digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.digits import find_mixed_digits, to_arabic, to_thai


def test_all_ten_digits_have_a_counterpart() -> None:
    """A shifted table would still map digits to digits; only the values show it."""
    assert to_arabic("๐๑๒๓๔๕๖๗๘๙") == "0123456789"
    assert to_thai("0123456789") == "๐๑๒๓๔๕๖๗๘๙"


@given(st.text())
def test_there_and_back_unifies_the_digits(text: str) -> None:
    """Whatever digits stand in a text, the way back gives one kind and loses nothing."""
    assert to_arabic(to_thai(text)) == to_arabic(text)
    assert to_thai(to_arabic(text)) == to_thai(text)


@given(st.text(alphabet=st.characters(exclude_characters="0123456789๐๑๒๓๔๕๖๗๘๙")))
def test_other_characters_stay(text: str) -> None:
    """Digits of other scripts, fractions and superscripts are not ours to change."""
    assert to_arabic(text) == text == to_thai(text)


@pytest.mark.parametrize(
    ("text", "seen", "meant"),
    [
        ("พ.ศ. ๒๕๕0", "๒๕๕0", "๒๕๕๐"),
        ("ข้อ ๑.2 งาน", "๑.2", "1.2"),
        ("เงิน 1,๒๓๔,๕๐๐ บาท", "1,๒๓๔,๕๐๐", "๑,๒๓๔,๕๐๐"),
        ("วันที่ 5/๑๐/2569", "5/๑๐/2569", "5/10/2569"),
        ("โทร. 0๒-123", "0๒-123", "02-123"),
    ],
)
def test_digits_of_both_kinds_in_one_number_are_found(text: str, seen: str, meant: str) -> None:
    """Nobody writes so on purpose, and no search finds it."""
    (fault,) = find_mixed_digits(text)
    assert (fault.seen, fault.meant) == (seen, meant)
    assert text[fault.position : fault.end] == seen


@pytest.mark.parametrize(
    "text", ["ข้อ ๑ มี 2 คน", "TH SarabunIT๙ 16", "1. ๒. ๓", "๒๕๖๙ 2569", "๑, 2", ""]
)
def test_numbers_beside_each_other_may_differ(text: str) -> None:
    """Only within a number the kind must be one."""
    assert find_mixed_digits(text) == ()


@given(st.text(alphabet="0129๐๑๙,./:- a"))
def test_what_is_meant_is_of_one_kind_and_the_same_number(text: str) -> None:
    """Mending a number never changes its value, and leaves nothing to mend."""
    for fault in find_mixed_digits(text):
        assert fault.meant is not None
        assert to_arabic(fault.meant) == to_arabic(fault.seen)
        assert find_mixed_digits(fault.meant) == ()
