"""Lines that speak to the checker, and all others."""

from hypothesis import given
from hypothesis import strategies as st

from generator.source.remarks import without_remarks

REMARK = "<!-- prongsai: ignore C101 ตามต้นฉบับ -->"


def test_the_line_goes_and_the_list_around_it_stays_one() -> None:
    """An empty line instead would end a table and spread a list."""
    assert without_remarks(f"1. ก\n  {REMARK}  \n2. ข") == "1. ก\n2. ข"


def test_other_words_stay_as_they_are() -> None:
    """Only a whole line is a remark, and only to the checker."""
    for text in (f"ก่อน {REMARK}", f"{REMARK} หลัง", "<!-- ลับ -->", "prongsai: ignore C101"):
        assert without_remarks(text) == text


def test_fenced_text_shows_a_remark() -> None:
    """The guide explains it so."""
    text = f"```\n{REMARK}\n```"
    assert without_remarks(text) == text


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]))))
def test_without_a_remark_nothing_changes_and_twice_is_once(lines: list[str]) -> None:
    """Whatever else a text holds."""
    once = without_remarks("\n".join((*lines, REMARK)))
    assert without_remarks(once) == once
    assert without_remarks("\n".join(lines).replace("prongsai", "")) == "\n".join(lines).replace(
        "prongsai", ""
    )
