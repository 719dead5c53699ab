"""Names with titles, and lists of persons."""

import pytest

from generator.personal.people import find_children, find_names, lists_persons, names_a_person

LIST = """# รายชื่อผู้มีสิทธิสอบ

| ที่ | ชื่อ | โทร |
|---|---|---|
| 1 | นายตัวอย่าง นามสมมติ | 1 |
| 2 | นางสาวสมมุติ แสนดี | 2 |

ลงชื่อ นายผู้ลงนาม คนเดียว
"""


@pytest.mark.parametrize(
    "name",
    [
        "นายตัวอย่าง นามสมมติ",
        "นางสาวสมมุติ แสนดี",
        "น.ส. สมมุติ แสนดี",
        "นาง แก้ว ใจงาม",
        "เด็กชายกล้า หาญดี",
        "ด.ญ. ใบบัว รักเรียน",
        "ว่าที่ร้อยตรีหญิง สมมุติ แสนดี",
        "ว่าที่ ร.ต.กล้า หาญดี",
        "นายกฤษณ์ มั่นคง",
        "นายแพทย์กล้า หาญดี",
        "ดร.สมมุติ แสนดี",
    ],
)
def test_a_named_person_is_found(name: str) -> None:
    """By the titles that lists of an office use."""
    text = f"1 {name}, ครู"
    (found,) = find_names(text)
    assert text[found.position : found.end] == name
    assert names_a_person(text, 0)


@pytest.mark.parametrize(
    "text",
    [
        "นายกรัฐมนตรี เป็นประธาน",
        "นายอำเภอเมือง เชียงราย",
        "นายทะเบียน ท้องถิ่น",
        "นายจ้าง และลูกจ้าง",
        "นายกองค์การบริหารส่วนตำบล ตัวอย่าง",
        "แนวทางนาง",
        "เจ้านายใหญ่ คนหนึ่ง",
        "นาย ก",
        "ผู้อำนวยการสำนักงาน",
    ],
)
def test_posts_and_other_words_are_no_names(text: str) -> None:
    """They begin like a title."""
    assert find_names(text) == ()


def test_a_name_is_found_behind_a_word_without_a_space() -> None:
    """Thai sets none before a title."""
    assert len(find_names("ลงนามโดยนายตัวอย่าง นามสมมติ และมอบให้นางแก้ว ใจงาม")) == 2


def test_children_are_found_by_a_given_name_alone() -> None:
    """A school says little more of a pupil."""
    assert len(find_children("ด.ช. กล้า และเด็กหญิงใบบัว")) == 2
    assert find_children("เด็กชาย 5 คน นายกล้า หาญดี") == ()


@pytest.mark.parametrize(
    ("word", "listed"), [("โทร", False), ("ตัวอย่าง", True), ("แสนดี", True), ("คนเดียว", False)]
)
def test_a_line_is_of_a_list_when_its_neighbour_names_a_person_too(word: str, listed: bool) -> None:
    """One name, as below a letter, makes no list."""
    assert lists_persons(LIST, LIST.index(word)) is listed


@pytest.mark.parametrize("text", ["", "นายตัวอย่าง นามสมมติ", "\n"])
def test_a_text_of_one_line_has_no_neighbours(text: str) -> None:
    """The first and the last line are lines like others."""
    assert not lists_persons(text, 0)
    assert not lists_persons(text, len(text))


def test_two_names_in_one_line_are_a_list() -> None:
    """As in a sentence that names a committee."""
    assert lists_persons("1) นายตัวอย่าง นามสมมติ 2) นางสาวสมมุติ แสนดี", 0)
