"""National identification numbers: every right one is found, no wrong one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.personal.identity import find_national_ids, is_national_id
from generator.personal.masking import mask
from generator.thai.digits import to_thai

GROUPS = (1, 4, 5, 2, 1)
SIGNS = [" ", "-", ".", "\u00a0", "–", "_", " - ", "\n", "-\n", "\u2009", "|", "/"]
UNSEEN = ["", "\u200b", "\ufeff", "\u2060", "\u00ad"]
BEFORE = ["", "เลข ", "ครู\n", "(", "ก", "25 ", "| ", "๓ ", "“"]
BEHIND = ["", " บาท", "\n", ")", "ค", " 30", " |", ", ก", "”", "."]


def check_digit(first: str) -> str:
    """The rule of the card, written a second time from its words."""
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(first))
    return str((11 - total % 11) % 10)


@st.composite
def numbers(draw: st.DrawFn, first: str = "12345678") -> str:
    """A right number, whose first digit is one of those given."""
    digits = draw(st.sampled_from(first)) + draw(st.text("0123456789", min_size=11, max_size=11))
    return digits + check_digit(digits)


@st.composite
def written(draw: st.DrawFn, digits: str) -> str:
    """A number as people and programs write it."""
    kind = draw(st.sampled_from(["solid", "groups", "boxes"]))
    unseen = draw(st.sampled_from(UNSEEN))
    if kind == "solid":
        text = unseen.join(digits)
    elif kind == "groups":
        sign = draw(st.sampled_from(SIGNS))
        ends = [sum(GROUPS[: count + 1]) for count in range(len(GROUPS))]
        parts = [digits[end - size : end] for end, size in zip(ends, GROUPS, strict=True)]
        text = sign.join(unseen.join(part) for part in parts)
    else:
        text = draw(st.sampled_from([" ", "-", " | ", "\u00a0", "  "])).join(digits)
    return to_thai(text) if draw(st.booleans()) else text


@given(st.data(), numbers(), st.sampled_from(BEFORE), st.sampled_from(BEHIND))
def test_every_right_number_is_found(
    data: st.DataObject, number: str, before: str, behind: str
) -> None:
    """Whatever digits, separators and neighbours it has; boxes need air around them."""
    shown = data.draw(written(number))
    if len(shown) >= 25:
        before, behind = before.rstrip("25๓ "), behind.removeprefix(" 30")
    text = before + shown + behind
    (found,) = find_national_ids(text)
    assert text[found.position : found.end] == shown
    assert found.digits == 13


@given(st.data(), numbers(), st.integers(1, 9))
def test_no_number_with_a_wrong_check_digit_is_found(
    data: st.DataObject, number: str, more: int
) -> None:
    """Nine of ten numbers of this length are something else."""
    wrong = number[:-1] + str((int(number[-1]) + more) % 10)
    assert find_national_ids(f"เลข {data.draw(written(wrong))} คน") == ()


@given(st.data(), numbers(first="09"))
def test_numbers_of_juristic_persons_are_public(data: st.DataObject, number: str) -> None:
    """A contractor's tax number belongs into a procurement notice."""
    assert find_national_ids(f"เลขผู้เสียภาษี {data.draw(written(number))} บริษัท") == ()


@given(numbers(), st.sampled_from(["1", "๙", "-1", ".5", "/2", ",000", "A"]), st.booleans())
def test_a_part_of_a_longer_number_is_none(number: str, more: str, front: bool) -> None:
    """Bar codes, contract numbers and hashes are longer."""
    text = more[::-1] + number if front else number + more
    assert find_national_ids(text) == ()


@given(st.data(), numbers())
def test_nothing_of_a_number_can_be_printed(data: st.DataObject, number: str) -> None:
    """Neither the result nor the masked text holds a digit of it."""
    shown = data.draw(written(number))
    text = f"นายตัวอย่าง นามสมมติ {shown} ครู"
    (found,) = find_national_ids(text)
    assert number not in repr(found)
    assert number[:6] not in repr(found)
    masked = mask(text)
    assert len(masked) == len(text)
    assert not any(letter.isdecimal() for letter in masked)
    assert masked.startswith("นายตัวอย่าง นามสมมติ ")


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("1-2345-67890-12-1", True),
        ("1 2345 67890 12 1", True),
        ("เลขประจำตัวประชาชน 1234567890121", True),
        ("| 1234567890121 | เลขบัตร", True),
        ("1234567890121", False),
        ("โครงการ 1234567890121", False),
        ("1 2 3 4 5 6 7 8 9 0 1 2 1", False),
    ],
)
def test_a_number_is_sure_by_its_groups_or_its_name(text: str, sure: bool) -> None:
    """A bar code may pass the check digit by chance, so a bare number only warns."""
    (found,) = find_national_ids(text)
    assert found.sure is sure


@pytest.mark.parametrize(
    "text",
    [
        "โทร. 0 2288 5511-9 ต่อ 1",
        "ISBN 978-616-11-1234-5",
        "เลขที่โครงการ 69019123456",
        "ที่ ศธ 04001/ว 1234 ลงวันที่ 5 มกราคม 2569",
        "1234567890120",
        "5 4 3 2 1 5 4 3 2 1 5 4 3 2",
        "12345678901211",
        "1,234,567,890,121 บาท",
    ],
)
def test_other_numbers_of_an_office_pass(text: str) -> None:
    """Telephones, books, projects, letters, scores, money."""
    assert find_national_ids(text) == ()


@given(st.text(alphabet="0123456789๑๕ -.\n|\u200bก", max_size=80))
def test_any_text_is_bounded_and_told_in_order(text: str) -> None:
    """No two results overlap, and each is what it says."""
    end = 0
    for found in find_national_ids(text):
        assert found.position >= end
        end = found.end
        digits = "".join(str(int(each)) for each in text[found.position : end] if each.isdecimal())
        assert is_national_id(digits)


def test_a_word_above_belongs_to_the_number_that_follows_it_there() -> None:
    """But a label may stand on a line of its own."""
    labelled = "เลขประจำตัวประชาชน\n1234567890121"
    assert [found.sure for found in find_national_ids(labelled)] == [True]
    other = "เลขประจำตัวประชาชน 1-2345-67890-12-1\n\nเลขครุภัณฑ์ 5555555555551"
    assert [found.sure for found in find_national_ids(other)] == [True, False]
