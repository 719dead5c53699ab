"""Fenced text is told from the rest as the library that renders it does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.fences import fenced_lines


@pytest.mark.parametrize(
    ("text", "fenced"),
    [
        ("a\n```\nb\n```\nc", {1, 2, 3}),
        ("~~~ text\nb\n~~~", {0, 1, 2}),
        ("```\n~~~\n```\nc", {0, 1, 2}),
        ("````\n```\n````", {0, 1, 2}),
        ("    ```\n    b\n    ```", {0, 1, 2}),
        ("```b```\nc", set()),
        ("```\nb\nc", set()),
        ("```\na\n```\n```\nb\n```", {0, 1, 2, 3, 4, 5}),
    ],
)
def test_a_fence_is_closed_by_its_own_kind(text: str, fenced: set[int]) -> None:
    """What looks like the other kind is text."""
    assert fenced_lines(text.split("\n")) == fenced


@given(st.lists(st.sampled_from(["```", "~~~", "````", "a", "", " ```"]), max_size=12))
def test_fenced_text_comes_in_whole_blocks(lines: list[str]) -> None:
    """Every block opens and closes with a fence."""
    inside = fenced_lines(lines)
    assert all(0 <= number < len(lines) for number in inside)
    assert all("`" in lines[n] or "~" in lines[n] for n in inside if n - 1 not in inside)
