"""A whole office with faults planted on purpose: the checker tells exactly these, and no more."""

import datetime as dt
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.check.report import Report
from generator.check.reporters import FORMATS, write
from generator.check.reporters.words import Setting
from generator.check.run import Choice
from generator.pipeline.checking import Wish, check_project
from tests.feature.broken_office import (
    Fault,
    Place,
    faults,
    lay_out,
    planted,
    read_difference,
    told,
)
from tests.feature.broken_site import damage, damages, planted_in_site
from tests.feature.tiny_build import command

TODAY = dt.date(2026, 4, 10)
"""Three weeks before the open edition closes."""
MENDABLE = tuple(fault for fault in faults() if fault.can_be_mended)
ONE_BY_ONE = sorted((fault for fault in MENDABLE if not fault.row), key=lambda f: f.place)[::6]
"""Faults of all families that are mended alone; all together are mended in one run."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(tmp_path_factory.mktemp("broken") / "office")


@pytest.fixture(scope="module")
def report(office: Path) -> Report:
    return check_project(office, Wish(today=TODAY))


def same_place(fault: Fault) -> tuple[Fault, ...]:
    """The faults that one mended line mends."""
    return tuple(
        other for other in faults() if other.place[1:] == fault.place[1:] and not other.row
    )


def without_lines(places: Counter[Place]) -> Counter[tuple[str, str]]:
    """Places as they compare when lines were added or removed."""
    counted: Counter[tuple[str, str]] = Counter()
    for (code, path, _), number in places.items():
        counted[code, path] += number
    return counted


def test_the_checker_tells_every_planted_fault_and_nothing_else(report: Report) -> None:
    """At its code, its file and its line."""
    if difference := read_difference(planted(), told(report)):
        pytest.fail(f"the broken office is told wrongly:\n{difference}", pytrace=False)


def test_the_office_has_faults_of_every_family_that_content_can_have() -> None:
    """Those of a built site are planted into one, further below."""
    codes = {fault.code for fault in faults()}
    assert {code[0] for code in codes} >= set("FCMDPULAX")
    assert len(codes) > 100


def test_faults_that_the_office_accepts_are_not_told_and_counted(report: Report) -> None:
    """Two in texts and a file in the register."""
    assert report.suppressed == 3


@pytest.mark.parametrize("fault", ONE_BY_ONE, ids=str)
def test_a_mended_fault_is_told_no_more_and_nothing_else_changes(
    fault: Fault, tmp_path: Path, report: Report
) -> None:
    """What its hint says is enough, and it hides nothing."""
    mended = same_place(fault)
    now = check_project(lay_out(tmp_path / "office", mended), Wish(today=TODAY))
    before, after = without_lines(told(report)), without_lines(told(now))
    assert before - after == Counter((one.code, one.path) for one in mended)
    assert not after - before


def test_the_rest_is_told_when_all_that_can_be_mended_is_mended(tmp_path: Path) -> None:
    """No fault hides another one."""
    now = check_project(lay_out(tmp_path / "office", MENDABLE), Wish(today=TODAY))
    assert without_lines(told(now)) == without_lines(planted(MENDABLE))


def test_every_format_tells_every_finding(report: Report) -> None:
    """Whatever a service reads, it reads all of it."""
    expected = Counter(finding.code.number for finding in report.findings)
    for name in set(FORMATS) - {"markdown"}:
        assert _TOLD_BY[name](write(report, name, Setting())) == expected, name


def test_a_summary_that_cannot_hold_everything_says_how_much_is_left(report: Report) -> None:
    """A comment of a pull request has an end; what is not in it is counted."""
    text = write(report, "markdown", Setting())
    shown = _by_pattern(r"`([A-Z]\d{3}) [a-z0-9-]+`$")(text)
    left = Counter(finding.code.number for finding in report.findings) - shown
    more = re.search(r"^ยังมีอีก ([\d,]+) แห่งที่ไม่ได้แสดง", text, re.MULTILINE)
    assert left.total() == (int(more[1]) if more else 0)
    assert shown.total() > 100


def _by_pattern(pattern: str) -> Callable[[str], Counter[str]]:
    return lambda text: Counter(re.findall(pattern, text, re.MULTILINE))


def _by_junit(text: str) -> Counter[str]:
    said = "".join(ET.fromstring(text).itertext())  # noqa: S314 - we wrote it
    return Counter(re.findall(r"^\S.*?:\d+:\d+: \S+ ([A-Z]\d{3}) ", said, re.MULTILINE))


_TOLD_BY: dict[str, Callable[[str], Counter[str]]] = {
    "text": _by_pattern(r"\[([A-Z]\d{3}) [a-z0-9-]+\]$"),
    "json": lambda text: Counter(row["code"] for row in json.loads(text)["findings"]),
    "github": _by_pattern(r"^::\w+ file=.*?,title=([A-Z]\d{3}) "),
    "sarif": lambda text: Counter(
        row["ruleId"].split("/")[0] for row in json.loads(text)["runs"][0]["results"]
    ),
    "junit": _by_junit,
}


def test_the_command_fails_and_says_so(office: Path) -> None:
    """As it would in CI."""
    run = command(office, "generator", "check", "--today", TODAY.isoformat(), "--format", "json")
    assert run.code == 1, run.errors
    assert len(json.loads(run.output)["findings"]) == planted().total()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("build",), 1),
        (("disclosure", "2569"), 0),
        (("disclosure", "oia"), 0),
        (("explain", "2569/O24"), 0),
        (("freeze", "2568"), 2),
        (("check", "--edition", "school-list"), 2),
    ],
)
def test_no_verb_fails_on_a_broken_office(
    arguments: tuple[str, ...], code: int, office: Path
) -> None:
    """Each says in Thai what it could do, and what not."""
    before = {path: path.stat().st_mtime_ns for path in (office / "content").rglob("*")}
    run = command(office, "generator", *arguments)
    assert run.code == code, run.said
    assert "Traceback" not in run.said
    assert re.search(r"[ก-๙]", run.said)
    assert before == {path: path.stat().st_mtime_ns for path in (office / "content").rglob("*")}


def test_the_day_decides_what_an_unfinished_edition_is_told(office: Path) -> None:
    """Long before it closes, in the last month, and afterwards."""
    for today, expected in (
        (dt.date(2026, 3, 1), {"D106": 1, "D102": 1}),
        (TODAY, {"D107": 1, "D102": 1}),
        (dt.date(2026, 4, 30), {"D107": 1, "D102": 1}),
        (dt.date(2026, 5, 1), {"D101": 1, "D153": 1}),
    ):
        wish = Wish(Choice(select=("D101", "D102", "D106", "D107", "D153")), today, "2569")
        found = check_project(office, wish).findings
        assert Counter(finding.code.number for finding in found) == expected, today


def test_since_a_commit_only_what_was_mended_and_broken_is_told(tmp_path: Path) -> None:
    """The office as it is, beside a commit in which some of its faults were mended."""
    mended = tuple(fault for fault in MENDABLE if fault.path == "content/about/history.md")
    healthy = lay_out(tmp_path / "office", mended)
    (healthy / ".gitignore").write_text("/site/\n/theme/\n/.cache/\n", encoding="utf-8")
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-qm", "ก่อน")):
        git = ("git", "-c", "user.name=ทดสอบ", "-c", "user.email=t@test.example.go.th")
        subprocess.run([*git, *arguments], cwd=healthy, check=True, capture_output=True)
    broken = lay_out(tmp_path / "broken")
    (healthy / "content/about/history.md").write_bytes(
        (broken / "content/about/history.md").read_bytes()
    )
    report = check_project(healthy, Wish(today=TODAY, since="HEAD"))
    assert report.compared is not None
    worse = Counter((f.code.number, f.location.path) for f in report.compared.worse)
    assert worse == Counter((fault.code, fault.path) for fault in mended)
    assert {f.code.number for f in report.compared.better} <= {"L110", "L111"}


@pytest.fixture(scope="module")
def healthy_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mended office with its site; tests work on copies."""
    root = lay_out(tmp_path_factory.mktemp("mended") / "office", MENDABLE)
    shutil.rmtree(root / "site")
    noon = int(dt.datetime.combine(TODAY, dt.time(5), dt.UTC).timestamp())
    run = command(root, "generator", "build", SOURCE_DATE_EPOCH=str(noon))
    assert run.code == 0, run.said
    return root


def built(root: Path) -> Counter[Place]:
    """What is told of an office with its site."""
    return told(check_project(root, Wish(today=TODAY, built=True)))


@pytest.fixture(scope="module")
def healthy(healthy_site: Path) -> Counter[Place]:
    return built(healthy_site)


def test_a_mended_office_can_be_built_and_its_site_has_no_fault(healthy: Counter[Place]) -> None:
    """Only what is left in the texts is told; nothing vanished since this build."""
    left = without_lines(planted(MENDABLE))
    del left["L110", "content/news/retirement-2567.md"]
    del left["L111", "content/disclosure/2568/o09.md"]
    assert without_lines(healthy) == left


def test_a_damaged_site_is_told_at_every_damage_and_nowhere_else(
    healthy_site: Path, healthy: Counter[Place], tmp_path: Path
) -> None:
    """Vanished pages, planted ones, broken feeds, and everything that keeps somebody out."""
    root = tmp_path / "office"
    shutil.copytree(healthy_site, root)
    for row in damages():
        damage(root, row)
    if difference := read_difference(healthy + planted_in_site(), built(root)):
        pytest.fail(f"the damaged site is told wrongly:\n{difference}", pytrace=False)


@pytest.mark.parametrize(
    ("code", "row"),
    [
        ("S101", {"path": "content/about/hr.md", "old": "3 หลักสูตร", "new": "4 หลักสูตร"}),
        ("S102", {"path": "site/build-manifest.json", "gone": True}),
        ("S108", {"path": "site/sitemap.xml", "old": "</urlset>", "new": ""}),
    ],
)
def test_damage_that_hides_other_damage_is_told_alone(
    code: str,
    row: dict[str, Any],
    healthy_site: Path,
    healthy: Counter[Place],
    tmp_path: Path,
) -> None:
    """What cannot be compared any more is not guessed at."""
    root = tmp_path / "office"
    shutil.copytree(healthy_site, root)
    damage(root, {"done": code, **row})
    new = built(root) - healthy
    assert {found for found, _, _ in new} == {code}


def test_the_families_of_a_built_site_are_damaged_too() -> None:
    """With those of the texts, every family of rules."""
    assert {code[0] for code, _, _ in planted_in_site()} >= set("SAL")
