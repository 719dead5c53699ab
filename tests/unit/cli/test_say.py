"""What is printed reaches its reader, or the person is told why not."""

import errno
import os
import sys

import click
import pytest

from generator.cli.say import say
from generator.errors import ProjectError


def broken(monkeypatch: pytest.MonkeyPatch, number: int) -> list[tuple[int, int]]:
    """Make every writing fail so; return what was put in place of the output."""
    replaced: list[tuple[int, int]] = []

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(click, "echo", fail)
    monkeypatch.setattr(os, "open", lambda *_: 77)
    monkeypatch.setattr(os, "dup2", lambda old, new: replaced.append((old, new)))
    monkeypatch.setattr(sys.stdout, "fileno", lambda: 1, raising=False)
    return replaced


def test_a_text_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    """No line is added."""
    say("ก\nข")
    assert capsys.readouterr().out == "ก\nข"


@pytest.mark.parametrize("number", [errno.EPIPE, errno.EINVAL])
def test_a_reader_who_goes_away_is_let_go(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Python's own last writing goes nowhere instead of failing."""
    replaced = broken(monkeypatch, number)
    say("ก")
    assert replaced == [(77, 1)]


def test_a_full_disk_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a report must not look like a whole one."""
    broken(monkeypatch, errno.ENOSPC)
    with pytest.raises(ProjectError, match="เขียนผลลัพธ์ออกไปไม่ได้"):
        say("ก")
