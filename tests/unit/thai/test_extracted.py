"""Thai text out of files reads as it was written, and is otherwise left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.extracted import fold, mend

DAMAGED = {
    "ส\u0e4dานักงาน": "สำนักงาน",
    "น\u0e4d\u0e49า": "น้ำ",
    "น\u0e49\u0e4dา": "น้ำ",
    "ส \u0e4dานักงาน": "สำนักงาน",
    "จ านวน": "จำนวน",
    "น้ า": "น้ำ",
    "ส ำนักงาน": "สำนักงาน",
    "ท\u0e48\u0e35": "ที่",
    "ที ่": "ที่",
    "เเผน": "แผน",
    "ป\uf70aา": "ป่า",
    "ฝ\uf710น": "ฝ\u0e31น",
    "โรง\u200bเรียน": "โรงเรียน",
    "ปี\u00a0 2569": "ปี 2569",
    "ก  ข \r\n\r\n\r\n ค\f": "ก ข\n\nค",
}


@pytest.mark.parametrize("damaged", DAMAGED)
def test_what_no_thai_text_can_hold_is_mended(damaged: str) -> None:
    """Each of these comes out of real readers of real files."""
    assert mend(damaged) == DAMAGED[damaged]


@pytest.mark.parametrize(
    "text",
    ["การศึกษา สำนักงาน ทำ น้ำ ป่า", "ทำ ไม่ทำ", "1 2\nก ข", "เกาะ เเ".replace("เเ", "แ"), "ที่ที่เรา"],
)
def test_a_good_text_stays(text: str) -> None:
    """Spaces between sentences included."""
    assert mend(text) == text


@given(
    st.text(st.sampled_from("กนสเแา\u0e33\u0e31\u0e35\u0e38\u0e48\u0e49\u0e4d\u0e4c \n\t\r\uf70a"))
)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    """The law of every normal form."""
    assert mend(mend(text)) == mend(text)
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    """The same for letters of all scripts, and folding leaves no space."""
    assert mend(mend(text)) == mend(text)
    assert fold(text) == "".join(fold(text).split())


def test_folded_texts_compare() -> None:
    """Readers put spaces and line ends where the page has none, and officers like Thai digits."""
    assert fold("แผนปฏิบัติ\nการ ปีงบประมาณ ๒๕๖๙ ITA") in fold("แผนปฏิบัติการปีงบประมาณ 2569  Ita ครบ")
