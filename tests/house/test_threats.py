"""The page of threats says what is there: files, tests and hostile contributions of every kind."""

import re
from collections import Counter

import pytest

from tests.feature.hostile.collection import cases
from tests.house.program import REPOSITORY

NUMBERS = range(1, 24)
OF_CONTRIBUTIONS = (*range(1, 12), 13, *range(16, 21), 22)
"""Threats that a pull request on content and manuals can carry."""
LEAST = 80
_ROW = re.compile(r"^\| (\d+) \| (.+) \|$", re.MULTILINE)
_PATH = re.compile(r"`((?:generator|tests|requirements|CODEOWNERS|\.github)(?:/[\w./-]+)?)`")
TEXT = (REPOSITORY / "docs" / "threats.md").read_text(encoding="utf-8")
ROWS = {int(number): row.split(" | ") for number, row in _ROW.findall(TEXT)}
CASES = dict(cases())


def test_every_threat_has_one_row() -> None:
    """Of four columns, none of them empty."""
    assert [int(number) for number, _ in _ROW.findall(TEXT)] == list(NUMBERS)
    assert {len(row) for row in ROWS.values()} == {4}
    assert all(cell.strip() for row in ROWS.values() for cell in row)


@pytest.mark.parametrize("path", sorted(set(_PATH.findall(TEXT))))
def test_what_the_page_names_is_there(path: str) -> None:
    """A wall that nobody finds is none."""
    assert (REPOSITORY / path).exists()


def test_every_hostile_contribution_has_a_known_threat() -> None:
    """Names are their own, and there are enough of them to try the walls with."""
    assert set(CASES.values()) <= set(NUMBERS)
    assert len(CASES) == sum(1 for _ in cases()) >= LEAST


@pytest.mark.parametrize("number", OF_CONTRIBUTIONS)
def test_a_threat_of_contributions_has_a_contribution(number: int) -> None:
    """And its row names a test that throws it."""
    assert Counter(CASES.values())[number]
    assert "`tests/" in ROWS[number][2]
