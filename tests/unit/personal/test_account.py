"""Bank account numbers."""

import pytest

from generator.personal.account import find_accounts
from generator.personal.masking import mask


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ธนาคารตัวอย่าง เลขที่บัญชี 123-4-56789-0", "123-4-56789-0"),
        ("บัญชีเลขที่ ๑๒๓-๔-๕๖๗๘๙-๐ ชื่อบัญชี", "๑๒๓-๔-๕๖๗๘๙-๐"),
        ("เลขบัญชี: 1234567890", "1234567890"),
        ("หมายเลขบัญชี 0 1234 5678 901", "0 1234 5678 901"),
        ("เลขที่บัญชี 01-234-5-6789-01", "01-234-5-6789-01"),
        ("| ชื่อ | ธนาคาร |\n|---|---|\n| นางตัวอย่าง | 123-4-56789-0 |", "123-4-56789-0"),
        ("เงินฝากออมทรัพย์ 123 4 56789 0", "123 4 56789 0"),
    ],
)
def test_an_account_is_found(text: str, number: str) -> None:
    """By the groups of most banks, or behind its name."""
    found = find_accounts(text)
    assert [text[each.position : each.end] for each in found] == [number]
    assert not any(letter.isdecimal() for letter in mask(text))


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 974-1-23456-7",
        "รหัสบัญชี GFMIS ISBN 974-1-23456-7",
        "เลขที่สัญญา 123-4-56789-0",
        "ธนาคารตัวอย่าง\n\nเลขที่สัญญา 123-4-56789-0",
        "เลขที่บัญชี 123-4-56789-01234",
        "เลขที่บัญชี ............",
        "ธนาคาร โทร. 02-345-6789",
        "เลขที่โครงการ 69019123456 บัญชี",
        "รหัสงบประมาณ 20004 3100 2000 000",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    """Books, contracts, telephones, projects, budget codes, empty forms."""
    assert find_accounts(text) == ()


def test_a_file_of_one_long_line_is_searched_in_bounded_time() -> None:
    """Each of 40,000 candidates looks back only a little way."""
    assert find_accounts("บัญชี " + "123-4-56789-0 x" * 40_000)[0].position == 6
