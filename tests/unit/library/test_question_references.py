"""A question and its answer do not contradict each other."""

from collections.abc import Callable, Mapping
from pathlib import Path

from generator import codes
from generator.findings import Finding
from generator.library.load import load
from generator.project import Project
from tests.kinds.tiny_office import ENTRIES, QUESTION, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
PLACE = ENTRIES["question"]


def findings(write: Write, text: str) -> tuple[Finding, ...]:
    return load(Project(write({**tiny_office(), PLACE: text}))).findings


def row(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def test_an_answer_that_is_not_there_is_told_at_its_day(project_tree: Write) -> None:
    """Who asked would come to an empty page."""
    head, _, _ = QUESTION.partition("ไม่ได้ ผู้สมัคร")
    (finding,) = findings(project_tree, head)
    assert finding.code is codes.ANSWER_MISSING
    assert finding.location.line == row(head, "answered:")


def test_an_answer_without_a_day_is_told_where_it_begins(project_tree: Write) -> None:
    """Without its day it proves nothing, and the page would still say that it waits."""
    text = QUESTION.replace("answered: 20 พฤศจิกายน 2569\n", "").replace("---\nไม่ได้", "---\n\nไม่ได้")
    (finding,) = findings(project_tree, text)
    assert finding.code is codes.ANSWER_UNDATED
    assert finding.location.line == row(text, "ไม่ได้")


def test_a_waiting_question_has_neither(project_tree: Write) -> None:
    """It is published as waiting, without a finding."""
    head, _, _ = QUESTION.partition("ไม่ได้ ผู้สมัคร")
    assert findings(project_tree, head.replace("answered: 20 พฤศจิกายน 2569\n", "")) == ()


def test_a_related_entry_that_is_not_there_is_told(project_tree: Write) -> None:
    """With the nearest that is."""
    text = QUESTION.replace("selection-committee", "selection-comittee")
    (finding,) = findings(project_tree, text)
    assert finding.code is codes.REFERENCE_UNKNOWN
    assert finding.location.line == row(text, "  - orders/")
    assert "orders/selection-committee" in finding.hint
