"""Heading ids and file slugs."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.slug import heading_id, is_slug

HEADINGS = st.text(alphabet="กขนอู่ำีาเ์ๆฯ๐๙5aZ .-/(\u200b\u0e3a", max_size=120)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("ขั้นตอนการปฏิบัติงาน", "ขั้นตอนการปฏิบัติงาน"),
        ("น้ำดื่ม ๒๕๖๐", "น้ำดื่ม-2560"),
        ("คู่มือ ICT (ฉบับที่ ๒)", "คู่มือ-ict-ฉบับที่-2"),
        ("วัตถุประสงค์ :", "วัตถุประสงค์"),
        ("ฯลฯ และอื่น ๆ", "และอื่น"),
        ("พ.ร.บ. ๒๕๔๐", "พรบ-2540"),
        ("ศูนย์สื่อ/นวัตกรรม", "ศูนย์สื่อ-นวัตกรรม"),
        ("***", "section"),
    ],
)
def test_a_heading_keeps_its_thai_letters(heading: str, name: str) -> None:
    """The usual slugifiers drop vowels and tones, so that two headings get one id."""
    assert heading_id(heading) == name


def test_nam_and_nam_stay_two_words() -> None:
    """นำ (lead) and น้ำ (water) differ by a tone only."""
    assert heading_id("นำ") != heading_id("น้ำ")


@given(st.text() | HEADINGS)
def test_an_id_is_its_own_id(heading: str) -> None:
    """Normalising twice is normalising once; ids are NFC, short and never empty."""
    name = heading_id(heading)
    assert heading_id(name) == name
    assert unicodedata.is_normalized("NFC", name)
    assert 0 < len(name) <= 80
    assert re.fullmatch("[a-z0-9ก-\u0e4e-]+", name)
    assert not name.startswith("-")
    assert not name.endswith("-")


def test_a_long_heading_is_cut_between_clusters() -> None:
    """A mark or vowel torn from its letter would change the word that remains."""
    assert heading_id("ก" * 79 + "น้ำ") == "ก" * 79
    assert heading_id("ก" * 77 + "น้ำท่วม") == "ก" * 77 + "น้ำ"


def test_a_cut_leaves_no_hyphen_behind() -> None:
    """The eightieth character may happen to be one."""
    assert heading_id("ก" * 79 + " ข") == "ก" * 79


def test_marks_that_meet_when_a_hidden_character_goes_are_put_in_order() -> None:
    """Else the id and a link typed to it would look alike and differ."""
    assert heading_id("ก\u0e48\u200b\u0e38") == "ก\u0e38\u0e48"


@pytest.mark.parametrize("text", ["o01", "annual-plan", "2569", "a-1-b"])
def test_ascii_slugs_are_accepted(text: str) -> None:
    """Small letters, digits, single hyphens inside."""
    assert is_slug(text)


@pytest.mark.parametrize(
    "text", ["", "-a", "a-", "a--b", "A", "a_b", "a.b", "แผน", "a\n", "๑", "é"]
)
def test_anything_else_is_no_slug(text: str) -> None:
    """Each of these would become percent code, differ by case, or be lost in a shared address."""
    assert not is_slug(text)
