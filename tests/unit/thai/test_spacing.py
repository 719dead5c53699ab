"""Spaces where Thai has none."""

import pytest

from generator.thai.spacing import find_doubled_spaces, find_spaces_at_signs


def test_doubled_spaces_between_words_are_found() -> None:
    """They come from text that was laid out by hand."""
    text = "การประชุม  คณะกรรมการ   ครั้งที่ 1"
    assert [(fault.position, fault.seen, fault.meant) for fault in find_doubled_spaces(text)] == [
        (9, "  ", " "),
        (21, "   ", " "),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  ย่อหน้า\n    รายการย่อย",
        "| ชื่อ  |  ตำแหน่ง |",
        "จบบรรทัด  \nบรรทัดต่อไป",
        "เรื่อง  ขอเชิญประชุม\nเรียน  ผู้อำนวยการ",
        "ข้อ 1  ให้ยกเลิก",
        "name:  ค่า",
    ],
)
def test_spaces_that_lay_out_a_line_pass(text: str) -> None:
    """Indents, tables, line breaks of Markdown and the head of an official letter."""
    assert find_doubled_spaces(text) == ()


@pytest.mark.parametrize(
    ("text", "position", "seen"),
    [
        ("ดินสอ , ปากกา", 5, " "),
        ("( นายตัวอย่าง)", 1, " "),
        ("(ฉบับที่สอง )", 11, " "),
        ("“ โปร่งใส”", 1, " "),
    ],
)
def test_spaces_at_signs_are_found(text: str, position: int, seen: str) -> None:
    """Closing signs stand close to the word before, opening ones to the word behind."""
    (fault,) = find_spaces_at_signs(text)
    assert (fault.position, fault.seen, fault.meant) == (position, seen, "")


@pytest.mark.parametrize(
    "text",
    [
        "( ) เห็นชอบ",
        "(        )",
        "(.......... )",
        "อื่น ๆ และ",
        "1 : 2",
        "ก, ข",
        "(ก) ข",
        "- [ ] งาน",
    ],
)
def test_spaces_with_a_purpose_pass(text: str) -> None:
    """Boxes to tick, lines to sign, ๆ by the rule of the Royal Society."""
    assert find_spaces_at_signs(text) == ()


def test_faults_come_in_the_order_of_the_text() -> None:
    """A reader mends from top to bottom."""
    faults = find_spaces_at_signs("( ก , ข )")
    assert [fault.position for fault in faults] == [1, 3, 7]
