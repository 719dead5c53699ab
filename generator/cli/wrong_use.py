"""What somebody is told who called the command wrongly: one Thai sentence."""

import errno
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click


class OneOf(click.Choice[str]):
    """One word of a few; any other word is told in Thai with the ones that can be used."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:  # noqa: ARG002 - the library's own signature
        """Say what was written and what may be."""
        return f"“{value}” ใช้ไม่ได้ เลือกได้เพียง {_or(self.choices)}"


class Existing(click.ParamType[Path]):
    """A file or folder that is there."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Take a path that exists.

        Raises:
            click.BadParameter: There is nothing at that path.
        """
        path = Path(value)
        try:
            path.stat()
        except (OSError, ValueError) as error:
            reason = os.strerror(error.errno or errno.ENOENT) if isinstance(error, OSError) else ""
            missing = not isinstance(error, OSError) or error.errno == errno.ENOENT
            told = "ไม่มีไฟล์หรือโฟลเดอร์นี้" if missing else f"เปิดไม่ได้ ({reason})"
            self.fail(f"“{value}” {told}", param, ctx)
        return path


def as_sentence(error: click.ClickException) -> str:
    """A Thai sentence about wrong use, with what to type to see the right one."""
    said = next(
        (words(error) for kind, words in _SENTENCES.items() if isinstance(error, kind)),
        f"สั่งไม่ถูกต้อง: {error.format_message()}",
    )
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "prongsai"
    return f"{said} ดูวิธีใช้ด้วย {command} --help"


def _option(error: Any) -> str:
    return f"ไม่มีตัวเลือก {error.option_name}{_perhaps(error.possibilities)}"


def _command(error: Any) -> str:
    return f"ไม่มีคำสั่ง {error.command_name}{_perhaps(error.possibilities)}"


def _needs(error: Any) -> str:
    """An option without its value, or a value behind an option that takes none."""
    flag = "not take" in error.message  # the library says it in its sentence alone
    return f"ตัวเลือก {error.option_name} {'ไม่รับค่า' if flag else 'ต้องมีค่าตามหลัง'}"


def _missing(error: Any) -> str:
    return f"ยังไม่ได้ระบุ {_named(error)}"


def _invalid(error: Any) -> str:
    """A value that cannot be used; a word without an option before it needs no name."""
    name = _named(error) if isinstance(error.param, click.Option) else ""
    return f"{name}: {error.message}" if name else error.message


def _named(error: Any) -> str:
    param: click.Parameter | None = error.param
    if param is None:
        return ""
    return param.opts[0] if isinstance(param, click.Option) else param.make_metavar(error.ctx)


def _file(error: Any) -> str:
    return f"เปิดไฟล์ {error.ui_filename} ไม่ได้: {error.message}"


def _usage(error: Any) -> str:
    """More words than the command takes; the library keeps them in its sentence alone."""
    extra = re.search(r"\((.+)\)$", error.message)
    return f"สั่งไม่ถูกต้อง มีคำที่เกินมา: {extra[1]}" if extra else "สั่งไม่ถูกต้อง"


def _perhaps(possible: Sequence[str] | None) -> str:
    return f" หมายถึง {_or(possible)} ใช่หรือไม่" if possible else ""


def _or(words: Sequence[str]) -> str:
    return " หรือ ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


_SENTENCES: dict[type[click.ClickException], Callable[[Any], str]] = {
    click.NoSuchOption: _option,
    click.exceptions.NoSuchCommand: _command,
    click.BadOptionUsage: _needs,
    click.MissingParameter: _missing,
    click.BadParameter: _invalid,
    click.FileError: _file,
    click.UsageError: _usage,
}
"""The first type that fits speaks."""
