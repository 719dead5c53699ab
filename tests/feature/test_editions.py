"""Editions over time in a real project: closed, locked, followed by the next, compared."""

import datetime as dt
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.check.run import Choice
from generator.errors import ProjectError
from generator.pipeline.checking import Wish, check_project
from generator.pipeline.editions import begin_edition, freeze_edition
from tests.feature.tiny_build import tiny_project

Write = Callable[[Mapping[str, str | bytes]], Path]
CATALOGUE = "content/disclosure/2569/catalogue.yml"
CLOSED = "extends: oit-2569\ncloses: 30 เมษายน 2569\n"
AFTER, BEFORE = dt.date(2026, 5, 1), dt.date(2026, 4, 30)
HISTORY = "content/about/history.md"
PROVED = (
    "---\nitem: O2\ngroup: admin\nupdated: 1 พ.ย. 2568\nevidence:\n"
    "  - title: ประวัติ\n    page: /about/history/\n    period: ปัจจุบัน\n---\n"
)


def told(root: Path, *select: str, **more: str) -> dict[str, list[int]]:
    """Codes and lines found in the lock."""
    wish = Wish(Choice(select=select), AFTER, edition="2569", **more)  # type: ignore[arg-type]
    found: dict[str, list[int]] = {}
    for finding in check_project(root, wish).findings:
        found.setdefault(finding.code.number, []).append(finding.location.line)
    return found


def git(root: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=ทดสอบ", "-c", "user.email=t@test.example.go.th", *arguments],
        cwd=root, check=True, capture_output=True,
    )  # fmt: skip


def test_a_closed_edition_is_locked_and_every_later_loss_is_told(project_tree: Write) -> None:
    """Changed, then moved, then gone: each is another finding."""
    root = tiny_project(project_tree, {CATALOGUE: CLOSED, "content/disclosure/2569/o02.md": PROVED})
    assert told(root, "D15") == {"D153": [1]}
    frozen = freeze_edition(root, "2569", today=AFTER)
    assert frozen.addresses > 2
    assert told(root, "D15") == {}

    page = root / HISTORY
    text = page.read_text(encoding="utf-8")
    page.write_text(text + "\nเติมภายหลัง\n", encoding="utf-8")
    assert set(told(root, "D15")) == {"D152"}

    page.rename(page.with_name("past.md"))
    head, _, rest = text.partition("\n")
    page.with_name("past.md").write_text(
        f"{head}\naliases:\n  - /about/history/\n{rest}", encoding="utf-8"
    )
    assert set(told(root, "D15")) == {"D151"}

    page.with_name("past.md").unlink()
    assert set(told(root, "D15")) == {"D150"}


def test_an_edition_is_locked_once_and_not_too_early(project_tree: Write) -> None:
    """A second lock would forget what evaluators were given."""
    root = tiny_project(project_tree, {CATALOGUE: CLOSED})
    with pytest.raises(ProjectError, match="30 เมษายน 2569"):
        freeze_edition(root, "2569", today=BEFORE)
    freeze_edition(root, "2569", today=AFTER)
    with pytest.raises(ProjectError, match="--again"):
        freeze_edition(root, "2569", today=AFTER)
    freeze_edition(root, "2569", today=AFTER, again=True)
    with pytest.raises(ProjectError, match="2570"):
        freeze_edition(root, "2570", today=AFTER)


def test_an_edition_without_a_closing_day_cannot_be_locked(project_tree: Write) -> None:
    """Nobody knows when; the office must say it first."""
    root = tiny_project(project_tree, {})
    with pytest.raises(ProjectError, match="closes"):
        freeze_edition(root, "2569", today=AFTER)


def test_the_next_edition_is_written_once(project_tree: Write) -> None:
    """And the office works on it at once, the old one staying online."""
    root = tiny_project(project_tree, {})
    made = begin_edition(root, "2570", "2569", today=AFTER)
    assert all((root / path).is_file() for path in made.files)
    report = check_project(root, Wish(today=AFTER))
    assert [made.edition.key for made in report.readiness][:2] == ["2570", "2569"]
    assert not [f for f in report.findings if f.code.number.startswith("F")]
    with pytest.raises(ProjectError, match="2570"):
        begin_edition(root, "2570", "2569", today=AFTER)


def test_a_check_beside_another_commit_tells_what_became_better_and_worse(
    project_tree: Write,
) -> None:
    """A line that only moved is neither."""
    root = tiny_project(project_tree, {"content/disclosure/2569/o02.md": PROVED})
    git(root, "init", "-q")
    git(root, "add", "content", "manuals", "mkdocs.yml")
    git(root, "commit", "-qm", "ก่อน")
    (root / "content/disclosure/2569/o02.md").unlink()
    third = PROVED.replace("O2", "O3")
    (root / "content/disclosure/2569/o03.md").write_text(third, encoding="utf-8")
    report = check_project(root, Wish(Choice(select=("D101",)), AFTER, "2569", since="HEAD"))
    assert report.compared is not None
    assert [f.location.path[-6:] for f in report.compared.worse] == ["o02.md"]
    assert [f.location.path[-6:] for f in report.compared.better] == ["o03.md"]
    then, now = report.compared.points["2569"]
    assert now is not None
    assert then is not None


@pytest.mark.parametrize("reference", ["--output=x", "no-such-branch", "HEAD; rm", ""])
def test_a_reference_that_git_does_not_know_is_one_sentence(
    project_tree: Write, reference: str
) -> None:
    """And never an option of git."""
    root = tiny_project(project_tree, {})
    git(root, "init", "-q")
    with pytest.raises(ProjectError, match=r"[ก-๙]"):
        check_project(root, Wish(since=reference))
