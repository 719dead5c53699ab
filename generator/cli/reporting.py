"""Where a report goes: to the screen or a file, and to further files in other formats."""

import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

import click

from generator.check.report import Report
from generator.check.reporters import FORMATS, write
from generator.check.reporters.words import Setting
from generator.cli.say import say
from generator.errors import ProjectError


class Copy(NamedTuple):
    """A second report of the same findings."""

    format: str
    file: Path


class CopyParam(click.ParamType[Copy]):
    """A format and a file with `=` between them, such as `markdown=summary.md`."""

    name = "FORMAT=FILE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Copy:
        """Take both.

        Raises:
            click.BadParameter: There is no such format, or no file is named.
        """
        if isinstance(value, Copy):
            return value
        name, _, file = value.partition("=")
        if name not in FORMATS or not file:
            self.fail(
                f"“{value}” ใช้ไม่ได้ ระบุรูปแบบ = ไฟล์ เช่น markdown=summary.md "
                f"รูปแบบที่มีคือ {', '.join(FORMATS)}",
                param, ctx,
            )  # fmt: skip
        return Copy(name, Path(file))


OUTPUT = click.option("--output", type=click.Path(path_type=Path), help="เขียนรายงานลงไฟล์แทนหน้าจอ")
ALSO = click.option(
    "--also", multiple=True, type=CopyParam(),
    help="เขียนรายงานเดียวกันลงไฟล์ในอีกรูปแบบหนึ่งด้วย เช่น markdown=summary.md (ใช้ซ้ำได้)",
)  # fmt: skip


class Told(NamedTuple):
    """How somebody wants to be told."""

    format: str
    language: str
    output: Path | None = None
    """None is the screen."""
    also: tuple[Copy, ...] = ()


def tell(report: Report, told: Told) -> None:
    """Write the report where it was asked for.

    Raises:
        ProjectError: A file cannot be written.
    """
    for copy in told.also:
        _write(copy.file, write(report, copy.format, Setting(told.language, source=_source())))
    coloured = told.output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    text = write(report, told.format, Setting(told.language, coloured, _source()))
    if told.output is None:
        say(text, coloured)
    else:
        _write(told.output, text)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ProjectError(
            f"เขียนรายงานลง {file} ไม่ได้ ({error.strerror}) ระบุชื่อไฟล์ในโฟลเดอร์ที่มีอยู่และเขียนได้"
        ) from error


def _source() -> str:
    """The address of the files at this commit, where a workflow of GitHub tells it."""
    told = [os.environ.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "SHA")]
    return "{}/{}/blob/{}/".format(*told) if all(told) else ""
