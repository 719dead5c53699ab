"""Invisible characters and the normal form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.unicode import find_invisible, nfc


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u200b", "U+200B ช่องว่างความกว้างศูนย์ (zero width space)"),
        ("\u202e", "U+202E ตัวบังคับทิศทางขวาไปซ้าย (right-to-left override)"),
        ("\u2066", "U+2066 ตัวแยกข้อความซ้ายไปขวา (left-to-right isolate)"),
        ("\u00ad", "U+00AD ยัติภังค์แฝง (soft hyphen)"),
        (
            "\ufffc",
            "U+FFFC ที่ว่างของภาพหรือวัตถุที่ไม่ได้คัดลอกมาด้วย (object replacement character)",
        ),
        ("\u034f", "U+034F ตัวเชื่อมอักขระ (combining grapheme joiner)"),
        ("\U000e0101", "U+E0101 อักขระควบคุม (control character)"),
        ("\x00", "U+0000 อักขระควบคุม (control character)"),
        ("\U000e0041", "U+E0041 อักขระควบคุม (control character)"),
    ],
)
def test_an_invisible_character_is_found_and_named(character: str, name: str) -> None:
    """Staff cannot see it, so the message must say where it is and what."""
    (found,) = find_invisible(f"งบ{character}ประมาณ")
    assert (found.position, found.character, found.name) == (2, character, name)


def test_a_byte_order_mark_is_reported_only_inside_the_text() -> None:
    """The reader of the file takes the one in front away; one inside came from pasting."""
    assert find_invisible("\ufeffก") == ()
    assert [found.position for found in find_invisible("\ufeffก\ufeff")] == [2]


def test_ordinary_thai_text_has_nothing_invisible() -> None:
    """Marks above and below, tabs, line ends and no-break spaces belong in content."""
    assert find_invisible("ที่นี่\tน้ำ\r\nกรุงเทพฯ ๑๐\u00a0คน “ICT” ๆ \u2714\ufe0f\n") == ()


def test_the_joiner_of_an_emoji_is_seen_and_any_other_is_not() -> None:
    """It makes one picture of two; between letters it hides."""
    assert find_invisible("ครู 👩\u200d🏫 🏳\ufe0f\u200d🌈") == ()
    assert [found.position for found in find_invisible("ก\u200dข 🏫\u200dก \u200d🏫")] == [1, 5, 8]


@given(st.text(alphabet="กน้ำ a\u200b\u200d\u202e\u2069\ufeff\x07"))
def test_positions_point_at_what_was_found(text: str) -> None:
    """What remains when the found characters are taken out has none left."""
    found = find_invisible(text)
    assert all(text[each.position] == each.character for each in found)
    positions = {each.position for each in found}
    rest = "".join(c for index, c in enumerate(text) if index not in positions)
    assert find_invisible(rest.removeprefix("\ufeff")) == ()


def test_nfc_keeps_sara_am_whole() -> None:
    """The compatibility forms split ำ in two, after which no search finds the word."""
    assert nfc("สำนักงาน") == "สำนักงาน"


def test_nfc_puts_marks_in_order() -> None:
    """The same word typed in two orders must be one word."""
    assert nfc("ที\u0e48") == nfc("ที่")
    assert nfc("ก\u0e48\u0e38") == "ก\u0e38\u0e48"
