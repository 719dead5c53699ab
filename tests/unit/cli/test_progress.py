"""The line that says how far a check is: it fits, it goes away, and only people see it."""

import fcntl
import io
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.engine import SUBJECTS
from generator.cli.progress import NAMES, line, progress
from tests.feature.tiny_build import environment, tiny_project

Write = Callable[[Mapping[str, str | bytes]], Path]
CLEAR = "\r\x1b[K"


def columns(text: str) -> int:
    return sum(category(letter) != "Mn" for letter in text)


def test_everything_that_is_looked_at_has_a_thai_name() -> None:
    """A class of the program tells staff nothing."""
    assert {kind.__name__ for kind in SUBJECTS} <= set(NAMES)


def test_a_bar_fills_from_left_to_right() -> None:
    bars = [line("ตรวจ", done, 10, 40) for done in (0, 5, 10)]
    assert [bar.count("━") for bar in bars] == [0, 15, 29]
    assert [bar.count("━") + bar.count("─") for bar in bars] == [30, 30, 29]
    assert bars[1].endswith(" 5/10")


def test_without_a_whole_there_is_no_bar() -> None:
    assert line("เตรียมหน้าเว็บ", 1_234, 0, 79) == "เตรียมหน้าเว็บ 1,234"


@given(
    st.sampled_from(sorted(NAMES.values())), st.integers(0, 10**7), st.integers(0, 10**7),
    st.integers(1, 200),
)  # fmt: skip
def test_no_line_is_wider_than_its_terminal(name: str, done: int, total: int, room: int) -> None:
    """A broken line could not be taken back."""
    assert columns(line(name, done, total, room)) <= room


def on_a_terminal(root: Path, width: int, *arguments: str, **more: str) -> tuple[str, str]:
    """What a command writes to a file, and what a person sees of its progress."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 20, width, 0, 0))
    report = root / "report.txt"
    with report.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", *arguments],
            cwd=root, env={**environment(), "TERM": "xterm", **more}, stdout=file, stderr=theirs,
        )  # fmt: skip
    os.close(theirs)
    seen = b""
    while piece := _read(ours):
        seen += piece
    os.close(ours)
    assert process.wait() in {0, 1}
    return report.read_text(encoding="utf-8"), seen.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # on Linux the end of a terminal is an error
        return b""


@pytest.mark.parametrize("width", [80, 60, 24])
def test_a_person_sees_a_line_that_goes_away(project_tree: Write, width: int) -> None:
    """The report goes where it was sent, without a trace of the line."""
    root = tiny_project(project_tree, {})
    output, seen = on_a_terminal(root, width, "check", "--format", "json")
    assert output.startswith("{")
    assert "\x1b" not in output
    frames = seen.split(CLEAR)
    assert len(frames) > 3
    assert frames[-1] == ""
    assert "\n" not in seen
    assert all(columns(frame) < width for frame in frames)


def test_a_terminal_that_can_take_nothing_back_is_shown_nothing(project_tree: Write) -> None:
    root = tiny_project(project_tree, {})
    _, seen = on_a_terminal(root, 80, "check", TERM="dumb")
    assert seen == ""


def test_a_log_holds_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr("sys.stderr", log)
    with progress() as shown:
        assert shown is None
    assert log.getvalue() == ""
