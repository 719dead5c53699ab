"""Many subjects, looked at here or in several processes: what is found is the same."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check.ground import Ground
from generator.check.look import CHUNK, Look, Looked, look
from generator.check.rule import AnyRule
from generator.check.rules import RULES
from generator.findings import Finding, Location
from generator.source.file import SourceFile
from generator.workers import shared
from tests.unit.check.test_engine import WORD, crashes, ground, rule

Write = Callable[[Mapping[str, str | bytes]], Path]
MANY = 3 * CHUNK + 7
READERS: tuple[AnyRule, ...] = tuple(one for one in RULES if one.subject is SourceFile)


def told_where(source: SourceFile, _: Ground) -> Iterator[Finding]:
    """Tell every third text, and which process looked at it."""
    number = int(source.path)
    if number % 3 == 0:
        yield Finding(WORD, Location(source.path), f"{os.getpid()}", "แก้")


@pytest.fixture
def task(project_tree: Write) -> Look:
    sources = tuple(SourceFile(f"{number}", {}, text="ครูุ") for number in range(MANY))
    here = replace(ground(project_tree, {}), sources=sources)
    return Look((rule(told_where, SourceFile),), sources, here)


def paths(pieces: list[Looked]) -> list[str]:
    return [finding.location.path for piece in pieces for finding in piece.findings]


@pytest.mark.parametrize("worth", [0.0, 1_000.0])
def test_every_subject_is_looked_at_once_and_in_order(task: Look, worth: float) -> None:
    """Whether or not other processes help."""
    pieces = list(look(task, worth))
    assert paths(pieces) == [f"{number}" for number in range(0, MANY, 3)]
    assert sum(piece.subjects for piece in pieces) == MANY


def test_little_work_is_done_here(task: Look) -> None:
    found = [finding.message for piece in look(task, 1_000.0) for finding in piece.findings]
    assert set(found) == {f"{os.getpid()}"}


def test_nothing_to_look_at(task: Look) -> None:
    assert list(look(replace(task, subjects=()))) == []


def test_a_crash_comes_back_from_wherever_it_happened(task: Look) -> None:
    crashing = replace(task, rules=(rule(crashes, SourceFile),))
    pieces = list(look(crashing, 0.0))
    assert sum(len(piece.crashes) for piece in pieces) == MANY


def test_the_rules_of_the_program_find_the_same_in_other_processes(task: Look) -> None:
    """On systems too that start a process from nothing and hand it what it needs."""
    real = replace(task, rules=READERS)
    parts = [range(50), range(50, 60)]
    alone = [real.over(part) for part in parts]
    assert paths(alone)
    assert list(shared(real, parts, multiprocessing.get_context("spawn"))) == alone
