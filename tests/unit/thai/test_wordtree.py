"""Many words in one expression."""

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.thai.wordtree import one_of

WORDS = st.sets(st.text("กขa.(", min_size=1, max_size=4), min_size=1, max_size=8)


@given(WORDS, st.text("กขa.(", max_size=12))
def test_the_longest_word_at_each_place_is_found(words: set[str], text: str) -> None:
    """As trying every word, longest first, would find it."""
    plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    assert re.findall(one_of(words), text) == re.findall(plain, text)


def test_a_guard_stands_behind_its_word_alone() -> None:
    """So that one word may be refused where another is not."""
    expression = one_of(["กข", "กขค"], lambda word: "(?!a)" if word == "กขค" else "")
    assert re.findall(expression, "กขคa กขคb กข") == ["กข", "กขค", "กข"]
