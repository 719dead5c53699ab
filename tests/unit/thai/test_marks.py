"""Vowels and tone marks that are broken, doubled or misplaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.marks import find_broken_sara_am, find_misplaced_marks

NIKHAHIT = "\u0e4d"
LETTERS = "กนป\u0e31\u0e34\u0e35\u0e39\u0e47\u0e48\u0e49\u0e4c\u0e4dะาำเแๅๆฯ 1a\n"


@pytest.mark.parametrize(
    ("text", "seen", "meant"),
    [
        (f"ส{NIKHAHIT}านักงาน", f"{NIKHAHIT}า", "ำ"),
        (f"น้{NIKHAHIT}า", f"้{NIKHAHIT}า", "้ำ"),
        (f"น{NIKHAHIT}้า", f"{NIKHAHIT}้า", "้ำ"),
        (f"สา{NIKHAHIT}นัก", f"า{NIKHAHIT}", "ำ"),
        ("ส านักงาน", "ส า", "สำ"),
        ("ส\u00a0ำนักงาน", "ส\u00a0ำ", "สำ"),
        ("น้ าดื่ม", "น้ า", "น้ำ"),
        ("ค าสั่ง", "ค า", "คำ"),
    ],
)
def test_a_broken_sara_am_is_found_with_what_was_meant(text: str, seen: str, meant: str) -> None:
    """It looks right, or nearly so, and no search finds the word."""
    (fault,) = find_broken_sara_am(text)
    assert (fault.seen, fault.meant) == (seen, meant)
    assert text[fault.position : fault.end] == seen
    assert find_broken_sara_am(text.replace(seen, meant)) == ()
    assert find_misplaced_marks(text) == ()


@pytest.mark.parametrize(
    ("text", "seen", "meant"),
    [
        ("พ้ืนที่", "้ื", "ื้"),
        ("สิทธ์ิ", "์ิ", "ิ์"),
        ("ตำ่", "ำ่", "่ำ"),
        ("คะ่", "ะ่", "่ะ"),
        ("ที่่", "่่", "่"),
        ("ดีี", "ีี", "ี"),
        ("เเผน", "เเ", "แ"),
        ("มาาก", "าา", "า"),
        ("คะะ", "ะะ", "ะ"),
        ("กๅร", "ๅ", "า"),
        ("เ ขต", "เ ข", "เข"),
        ("สิทธิ ์ของ", "ธิ ์", "ธิ์"),
        ("ห ัวหน้า", "ห ั", "หั"),
        ("คณ ะ", "ณ ะ", "ณะ"),
        (f"อุณหภูมิ 37{NIKHAHIT}C", NIKHAHIT, "°"),
        ("ก่้า", "่้", None),
        ("กิืน", "ิื", None),
        ("เแผน", "เแ", None),
        ("เ่ขต", "เ่", None),
        ("กาิน", "าิ", None),
        ("2ิ", "2ิ", None),
        ("กีา", "ีา", None),
        ("นัะ", "ัะ", None),
    ],
)
def test_a_misplaced_mark_is_found_with_what_was_meant(
    text: str, seen: str, meant: str | None
) -> None:
    """Where two readings are left, only the writer can choose."""
    (fault,) = find_misplaced_marks(text)
    assert (fault.seen, fault.meant) == (seen, meant)
    assert text[fault.position : fault.end] == seen
    assert fault.name


@pytest.mark.parametrize(
    "text",
    [
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษา น้ำ ค่ำ ซ้ำ ต่ำ ปิ่น ป้อม ฟื้น ญุ ฐู สิทธิ์ พันธุ์",
        "ฤๅษี ฦๅชา เพราะ เกาะ ผัวะ เยอะแยะ ก็ เล่ห์ เสน่ห์ เก๊ะ ๆ ฯลฯ กรุงเทพฯ น.ส. ว่า ข้า",
        f"พุทฺธ{NIKHAHIT} สรณ{NIKHAHIT} คจฺฉามิ",
        "ไม้เอก ( ่ ) และไม้โท (้) สระ ิ กับ ◌ี ใช้วรรณยุกต์ ่ ้ ๊ ๋",
        "โล๊ะ มะยูโซ๊ะ คุ๊กกี้",
        "ตาราง | ก | า |\n- ก\n- า",
        "",
    ],
)
def test_right_thai_has_no_faults(text: str) -> None:
    """Pali, marks cited alone and names of Malay origin are right as they are."""
    assert find_broken_sara_am(text) == ()
    assert find_misplaced_marks(text) == ()


def test_no_word_of_the_dictionary_has_a_fault_but_known_slips_of_its_makers() -> None:
    """62,000 words: whatever they hold, a text may hold."""
    from pythainlp.corpus import thai_words

    words = sorted(thai_words())
    faulty = {
        word for word in words for find in (find_broken_sara_am, find_misplaced_marks) if find(word)
    }
    assert len(words) > 60_000
    assert len(faulty) <= 9, sorted(faulty)


@given(st.text(alphabet=LETTERS))
def test_places_are_true_and_told_once(text: str) -> None:
    """A position points at what was seen, and no two faults of a kind share a letter."""
    for find in (find_broken_sara_am, find_misplaced_marks):
        faults = find(text)
        assert all(text[fault.position : fault.end] == fault.seen for fault in faults)
        ends = [0, *(fault.end for fault in faults)]
        assert all(fault.position >= end for fault, end in zip(faults, ends, strict=False))


@given(st.text(alphabet=LETTERS))
def test_what_else_stands_in_a_text_hides_no_fault(text: str) -> None:
    """Most texts are passed over at a glance; the glance misses nothing."""
    assert find_misplaced_marks(f"{text}\nดีี")[:-1] == find_misplaced_marks(text)
