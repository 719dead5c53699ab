"""Builds that are killed, doubled or started in odd places leave the old site whole."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.errors import ProngsaiError
from generator.host.staging import Staging
from tests.feature.hostile.ground import (
    MKDOCS,
    SECONDS,
    Outcome,
    build,
    command,
    is_thai,
    make_project,
    news,
    page,
    surroundings,
)
from tests.kinds.tiny_office import OFFICE

MOMENTS = (0.15, 0.3, 0.45, 0.6, 0.75, 0.85, 0.9, 0.95, 0.98, 1.0)
"""When to kill, as a part of the time that a whole build takes."""
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")


def _hashes(site: Path) -> dict[str, str]:
    """Every file of a site by its content."""
    return {
        file.relative_to(site).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in site.rglob("*")
        if file.is_file()
    }


@needs_signals
def test_a_build_killed_at_any_moment_leaves_a_whole_site(tmp_path: Path) -> None:
    """A server restarts while the nightly build runs; the public sees the old site or the new."""
    root = make_project(tmp_path)
    started = time.monotonic()
    build(root)
    whole = time.monotonic() - started
    seen = [_hashes(root / "site")]
    for number, moment in enumerate(MOMENTS):
        (root / f"content/news/n{number}.md").write_text(news(), encoding="utf-8")
        run = subprocess.Popen(
            command("build"), cwd=root, env=surroundings(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(whole * moment)
        run.send_signal(signal.SIGKILL)
        run.wait(SECONDS)
        now = _hashes(root / "site")
        if f"news/2569/n{number}/index.html" not in now:
            assert now == seen[-1], f"killed after {moment:.0%}"
        seen.append(now)
    assert build(root).exit_code == 0
    assert _hashes(root / "site").keys() >= {f"news/2569/n{n}/index.html" for n in range(10)}
    assert sorted(p.name for p in root.iterdir() if p.name.startswith(".site")) == []


def test_a_second_build_does_not_empty_the_folder_of_the_first(tmp_path: Path) -> None:
    """Two people save at once: both builds ended well and left 9 of 59 files on the site."""
    building = Staging(tmp_path / "site")
    first = building.fresh
    (first / "index.html").write_text("ก", encoding="utf-8")
    with pytest.raises(ProngsaiError, match="กำลังมีการสร้าง"):
        Staging(tmp_path / "site")
    assert (first / "index.html").exists()
    building.swap()
    assert (tmp_path / "site/index.html").exists()


def test_a_build_that_is_refused_leaves_the_old_site(tmp_path: Path) -> None:
    """A stock build empties the folder first."""
    root = make_project(tmp_path)
    build(root)
    before = _hashes(root / "site")
    (root / "content/a.md").write_text("x", encoding="utf-8")
    assert build(root).exit_code == 1
    assert _hashes(root / "site") == before


def test_a_site_behind_a_link_is_built_again_and_again(tmp_path: Path) -> None:
    """Web servers serve a folder elsewhere through a link; it may not stop the second build."""
    root = make_project(tmp_path / "office")
    (tmp_path / "served").mkdir()
    (root / "site").symlink_to(tmp_path / "served", target_is_directory=True)
    assert [build(root).exit_code for _ in range(3)] == [0, 0, 0]
    assert (root / "site/index.html").is_file()


@pytest.mark.parametrize("folder", ["manuals", ".git"])
def test_a_folder_that_is_no_site_is_never_replaced(tmp_path: Path, folder: str) -> None:
    """One wrong word behind --site-dir, and all manuals are gone."""
    root = make_project(tmp_path, {".git/config": "x"})
    before = _hashes(root / folder)
    assert build(root, "--site-dir", folder).exit_code == 2
    assert _hashes(root / folder) == before


BROKEN_OFFICES: Mapping[str, str | bytes] = {
    "empty": "",
    "list": "- ก\n",
    "broken": "name: [ก\n",
    "windows-874": OFFICE.encode("cp874"),
    "wrong": OFFICE.replace("kind: สพป.", "kind: โรงเรียน"),
}


@pytest.mark.parametrize("name", BROKEN_OFFICES)
def test_a_broken_office_hides_no_other_finding(tmp_path: Path, name: str) -> None:
    """Staff mend everything in one go instead of file by file."""
    files = {"content/office.yml": BROKEN_OFFICES[name], "content/a.md": "x"}
    outcome = build(make_project(tmp_path, files))
    assert outcome.exit_code == 1
    assert outcome.about("content/office.yml")
    assert outcome.about("content/a.md")


def test_a_missing_office_is_told_with_all_else(tmp_path: Path) -> None:
    """The first file of all is forgotten when a folder is copied by hand."""
    root = make_project(tmp_path, {"content/a.md": "x"})
    (root / "content/office.yml").unlink()
    outcome = build(root)
    assert outcome.exit_code == 1
    assert {told.path for told in outcome.findings} == {"content/office.yml", "content/a.md"}


BROKEN_PROJECTS: Mapping[str, Mapping[str, str | bytes]] = {
    "configuration-broken": {"mkdocs.yml": "site_name: [x\n"},
    "configuration-empty": {"mkdocs.yml": ""},
    "configuration-list": {"mkdocs.yml": "- ก\n"},
    "configuration-windows-874": {"mkdocs.yml": MKDOCS.encode("cp874")},
    "without-plugin": {"mkdocs.yml": MKDOCS.replace("- prongsai", "- search")},
    "unknown-plugin": {"mkdocs.yml": MKDOCS.replace("- prongsai", "- nothing")},
    "no-content-folder": {"mkdocs.yml": MKDOCS.replace("docs_dir: content", "docs_dir: gone")},
    "stage-taken": {".site-new": "a file"},
    "cache-taken": {".cache": "a file"},
}


@pytest.mark.parametrize("name", BROKEN_PROJECTS)
def test_a_broken_project_is_told_in_thai(tmp_path: Path, name: str) -> None:
    """Whoever set it up is on leave; a traceback would help nobody."""
    outcome = build(make_project(tmp_path, BROKEN_PROJECTS[name]))
    assert outcome.exit_code in {0, 2}
    assert is_thai(outcome.output)


@pytest.mark.parametrize("gone", ["theme", "theme/kinds", "mkdocs.yml"])
def test_what_is_missing_is_told_in_thai(tmp_path: Path, gone: str) -> None:
    """A download broke off, or a folder was moved."""
    root = make_project(tmp_path)
    path = root / gone
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    outcome = build(root)
    assert outcome.exit_code == 2
    assert is_thai(outcome.output)


@pytest.mark.parametrize("epoch", ["garbage", "-1", "9" * 20, "1e9", "²"])
def test_a_senseless_build_day_is_no_traceback(tmp_path: Path, epoch: str) -> None:
    """The variable comes from another program."""
    outcome = build(make_project(tmp_path), SOURCE_DATE_EPOCH=epoch)
    assert outcome.exit_code in {0, 2}
    assert is_thai(outcome.output)


PLACES: Mapping[str, str] = {
    "thai": "เว็บไซต์ สำนักงาน",
    "odd": "a 'b' (c) & d #e %20",
}


@pytest.mark.parametrize("name", PLACES)
def test_the_project_may_lie_in_any_folder(tmp_path: Path, name: str) -> None:
    """Desktops of offices are full of Thai names and spaces; commands run below the root too."""
    root = make_project(tmp_path / PLACES[name])
    outcome = build(root / "content" / "news")
    assert outcome.exit_code == 0, outcome.output
    assert (root / "site/index.html").is_file()


def test_windows_line_ends_everywhere_change_nothing(tmp_path: Path) -> None:
    """Git on Windows writes them into every file."""
    unix = make_project(tmp_path / "unix")
    windows = make_project(tmp_path / "windows")
    for file in windows.rglob("*"):
        if file.suffix in {".md", ".yml", ".html", ".css", ".js"}:
            file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    outcomes = [build(unix), build(windows)]
    assert [outcome.exit_code for outcome in outcomes] == [0, 0]
    first, second = (
        {name: (outcome.site / name).read_bytes().replace(b"\r\n", b"\n")
         for name in _hashes(outcome.site) if name.endswith((".html", ".xml", ".json"))}
        for outcome in outcomes
    )  # fmt: skip
    assert first == second


def _git(root: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-C", str(root), "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments],
        check=True, capture_output=True, env=surroundings(),
    )  # fmt: skip


def test_builds_need_no_git(tmp_path: Path) -> None:
    """A folder from a memory stick has no history, and Windows has no git."""
    outcome = build(make_project(tmp_path), PATH=os.devnull)
    assert outcome.exit_code == 0


def test_a_shallow_clone_builds(tmp_path: Path) -> None:
    """Build servers fetch the last commit alone."""
    root = make_project(tmp_path / "whole")
    _git(root, "init", "-q")
    for number in range(2):
        (root / "content/a.md").write_text(page(f"ก{number}\n"), encoding="utf-8")
        _git(root, "add", ".")
        _git(root, "commit", "-q", "-m", "x")
    _git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    outcome: Outcome = build(tmp_path / "shallow")
    assert outcome.exit_code == 0


@needs_signals
def test_a_place_that_cannot_be_written_is_told_in_thai(tmp_path: Path) -> None:
    """The disk of the server is full or mounted for reading."""
    outcome = build(make_project(tmp_path), "--site-dir", "/proc/site")
    assert outcome.exit_code == 2
    assert is_thai(outcome.output)
