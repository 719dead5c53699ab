"""Misspelt words, and the right ones that look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.spelling import GUARDS, RIGHT, find_misspellings

SLIPS_OF_THE_LIST = 50
"""Entries of the word list that are misspelt themselves; it serves to cut words, not to judge."""


@pytest.mark.parametrize("wrong", RIGHT)
def test_a_wrong_form_is_found_in_a_sentence_and_mended(wrong: str) -> None:
    """By its right form, with the authority that says so."""
    right, basis = RIGHT[wrong]
    text = f"ขอให้ {wrong} และ"
    (fault,) = find_misspellings(text)
    assert (fault.position, fault.seen, fault.meant) == (6, wrong, right)
    assert basis in fault.name
    assert find_misspellings(text.replace(wrong, right)) == ()


def test_the_table_is_worth_its_name() -> None:
    """Hundreds of pairs, each guard with its wrong form."""
    assert len(RIGHT) >= 300
    assert set(GUARDS) <= set(RIGHT)
    assert not set(RIGHT) & {right for right, _ in RIGHT.values()}


def test_no_headword_of_the_royal_society_holds_a_wrong_form() -> None:
    """38,000 words of the dictionary that is the authority."""
    from pythainlp.corpus import thai_orst_words

    words = thai_orst_words()
    assert len(words) > 30_000
    assert [word for word in words if find_misspellings(word)] == []


def test_no_word_in_use_holds_a_wrong_form_but_the_slips_of_the_list() -> None:
    """A new pair that hits more of the 62,000 words than itself must be looked at."""
    from pythainlp.corpus import thai_words

    hit = sorted(word for word in thai_words() if find_misspellings(word))
    assert len(hit) <= SLIPS_OF_THE_LIST, hit


def test_names_pass() -> None:
    """Behind a title every spelling is right; the rest of 22,000 names has no wrong form."""
    from pythainlp.corpus import thai_family_names, thai_female_names, thai_male_names

    names = thai_family_names() | thai_female_names() | thai_male_names()
    assert len(names) > 15_000
    assert [name for name in names if find_misspellings(f"นาย{name}")] == []
    assert find_misspellings("นางสาวอารมย์ ใจดี และ ด.ญ. สังเกตุ งามดี") == ()


@pytest.mark.parametrize(
    "text",
    [
        "ปรากฏหมายเลข ปรากฏระเบียบ ลดภาระกิจกรรม ตารางวันที่ ตารางวันหยุด",
        "สถาบันจุฬาภรณ์ ปัจจุบันจุด สถาบันเทา-งาม บรรดาลูกจ้าง",
        "ประชาสัมพันธ์กิจกรรม สารบัญญัตติ กระโปรงใส่ หลักสูติแพทย์ กลไกล้วน คำนวนิยาย",
        "บิณฑบาตร่วมกัน ชั่วโมงกุฏิ ภูมิภาคไต้หวัน ผู้เยาว์ชนะคดี แจ้งวัฒนะธรรมศาสตร์",
        "ห้องเซิร์ฟเวอร์ชั้น 2 สองเปอร์เซ็นต์ชื่อ ไปรษณียภัณฑ์ ไปรษณียากร หน้าทื่อ",
        "สวนสาธารณะสุขภาพดี สรรพากร สร้างสรรค์ สังสรรค์ โรงภาพยนตร์ สัญชาตญาณ กุมภาพันธ์",
        "ครุศาสตร์ คุรุสภา ครุภัณฑ์ จัดซื้อ ซื่อสัตย์ ราชภัฏ มกุฏ กฎ ปรากฏ",
    ],
)
def test_right_words_that_meet_without_a_space_pass(text: str) -> None:
    """Thai sets no spaces between words, so a wrong form may straddle two right ones."""
    assert find_misspellings(text) == ()


def test_the_longest_form_is_told() -> None:
    """The province, not the head in its name."""
    assert [fault.meant for fault in find_misspellings("ศรีษะเกษ ปวดศรีษะ")] == ["ศรีสะเกษ", "ศีรษะ"]


@given(st.lists(st.sampled_from([*RIGHT, "กฎ", "ปรา", " ", "ที่", "\n"]), max_size=8).map("".join))
def test_places_are_true(text: str) -> None:
    """A position points at what was seen."""
    for fault in find_misspellings(text):
        assert text[fault.position : fault.end] == fault.seen
        assert fault.seen in RIGHT
