"""Whatever happens in the program, whoever called it reads one sentence."""

import click
import pytest

import generator.cli.command
from generator.cli import main
from generator.cli.command import cli, run
from generator.cli.exits import CRASHED, INTERRUPTED


@click.command("stumble")
def stumble() -> None:
    """Fail as only a fault of ours can."""
    raise ZeroDivisionError("หาร\nด้วยศูนย์")


@pytest.fixture
def stumbling(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command with a verb that has a fault."""
    monkeypatch.setitem(cli.commands, "stumble", stumble)
    monkeypatch.delenv("PRONGSAI_TRACEBACK", raising=False)


@pytest.mark.usefixtures("stumbling")
def test_a_fault_of_ours_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """With what the maintainers need to find it."""
    assert run(["stumble"]) == CRASHED
    told = capsys.readouterr().err
    assert told.startswith("โปรแกรมขัดข้อง")
    assert told.count("\n") == 1
    assert "ZeroDivisionError: หาร ด้วยศูนย์ (test_command.py:" in told


@pytest.mark.usefixtures("stumbling")
def test_who_mends_the_program_may_see_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONGSAI_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        run(["stumble"])


def test_an_interrupt_while_the_program_loads_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Loading takes a second, and impatient people press Ctrl+C in the first."""

    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(generator.cli.command, "run", interrupted)
    with pytest.raises(SystemExit) as ended:
        main(["check"])
    assert ended.value.code == INTERRUPTED
    assert capsys.readouterr().err == "\nหยุดตามคำสั่ง\n"
