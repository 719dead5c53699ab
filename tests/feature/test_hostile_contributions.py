"""Every hostile contribution is told at its place or does no harm; all of them in one project."""

import time
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.rendering.markdown import render
from generator.rendering.markdown.targets import Target
from tests.feature.hostile.checking import Checked, check
from tests.feature.hostile.collection import CONTRIBUTIONS
from tests.feature.hostile.contribution import Contribution
from tests.feature.hostile.ground import Outcome, build, is_thai, make_project

SECONDS = 10
"""For one file; a pull request that takes longer would hold up all others."""
TOLD = [name for name, case in CONTRIBUTIONS.items() if case.told]
HARMLESS = [name for name in CONTRIBUTIONS if name not in TOLD]
_SHOWN = 25
"""Findings of one file at most: more would bury those of the others."""


class Refusal(NamedTuple):
    """What a check and a build of the project with all of them did."""

    checked: Checked
    built: Outcome


@pytest.fixture(scope="module")
def refusal(tmp_path_factory: pytest.TempPathFactory) -> Refusal:
    """One project with every contribution in it."""
    files = {case.path: case.content for case in CONTRIBUTIONS.values()}
    root = make_project(tmp_path_factory.mktemp("contributions") / "office", files)
    return Refusal(check(root, "--format", "json"), build(root))


def places(case: Contribution) -> set[str]:
    """The path as reports show it, and the folders around it: a folder is told once for all."""
    shown = "".join("\ufffd" if ord(sign) < 32 else sign for sign in case.path)
    parts = shown.split("/")
    return {"/".join(parts[:count]) for count in range(2, len(parts) + 1)}


@pytest.mark.parametrize("name", TOLD)
def test_a_hostile_contribution_is_told_at_its_line(refusal: Refusal, name: str) -> None:
    """With the file to open, in Thai, and in so few findings that others are seen too."""
    case = CONTRIBUTIONS[name]
    told = [one for one in refusal.checked.findings if one["path"] in places(case)]
    assert (case.told, case.line) in {(one["code"], one["line"]) for one in told}
    assert all(is_thai(one["message"]) and is_thai(one["hint"]) for one in told)
    assert len(told) <= _SHOWN


@pytest.mark.parametrize("name", HARMLESS)
def test_what_does_no_harm_is_no_error(refusal: Refusal, name: str) -> None:
    """A false alarm teaches staff to pass over the true one."""
    path = CONTRIBUTIONS[name].path
    told = [one for one in refusal.checked.findings if one["path"] == path]
    assert not [one for one in told if one["severity"] == "error"]


def test_no_rule_crashes_over_them(refusal: Refusal) -> None:
    """One that did would leave the files behind unchecked."""
    assert not [one for one in refusal.checked.findings if one["code"] == "X001"]


def test_refused_contributions_leave_no_trace(refusal: Refusal) -> None:
    """Neither a site, nor half of one, nor a file beside the project."""
    root: Path = refusal.built.site.parent
    assert refusal.built.exit_code == 1
    assert not refusal.built.site.exists()
    assert {path.name for path in root.iterdir()} <= {
        "content", "manuals", "theme", "mkdocs.yml", ".cache",
    }  # fmt: skip
    assert [path.name for path in root.parent.iterdir()] == [root.name]


@pytest.mark.parametrize("name", [name for name in CONTRIBUTIONS if name.startswith("weight-")])
def test_no_text_takes_long(name: str) -> None:
    """What would is stopped and told; the text before and behind it is made."""
    start = time.monotonic()
    text = CONTRIBUTIONS[name].content
    made = render(text if isinstance(text, str) else text.decode(), Target)
    assert time.monotonic() - start < SECONDS
    assert made.html or made.faults
