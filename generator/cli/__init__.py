"""The command `prongsai`: options in, exit code out."""

import sys
from collections.abc import Sequence

import click

from generator import __version__
from generator.cli.check import check_command, disclosure_command, explain_command, rules_command
from generator.cli.editions import freeze_command, new_group
from generator.cli.exits import WRONG_USE
from generator.cli.site import build_command, serve_command
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
    """Run the command; an error of ours is one Thai sentence, never a traceback."""
    try:
        cli(arguments)
    except ProngsaiError as error:
        click.echo(str(error), err=True)
        sys.exit(WRONG_USE)
