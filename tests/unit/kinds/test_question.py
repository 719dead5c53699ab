"""Questions: their days are in order, and nothing of who asked has a place."""

import datetime as dt

import pytest

from generator import codes
from generator.findings import Finding
from generator.kinds.messages import validate
from generator.kinds.question import Question
from generator.source.file import read_entry
from tests.kinds.tiny_office import QUESTION


def read(text: str) -> tuple[Question | None, tuple[Finding, ...]]:
    source, findings = read_entry(text.encode(), "content/questions/x.md")
    assert source is not None, findings
    return validate(Question, source)


def row(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def test_an_answered_question_is_as_new_as_its_answer() -> None:
    """Both days are the proof that the channel goes both ways."""
    question, findings = read(QUESTION)
    assert findings == ()
    assert question is not None
    assert question.own_day == question.answered == dt.date(2026, 11, 20)


def test_a_waiting_question_is_a_question_too() -> None:
    """An office that hides what it has not answered yet looks better than it is."""
    question, findings = read(QUESTION.replace("answered: 20 พฤศจิกายน 2569\n", ""))
    assert findings == ()
    assert question is not None
    assert question.answered is None
    assert question.own_day == question.asked


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("answered: 20", "answered: 18", "answered:", "อยู่ก่อนวันที่ได้รับคำถาม"),
        ("topic: สมัครงานและสอบคัดเลือก", "topic: ทั่วไป", "topic:", "นักเรียนและผู้ปกครอง"),
        ("channel: โทรศัพท์", "channel: โทรเลข", "channel:", "อีเมล"),
        ("asked: 19 พฤศจิกายน 2569\n", "", "---", "asked"),
    ],
)
def test_a_fault_is_told_at_its_line(old: str, new: str, place: str, words: str) -> None:
    """One fault, one finding, and the words that are expected instead."""
    text = QUESTION.replace(old, new, 1)
    question, (finding,) = read(text)
    assert question is None
    assert finding.location.line == row(text, place)
    assert words in finding.message + finding.hint


def test_there_is_no_field_for_who_asked() -> None:
    """A name that cannot be written cannot be published."""
    _, (finding,) = read(QUESTION.replace("channel:", "asker: นายทดสอบ\nchannel:"))
    assert finding.code is codes.KEY_UNKNOWN
