"""The command `prongsai` with all its verbs: options in, exit code out."""

import os
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from generator import __version__
from generator.cli.check import check_command
from generator.cli.disclosure import disclosure_command
from generator.cli.editions import freeze_command, new_group
from generator.cli.exits import CRASHED, INTERRUPTED, OK, WRONG_USE
from generator.cli.explain import explain_command, rules_command
from generator.cli.export import export_command
from generator.cli.guard import guard_command
from generator.cli.letters import new_letter_command, new_memo_command
from generator.cli.offline import offline_command
from generator.cli.print import print_command
from generator.cli.publish import publish_command, releases_command, rollback_command
from generator.cli.report import overdue_command, report_command
from generator.cli.site import build_command, serve_command
from generator.cli.wrong_use import as_sentence
from generator.errors import ProngsaiError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="prongsai")
def cli() -> None:
    """สร้างและตรวจเว็บไซต์ของสำนักงานเขตพื้นที่การศึกษาจากไฟล์ Markdown และ YAML"""  # noqa: D415 - Thai has no full stop


for command in (
    build_command, serve_command, check_command, explain_command, rules_command,
    disclosure_command, freeze_command, new_group, offline_command, print_command,
    publish_command, releases_command, rollback_command,
    export_command, guard_command,
    report_command, overdue_command,
):  # fmt: skip
    cli.add_command(command)

for command in (new_memo_command, new_letter_command):
    new_group.add_command(command)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    An error of ours and a wrong option are one Thai sentence and exit code 2, and what nobody
    foresaw is one Thai sentence too, never a traceback; who mends the program asks for that by
    setting `PRONGSAI_TRACEBACK`.
    """
    try:
        code = cli.main(arguments, "prongsai", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        return _said(error.format_message(), WRONG_USE)
    except click.ClickException as error:
        return _said(as_sentence(error), WRONG_USE)
    except ProngsaiError as error:
        return _said(str(error), WRONG_USE)
    except click.Abort:
        return _said("หยุดตามคำสั่ง", INTERRUPTED)
    except Exception as error:
        if os.environ.get("PRONGSAI_TRACEBACK"):
            raise
        return _said(_crash(error), CRASHED)
    return code if isinstance(code, int) else OK


def _said(sentence: str, code: int) -> int:
    click.echo(sentence, err=True)
    return code


def _crash(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    seen = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return (
        f"โปรแกรมขัดข้อง งานนี้จึงไม่เสร็จ: {seen} ({Path(frame.filename).name}:{frame.lineno}) "
        "ส่งข้อความนี้พร้อมคำสั่งที่พิมพ์ให้ผู้ดูแลระบบ"
    )
