"""Faults quoted within their words."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.fault import Fault
from generator.thai.marks import find_broken_sara_am, find_misplaced_marks
from generator.thai.quote import quote
from generator.thai.spacing import find_doubled_spaces, find_spaces_at_signs
from generator.thai.strangers import find_strangers

FINDERS = (
    find_broken_sara_am, find_misplaced_marks, find_strangers, find_doubled_spaces,
    find_spaces_at_signs,
)  # fmt: skip
Find = Callable[[str], tuple[Fault, ...]]


@pytest.mark.parametrize(
    ("find", "text", "seen", "meant"),
    [
        (find_broken_sara_am, "หนังสือค าสั่งที่ 2", "ค าสั่ง", "คำสั่ง"),
        (find_broken_sara_am, "ในส\u0e4dานักงานนี้", "ส\u0e4dานักงาน", "สำนักงาน"),
        (find_misplaced_marks, "งานในพ้ืนที่การศึกษา", "พ้ืนที่", "พื้นที่"),
        (find_misplaced_marks, "อุณหภูมิ 37\u0e4dC", "37\u0e4d", "37°"),
        (find_strangers, "ระบบที่ท\u0eb1นสมัยและดี", "ท\u0eb1นสมัย", "ทันสมัย"),
        (find_strangers, "ท\u0ecdา", "ท\u0ecdา", "ทำ"),
        (find_strangers, "\uf0b7 งานธุรการ", "\uf0b7", None),
        (
            find_doubled_spaces,
            "การประชุม  คณะกรรมการ",
            "การประชุม  คณะกรรมการ",
            "การประชุม คณะกรรมการ",
        ),
        (find_spaces_at_signs, "ดินสอ , ปากกา", "ดินสอ ,", "ดินสอ,"),
        (find_spaces_at_signs, "( นายตัวอย่าง)", "( นาย", "(นาย"),
    ],
)
def test_a_fault_is_quoted_with_the_words_it_touches(
    find: Find, text: str, seen: str, meant: str | None
) -> None:
    """A person looks for a word, and types a word."""
    (fault,) = find(text)
    assert quote(text, fault) == (seen, meant)


def test_what_only_the_writer_knows_is_quoted_with_what_stands_around_it() -> None:
    (fault,) = find_strangers("ประกาศสำ\ufffdักงานเขต")
    seen, meant = quote("ประกาศสำ\ufffdักงานเขต", fault)
    assert "สำ\ufffd" in seen
    assert meant is None


@given(st.text(alphabet="กนาำเ\u0e31\u0e48\u0e49\u0e4d\u0eb1\ufffd ,()\n1a"))
def test_a_quote_stands_in_the_text_around_its_fault(text: str) -> None:
    """So that a search for it in an editor finds the place."""
    for find in FINDERS:
        for fault in find(text):
            seen, meant = quote(text, fault)
            assert fault.seen in seen
            assert seen in text
            assert (meant is None) is (fault.meant is None)
