"""When files changed, asked of real repositories."""

import datetime as dt
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.library.history import BANGKOK, History, read_history

Write = Callable[[Mapping[str, str | bytes]], Path]


def git(folder: Path, *arguments: str, at: str = "2026-11-20T12:00:00+07:00") -> None:
    """Run git as nobody in particular, at a given time."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(
        ["git", "-c", "user.name=Test", "-c", "user.email=test@example.go.th", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        env={
            **clean,
            "GIT_AUTHOR_DATE": at,
            "GIT_COMMITTER_DATE": at,
            "GIT_CONFIG_GLOBAL": os.devnull,
        },
    )


@pytest.fixture
def repository(project_tree: Write) -> Path:
    root = project_tree({"content/a.md": "1", "content/ข่าว.md": "1", "manuals/m/index.md": "1"})
    git(root, "init", "-q")
    git(root, "add", ".", at="2026-01-01T00:00:00Z")
    git(root, "commit", "-q", "-m", "a", at="2026-01-01T00:00:00Z")
    (root / "content/a.md").write_text("2")
    (root / "README").write_text("x")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "b", at="2026-11-20T23:30:00Z")
    return root


def test_each_file_has_the_day_of_its_last_commit_in_bangkok(repository: Path) -> None:
    """Half past eleven at night in London is the next morning in Thailand."""
    history = read_history(repository)
    assert history.changed == {
        "content/a.md": dt.date(2026, 11, 21),
        "content/ข่าว.md": dt.date(2026, 1, 1),
        "manuals/m/index.md": dt.date(2026, 1, 1),
    }
    assert history.head == dt.datetime(2026, 11, 21, 6, 30, tzinfo=BANGKOK)


def test_a_project_below_the_root_of_its_repository_names_files_from_its_own_root(
    repository: Path,
) -> None:
    """Several offices may share one repository."""
    inner = repository / "office"
    (inner / "content").mkdir(parents=True)
    (inner / "content/b.md").write_text("1")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "c")
    assert set(read_history(inner).changed) == {"content/b.md"}


def test_a_shallow_clone_knows_only_its_head(repository: Path, tmp_path: Path) -> None:
    """CI clones one commit; every file would seem to have changed in it."""
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), str(clone))
    history = read_history(clone)
    assert history.changed == {}
    assert history.head == read_history(repository).head


def test_an_uncommitted_file_has_no_day(repository: Path) -> None:
    """It changed at no time that another machine would know."""
    (repository / "content/new.md").write_text("x")
    assert "content/new.md" not in read_history(repository).changed


@pytest.mark.parametrize("init", [False, True])
def test_without_a_commit_nothing_is_known(tmp_path: Path, init: bool) -> None:
    """A folder copied by hand is a project too."""
    if init:
        git(tmp_path, "init", "-q")
    assert read_history(tmp_path / "nowhere") == History()
    if init:
        assert read_history(tmp_path) == History()


def test_a_machine_without_git_knows_nothing(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The site is built all the same."""
    monkeypatch.setenv("PATH", str(repository))
    assert read_history(repository) == History()
