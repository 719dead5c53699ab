"""Characters that pose as Thai letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.strangers import find_strangers
from generator.thai.unicode import find_invisible


@pytest.mark.parametrize(
    ("text", "seen", "meant"),
    [
        ("ท\u0eb1\u0e99สมัย", "\u0eb1\u0e99", "ัน"),
        ("\u0e81าร", "\u0e81", "ก"),
        ("ที\uf70a", "\uf70a", "่"),
        ("ป\uf710น", "\uf710", "ั"),
        ("โทร \uf095 02", "\uf095", None),
        ("จัดท\ufffd", "\ufffd", None),
        ("ก\u0301า", "\u0301", None),
        ("ก\u0430ร", "\u0430", None),
    ],
)
def test_a_stranger_is_found_with_the_letter_it_stands_for(
    text: str, seen: str, meant: str | None
) -> None:
    """It shows as Thai on one machine and as a box on the next."""
    (fault,) = find_strangers(text)
    assert (fault.seen, fault.meant) == (seen, meant)
    assert text[fault.position : fault.end] == seen


@pytest.mark.parametrize(
    "text",
    ["ระบบ ICT และ e-Office", "ภาษาลาว: ສະບາຍດີ", "มุม α เท่ากับค่าβ", "Café ไทย", "25°C", "ตลาด ✓ €"],
)
def test_other_scripts_in_their_own_words_pass(text: str) -> None:
    """Only a letter that touches a Thai one is taken for it."""
    assert find_strangers(text) == ()


@given(st.text(alphabet="กา\u200b\ufeff\u00ad\ue001\u0e81\ufffd \u202e"))
def test_nothing_is_told_twice_with_the_invisible(text: str) -> None:
    """Two findings for one character would be one too many."""
    hidden = {found.position for found in find_invisible(text)}
    strange = {
        place for fault in find_strangers(text) for place in range(fault.position, fault.end)
    }
    assert not hidden & strange
