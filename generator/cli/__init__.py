"""The command `prongsai`: options in, exit code out."""

import io
import sys
from collections.abc import Sequence

import click

from generator import __version__
from generator.cli.check import check_command
from generator.cli.disclosure import disclosure_command
from generator.cli.editions import freeze_command, new_group
from generator.cli.exits import INTERRUPTED, OK, WRONG_USE
from generator.cli.explain import explain_command, rules_command
from generator.cli.site import build_command, serve_command
from generator.cli.wrong_use import as_sentence
from generator.errors import ProngsaiError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="prongsai")
def cli() -> None:
    """สร้างและตรวจเว็บไซต์ของสำนักงานเขตพื้นที่การศึกษาจากไฟล์ Markdown และ YAML"""  # noqa: D415 - Thai has no full stop


for command in (
    build_command, serve_command, check_command, explain_command, rules_command,
    disclosure_command, freeze_command, new_group,
):  # fmt: skip
    cli.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and end the program.

    An error of ours and a wrong option are one Thai sentence and exit code 2, never a traceback.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a pipe on Windows is not
    try:
        code = cli.main(arguments, "prongsai", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(WRONG_USE)
    except click.ClickException as error:
        click.echo(as_sentence(error), err=True)
        sys.exit(WRONG_USE)
    except ProngsaiError as error:
        click.echo(str(error), err=True)
        sys.exit(WRONG_USE)
    except click.Abort:
        click.echo("หยุดตามคำสั่ง", err=True)
        sys.exit(INTERRUPTED)
    sys.exit(code if isinstance(code, int) else OK)
