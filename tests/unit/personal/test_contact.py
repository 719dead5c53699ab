"""Mobile numbers and private mailboxes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.personal.contact import find_mobiles, find_private_mail
from generator.personal.masking import mask
from generator.thai.digits import to_thai

SHAPES = [(10,), (3, 3, 4), (2, 4, 4), (3, 7), (1, 4, 4, 1), (1, 4, 5)]
SIGNS = [" ", "-", ".", "\u00a0", "–", " - ", "\u200b-"]


@given(
    st.sampled_from("689"),
    st.text("0123456789", min_size=8, max_size=8),
    st.sampled_from(SHAPES),
    st.sampled_from(SIGNS),
    st.booleans(),
)
def test_every_mobile_number_is_found(
    second: str, rest: str, shape: tuple[int, ...], sign: str, thai: bool
) -> None:
    """In the groups that people write, any separators, any digits; nothing of it can be printed."""
    digits, parts = f"0{second}{rest}", []
    for size in shape:
        parts.append(digits[:size])
        digits = digits[size:]
    shown = to_thai(sign.join(parts)) if thai else sign.join(parts)
    text = f"นางสาวตัวอย่าง นามสมมติ โทร. {shown} ครู"
    (found,) = find_mobiles(text)
    assert (text[found.position : found.end], found.digits, found.sure) == (shown, 10, True)
    assert not any(letter.isdecimal() for letter in mask(text))


@pytest.mark.parametrize(
    "text",
    [
        "+66 81 234 5678",
        "+66-8-1234-5678",
        "+66812345678",
        "+(66) 81 234 5678",
        "+66 (0)81 234 5678",
    ],
)
def test_a_number_written_for_abroad_is_found(text: str) -> None:
    """Programs and business cards write them so."""
    (found,) = find_mobiles(f"มือถือ {text}")
    assert found.sure


def test_a_bare_number_without_a_word_is_not_sure() -> None:
    """Ten digits that begin so are also found among document numbers."""
    assert [found.sure for found in find_mobiles("0812345678\nเบอร์ 0812345678")] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "โทรศัพท์ 0 2288 5511",
        "โทร. 0-2281-1234 ต่อ 08",
        "053 711 234",
        "เลขที่โครงการ 69081234567",
        "ที่ ศธ 04001/0812345678",
        "08-12-2569 13",
        "08.12.2569 10 คน",
        "0 8 1 2 3 4 5 6 7 8",
        "งบประมาณ 0812345678.50",
        "เลขบัญชี 081-2-34567-8",
        "ISBN 974-08-1234-567-8",
        "08123456789",
        "photo_0812345678",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    """Telephones of the office, projects, letters, dates, scores, money, accounts."""
    assert find_mobiles(text) == ()


@pytest.mark.parametrize("address", ["krujaidee@gmail.com", "a.b-c@Hotmail.com", "x1@yahoo.co.th"])
def test_a_private_mailbox_is_found(address: str) -> None:
    """Where it begins and ends; whether it is a private person's the rule decides."""
    text = f"ส่งที่ {address}, ขอบคุณ"
    (found,) = find_private_mail(text)
    assert text[found.position : found.end] == address
    assert mask(text).count("x") >= 10


@pytest.mark.parametrize(
    "text",
    [
        "saraban@example.go.th",
        "ict@obec.moe.go.th",
        "a@gmail.com.example.org",
        "@gmail.com",
        "ก@live.com",
    ],
)
def test_mailboxes_of_organisations_pass(text: str) -> None:
    """Their providers are not in the list."""
    assert find_private_mail(text) == ()
