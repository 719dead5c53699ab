"""Bytes to text: what programs on Windows write is either read or explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.source.decode import MAX_TEXT_BYTES, decode

THAI = "---\ntitle: ประกาศ\n---\nเนื้อหา\n"


def test_a_byte_order_mark_is_read_over_and_told() -> None:
    """Windows Notepad writes one; the text behind it is good."""
    text, findings = decode(b"\xef\xbb\xbf" + THAI.encode(), "a.md")
    assert text == THAI
    assert [finding.code for finding in findings] == [codes.BYTE_ORDER_MARK]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_windows_line_ends_are_read_and_told_at_the_first_of_them(end: str) -> None:
    """They are a notice, never a reason to refuse a text."""
    text, findings = decode(f"a\nb{end}c{end}".encode(), "a.md")
    assert text == "a\nb\nc\n"
    assert [(f.code, f.location.line) for f in findings] == [(codes.WINDOWS_LINE_ENDS, 2)]


def test_thai_in_code_page_874_is_named() -> None:
    """The person must learn which setting of the program to change."""
    text, findings = decode(THAI.encode("cp874"), "a.md")
    assert text is None
    assert (findings[0].code, findings[0].location.line) == (codes.NOT_UTF8, 2)
    assert "TIS-620 (Windows-874)" in findings[0].message


@pytest.mark.parametrize("data", ["café déjà".encode("latin-1"), THAI.encode("utf-16")])
def test_other_encodings_are_not_called_thai(data: bytes) -> None:
    """A wrong guess would send the person to a setting that does not help."""
    text, findings = decode(data, "a.md")
    assert text is None
    assert "TIS-620" not in findings[0].message


def test_a_huge_text_is_refused_before_it_is_decoded() -> None:
    """A text of a megabyte is no page; both sizes are told."""
    text, findings = decode(b"\xff" * (MAX_TEXT_BYTES + 1), "a.md")
    assert text is None
    assert [finding.code for finding in findings] == [codes.TEXT_TOO_LARGE]
    assert "1,000,001" in findings[0].message
    assert decode(b"a" * MAX_TEXT_BYTES, "a.md")[0] is not None


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_finding_and_never_both_nothing(data: bytes) -> None:
    """A file that vanishes without a word is the one thing that may not happen."""
    text, findings = decode(data, "a.md")
    assert text is not None or findings
    assert text is None or "\r" not in text


@given(st.text(alphabet="กิ่ a\n", max_size=50))
def test_good_text_comes_back_as_it_is(text: str) -> None:
    """Nothing is normalised at this door."""
    assert decode(text.encode(), "a.md") == (text, ())
