"""Disguises of words come off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.disguise import squeezed, undisguised


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("สล็อต สล๊อต ส\u200bล็อต", "สลอต สลอต สลอต"),
        ("ＰＧ 𝐒𝐋𝐎𝐓 🅿🅶 ⓑⓔⓣ", "pg slot pg bet"),
        ("u.f.a.b.e.t, P G S L O T", "ufabet, pgslot"),
        ("ສລອຕ ๑๒๓ ฤๅ", "สลอต 123 ฤา"),
        ("A B C ประถม ป. 1 - 6", "a b c ประถม ป. 1 - 6"),
    ],
)
def test_a_disguise_comes_off(text: str, plain: str) -> None:
    """What a reader takes for a word is that word."""
    assert undisguised(text) == plain


def test_squeezing_leaves_only_letters_and_the_ends_of_lines() -> None:
    """Words may not meet over a line, for a list is no sentence."""
    assert squeezed("ฝาก - ถอน\nอ อ โ ต") == "ฝากถอน\nออโต"


@given(st.text(alphabet="สล็อตกะ่pg0 .-\u200bа𝐒\n"))
def test_undisguising_twice_changes_nothing_more_that_is_thai(text: str) -> None:
    """A mark that is gone does not come back."""
    once = undisguised(text)
    assert not set("็่\u200bа𝐒") & set(once)
