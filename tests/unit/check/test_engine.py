"""The engine: every rule sees every subject of its type, and no rule can stop another."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import codes
from generator.check.engine import run
from generator.check.ground import Ground
from generator.check.report import Report
from generator.check.rule import Explanation, Rule
from generator.check.rules import RULES
from generator.check.rules.disclosure import item_missing
from generator.check.run import ALL, Choice
from generator.check.run import check as check_by
from generator.findings import Code, Finding, Location, Severity
from generator.library.edition import Edition
from generator.library.load import load
from generator.library.proving import editions
from generator.manifest import Manifest
from generator.project import Project
from generator.source.file import SourceFile
from tests.kinds.tiny_office import OFFICE, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
WORD = Code("C999", "word-seen", Severity.WARNING)
PAGE = "What it checks:\n  a\nWhy it matters:\n  b\nHow to fix it:\n  c\n"


def rule(check_it: Callable[[Any, Ground], Any], subject: type) -> Rule[Any]:
    return Rule(WORD, PAGE, Explanation("ก", "ข", "ค"), "ทดสอบ", subject, check_it)


def ground(write: Write, changes: Mapping[str, str | bytes]) -> Ground:
    loaded = load(Project(write({**tiny_office(), **changes})))
    assert loaded.library is not None, loaded.findings
    found = tuple(editions(loaded.library).values())
    return Ground(loaded.library, dt.date(2026, 11, 24), Manifest(), found, loaded.sources)


def check(here: Ground, told: Iterable[Finding] = (), choice: Choice = ALL) -> Report:
    """One rule that is known tells what this file is about."""
    return check_by(here, told, choice, rules=(item_missing.RULE,))


def says(source: SourceFile, _: Ground) -> Iterator[Finding]:
    yield Finding(WORD, Location(source.path), "พบ", "แก้")


def crashes(source: SourceFile, _: Ground) -> Iterator[Finding]:
    yield from says(source, _)
    raise ZeroDivisionError("หารด้วยศูนย์")


def test_a_rule_sees_every_subject_of_its_type(project_tree: Write) -> None:
    """Texts that are drafts or registers too."""
    here = ground(project_tree, {})
    outcome = run([rule(says, SourceFile)], here)
    paths = {finding.location.path for finding in outcome.findings}
    assert paths == {source.path for source in here.sources}
    assert {"content/office.yml", "content/laws.yml", "content/index.md"} <= paths
    assert outcome.looked_at == {"SourceFile": len(paths)}


def test_a_rule_that_crashes_is_told_once_and_the_others_run(project_tree: Write) -> None:
    """With its name, so that the maintainers find it."""
    here = ground(project_tree, {})
    outcome = run([rule(crashes, SourceFile), rule(says, SourceFile)], here)
    told = [finding for finding in outcome.findings if finding.code is codes.RULE_CRASHED]
    assert len(told) == 1
    assert "C999 word-seen" in told[0].message
    assert "ZeroDivisionError" in told[0].message
    assert sum(finding.code is WORD for finding in outcome.findings) == len(here.sources)


def test_progress_counts_what_is_looked_at(project_tree: Write) -> None:
    """A person who waits wants to see that something happens."""
    seen: list[tuple[str, int, int]] = []
    here = ground(project_tree, {})
    run([rule(says, Edition)], here, lambda *step: seen.append(step))
    total = len(here.editions)
    assert seen == [("Edition", 0, total), ("Edition", total, total)]


def test_every_rule_runs_on_the_tiny_office_and_none_crashes(project_tree: Write) -> None:
    """The smallest office has something of every kind."""
    outcome = run(RULES, ground(project_tree, {}))
    assert codes.RULE_CRASHED not in {finding.code for finding in outcome.findings}


@pytest.mark.parametrize(
    ("choice", "paths"),
    [
        (Choice(), {"o02", "o03"}),
        (Choice(select=("D",)), {"o02", "o03"}),
        (Choice(select=("D101",), ignore=("D1",)), set()),
        (Choice(paths=("content/disclosure/2569/o02.md",)), {"o02"}),
        (Choice(paths=("content/disclosure",)), {"o02", "o03"}),
        (Choice(paths=("content/news",)), set()),
    ],
)
def test_a_choice_narrows_what_is_reported_and_not_what_is_judged(
    project_tree: Write, choice: Choice, paths: set[str]
) -> None:
    """Readiness is of the whole edition, whatever somebody wants to see."""
    report = check(ground(project_tree, {}), (), choice)
    told = {
        Path(finding.location.path).stem
        for finding in report.findings
        if finding.code is codes.ITEM_MISSING
    }
    assert told & {"o02", "o03"} == paths
    assert len(report.readiness[0].missing) == 25


def test_the_office_decides_how_bad_a_finding_is(project_tree: Write) -> None:
    """Down to a notice, or not looked for at all."""
    quiet = OFFICE + "checks:\n  severity:\n    D101: notice\n"
    report = check(ground(project_tree, {"content/office.yml": quiet}))
    found = [finding for finding in report.findings if finding.code.number == "D101"]
    assert {finding.code.severity for finding in found} == {Severity.NOTICE}
    silent = quiet.replace("notice", "off")
    report = check(ground(project_tree, {"content/office.yml": silent}))
    assert not [finding for finding in report.findings if finding.code.number == "D101"]


def test_what_forbids_a_build_cannot_be_made_light_of(project_tree: Write) -> None:
    """Neither by a level nor by a suppression."""
    loud = Finding(codes.FIELD_MISSING, Location("content/index.md", 2), "ไม่มี", "เติม")
    office = OFFICE + (
        "checks:\n  severity:\n    F102: notice\n  ignore:\n    - code: F102\n"
        "      path: content/*\n      reason: ไม่อยากแก้\n"
    )
    report = check(ground(project_tree, {"content/office.yml": office}), (loud,))
    assert loud in report.findings


def test_a_suppression_with_a_reason_covers_its_line_and_the_next(project_tree: Write) -> None:
    """And no other file or line; what it took out is counted."""
    here = ground(
        project_tree,
        {"content/about/history.md": "---\ntitle: ก\n# prongsai: ignore D101 ทดสอบ\n---\nข้อความ\n"},
    )
    text = "content/about/history.md"
    findings = [
        Finding(codes.ITEM_MISSING, Location(text, line), "ก", "ข") for line in (2, 3, 4, 5)
    ]
    report = check(here, findings, Choice(select=("D101",), paths=(text,)))
    assert [finding.location.line for finding in report.findings] == [2, 5]
    assert report.suppressed == 2


def test_the_estimate_is_the_mean_of_means(project_tree: Write) -> None:
    """One of the four items of 9.1 is there; what does not concern the office counts nowhere."""
    made = check(ground(project_tree, {})).readiness[0]
    first = made.scores[0].parts[0]
    assert first.points == 25.0
    groups = [part.points for part in made.scores[0].parts if part.points is not None]
    assert made.scores[0].points == pytest.approx(sum(groups) / len(groups))
    assert made.points == pytest.approx((made.scores[0].points + (made.scores[1].points or 0)) / 2)
    excused = (
        "---\nitem: O2\ngroup: admin\nupdated: 1 พ.ย. 2568\nnot_applicable:\n"
        "  reason: ไม่มีภารกิจ\n  by: ผู้อำนวยการ\n  on: 1 พ.ย. 2568\n---\n"
    )
    here = ground(project_tree, {"content/disclosure/2569/o02.md": excused})
    made = check(here).readiness[0]
    assert made.scores[0].parts[0].points == pytest.approx(100 / 3)


def test_an_error_about_an_item_costs_the_item(project_tree: Write) -> None:
    """A warning does not: nobody is sure of it."""
    here = ground(project_tree, {})
    loud = Finding(codes.LINK_BROKEN, Location("content/contact.md"), "ก", "ข", about="2569/O1")
    made = check(here, (loud,)).readiness[0]
    assert made.scores[0].parts[0].points == 0.0
    mild = replace(loud, code=codes.ANCHOR_BROKEN)
    assert check(here, (mild,)).readiness[0].scores[0].parts[0].points == 25.0
