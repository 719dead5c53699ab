"""Texts that look like a fault and are none: what is told of them wrongly is kept and counted."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.pipeline.checking import Wish, check_project
from tests.feature.broken_office import REPOSITORY, read_difference
from tests.feature.marked_texts import marks, texts_below, unmarked
from tests.feature.tiny_build import tiny_project
from tests.unit.source.documents.made import docx_of, xlsx_of

FOLDER = REPOSITORY / "tests" / "known-false-positives"
TEXTS = texts_below(FOLDER, ("content/**/*", "manuals/**/*"))
KNOWN = Counter((mark.code, mark.path, mark.line) for mark in marks(TEXTS))
TODAY = dt.date(2026, 11, 24)
Write = Callable[[Mapping[str, str | bytes]], Path]
_NO_TEXT = re.compile(r"#|\|[ |:-]+$")
_COUNTED = re.compile(r"([\d,]+) texts that look like a fault and are none, ([\d,]+) of them")


def test_nothing_is_told_of_honest_texts_but_what_is_known(project_tree: Write) -> None:
    """A mark that is told no more is to be removed: the checker has learned something."""
    root = tiny_project(project_tree, {path: unmarked(text) for path, text in TEXTS.items()})
    found = Counter(
        (finding.code.number, finding.location.path, finding.location.line)
        for finding in check_project(root, Wish(today=TODAY)).findings
        if finding.location.path in TEXTS
    )
    if difference := read_difference(KNOWN, found):
        pytest.fail(f"told wrongly, or not any more:\n{difference}", pytrace=False)


def test_nothing_is_told_of_the_same_texts_as_documents(project_tree: Write) -> None:
    """A letter or a sheet is read as carefully as a page; texts with a mark are left out."""
    documents: dict[str, str | bytes] = {}
    for path, text in TEXTS.items():
        if path.startswith("content/about/") and path not in {place[1] for place in KNOWN}:
            lines = [line for line in text.split("---\n", 2)[2].splitlines() if line]
            stem = f"content/about/files/{Path(path).stem}"
            documents[f"{stem}.docx"] = docx_of(*lines)
            documents[f"{stem}.xlsx"] = xlsx_of({"แผ่น 1": [[line] for line in lines]})
    assert len(documents) > 20
    root = tiny_project(project_tree, documents)
    found = check_project(root, Wish(today=TODAY)).findings
    assert not [finding for finding in found if finding.location.path in documents]


def test_the_documentation_says_how_many_there_are() -> None:
    """A reader of the checker's page knows how far its word can be taken."""
    page = (REPOSITORY / "docs" / "checker.md").read_text(encoding="utf-8")
    said = _COUNTED.search(" ".join(page.split()))
    assert said, "docs/checker.md no longer says it"
    texts = sum(_number(text) for text in TEXTS.values())
    assert said.groups() == (f"{texts:,}", f"{KNOWN.total():,}")


def _number(text: str) -> int:
    """How many texts a file holds: lines of the body, titles of evidence, rows of a table."""
    if not text.startswith("---\n"):
        return text.count("\n") - 1
    _, head, body = text.split("---\n", 2)
    lines = [line for line in body.splitlines() if line and not _NO_TEXT.match(line)]
    return len(lines) + head.count("\n  - title: ")
