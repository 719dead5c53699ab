"""A check that is ended at any moment leaves no process, no half file and no traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.feature.hostile.checking import check, environment, family, is_alive
from tests.feature.hostile.ground import build, command, make_project, news
from tests.unit.source.documents.made import pdf_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals there")
MOMENTS = (0.0, 0.2, 0.4, 0.6, 0.8)
"""When to end it, as a part of the time that a whole check takes."""
_PATIENCE = 30.0
"""Seconds until all of an ended check must be gone, on a busy machine."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """A built office with documents and pages for several processes, and the time of its check."""
    root = make_project(
        tmp_path_factory.mktemp("office"),
        {
            **{f"content/news/n{number}.md": news() for number in range(200)},
            **{f"content/files/d{number}.pdf": pdf_of(*["ก"] * 90) for number in range(6)},
        },
    )
    assert build(root).exit_code == 0
    started = time.monotonic()
    check(root, "--built")
    return root, time.monotonic() - started


def begun(root: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    """A command on its way, without the cache that would shorten it."""
    return subprocess.Popen(
        command(*arguments), cwd=root, env=environment({}), start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def left_behind(processes: set[int]) -> set[int]:
    """Which of these processes do not end."""
    until = time.monotonic() + _PATIENCE
    while alive := {process for process in processes if is_alive(process)}:
        if time.monotonic() > until:
            return alive
        time.sleep(0.1)
    return set()


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGKILL"])
def test_an_ended_check_leaves_nothing(
    office: tuple[Path, float], name: str, moment: float
) -> None:
    """A laptop is closed, a runner gives up, somebody presses Ctrl+C: no process stays."""
    root, whole = office
    for file in (root / ".cache/documents").glob("*"):
        file.unlink()
    run = begun(root, "check", "--built")
    time.sleep(0.4 + whole * moment)
    processes = set(family(run.pid))
    run.send_signal(signal.Signals[name])
    _, errors = run.communicate(timeout=_PATIENCE)
    assert not left_behind(processes)
    if name == "SIGINT" and run.returncode != 1:  # one that was quicker than we are has ended well
        assert run.returncode == 130, errors
        assert errors.decode().split("\n") == ["", "หยุดตามคำสั่ง", ""]
    assert not [file for file in (root / "content").rglob("*") if file.name.startswith((".", "~"))]


def test_the_next_check_is_as_if_nothing_had_been(office: tuple[Path, float]) -> None:
    """What was kept of an ended check is whole, or not there."""
    root, whole = office
    before = check(root, "--built", "--format", "json").places
    for moment in MOMENTS[2:]:
        for file in (root / ".cache/documents").glob("*"):
            file.unlink()
        run = begun(root, "check", "--built")
        time.sleep(whole * moment)
        os.kill(run.pid, signal.SIGKILL)
        run.communicate(timeout=_PATIENCE)
    assert check(root, "--built", "--format", "json").places == before


def test_an_ended_new_edition_can_be_begun_again(tmp_path: Path) -> None:
    """Half of its files are there, and the register does not know of them."""
    root = make_project(tmp_path)
    for moment in (1.0, 1.6, 1.9, 2.0, 2.1, 2.2, 2.4):
        run = begun(root, "new", "edition", "2570", "--from", "2569")
        time.sleep(moment)
        run.kill()
        run.communicate(timeout=_PATIENCE)
    run = begun(root, "new", "edition", "2570", "--from", "2569")
    _, errors = run.communicate(timeout=_PATIENCE)
    assert run.returncode == 0 or "มีอยู่แล้ว (editions" in errors.decode(), errors.decode()
    assert "open: 2570" in (root / "content/office.yml").read_text(encoding="utf-8")
    checked = check(root, "--format", "json")
    assert not [found for found in checked.findings if found["code"][0] in "FU"]
