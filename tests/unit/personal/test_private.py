"""Facts of a private life."""

import pytest

from generator.personal.masking import mask
from generator.personal.private import (
    find_birth_dates,
    find_health,
    find_homes,
    find_labelled_ids,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("เลขประจำตัวประชาชน 1-2345-67890-12-9 ออกให้", "1-2345-67890-12-9"),
        ("เลขบัตรประชาชน: ๑๒๓๔๕๖๗๘๙๐๑๒", "๑๒๓๔๕๖๗๘๙๐๑๒"),
        ("เลขที่บัตรประจำตัวประชาชน 3 1234 56789 01", "3 1234 56789 01"),
    ],
)
def test_a_labelled_number_is_found_though_its_check_digit_is_wrong(text: str, value: str) -> None:
    """One slip of the finger does not make it less personal."""
    (found,) = find_labelled_ids(text)
    assert text[found.position : found.end] == value
    assert not any(letter.isdecimal() for letter in mask(text))


@pytest.mark.parametrize(
    "text",
    [
        "เลขประจำตัวประชาชน ..............",
        "เลขประจำตัวประชาชน 13 หลัก",
        "เลขประจำตัวประชาชน x-xxxx-xxxxx-12-3",
        "เลขประจำตัวประชาชน 1-2345-xxxxx-xx-x",
        "สำเนาบัตรประจำตัวประชาชน จำนวน 1 ฉบับ",
        "เลขประจำตัวผู้เสียภาษี 0994000123456",
    ],
)
def test_an_empty_or_masked_label_passes(text: str) -> None:
    """Forms ask for it, and masking is the right thing to do."""
    assert find_labelled_ids(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("วันเดือนปีเกิด 5 มกราคม 2550", "5 มกราคม 2550"),
        ("วัน/เดือน/ปีเกิด: 05/01/2550", "05/01/2550"),
        ("วัน เดือน ปีเกิด ๕ ม.ค. ๒๕๕๐", "๕ ม.ค. ๒๕๕๐"),
        ("เกิดวันที่ 5 มกราคม พ.ศ. 2550 ณ บ้าน", "5 มกราคม พ.ศ. 2550"),
        ("วันเกิด 5-1-2550", "5-1-2550"),
    ],
)
def test_a_date_of_birth_is_found(text: str, value: str) -> None:
    """Behind its label, in the forms of dates that people use."""
    (found,) = find_birth_dates(text)
    assert text[found.position : found.end] == value


@pytest.mark.parametrize(
    "text",
    [
        "วันเดือนปีเกิด ....................",
        "| ชื่อ | วันเดือนปีเกิด |",
        "ครบรอบวันเกิด 5 มกราคม",
        "เกิดเหตุเมื่อวันที่ 5 มกราคม 2569",
        "นับแต่วันที่ 5 มกราคม 2569",
        "มีผู้เกิดปี 2550",
    ],
)
def test_other_dates_pass(text: str) -> None:
    """Empty forms, heads of tables, events."""
    assert find_birth_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("เด็กชายกล้า หาญดี บกพร่องทางสติปัญญา", 1),
        ("| ด.ญ. ใบบัว รักเรียน | ออทิสติก |", 1),
        ("ด.ช.กล้า หาญดี นักเรียนยากจนพิเศษ", 1),
        ("นักเรียนพิการเรียนรวม 25 คน", 0),
        ("วันคนพิการสากล ด.ช.กล้า หาญดี ได้รับรางวัล", 0),
        ("เด็กชายกล้า หาญดี ได้เหรียญทอง\nนักเรียนพิการ 3 คน", 0),
        ("นายกล้า หาญดี บรรยายเรื่องสมาธิสั้น", 0),
    ],
)
def test_what_ails_a_named_child_is_found(text: str, found: int) -> None:
    """Only beside the name; counts and talks about the subject pass."""
    assert len(find_health(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("นายกล้า หาญดี อยู่บ้านเลขที่ 12/3 หมู่ 4", 1),
        ("นางแก้ว ใจงาม ที่อยู่ 99 หมู่ 1 ตำบลเวียง", 1),
        ("ภูมิลำเนา 9/1 ถนนสุขใจ ของนายกล้า หาญดี", 1),
        ("สำนักงาน ที่อยู่ 99 หมู่ 1 ตำบลเวียง", 0),
        ("บ้านเลขที่ ........ นายกล้า หาญดี", 0),
    ],
)
def test_the_home_of_a_named_person_is_found(text: str, found: int) -> None:
    """The office's own address must stay."""
    assert len(find_homes(text)) == found
