"""Thai and Arabic digits."""

from hypothesis import given
from hypothesis import strategies as st

from generator.thai.digits import to_arabic, to_thai


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
