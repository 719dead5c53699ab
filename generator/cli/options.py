"""Options that several verbs have, and what their values may be."""

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

import click

from generator.check.rules import BY_CODE
from generator.cli.wrong_use import OneOf
from generator.thai.calendar import DateError, parse_date

_Command = TypeVar("_Command", bound=Callable[..., Any] | click.Command)


def _day(_: click.Context, __: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return parse_date(value) if value is not None else None
    except DateError as error:
        raise click.BadParameter(str(error)) from error


def codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Codes and beginnings of codes, repeated or with commas between them.

    Raises:
        click.BadParameter: No code begins so.
    """
    parts = (part.strip().upper() for value in values for part in value.split(","))
    wanted = tuple(part for part in parts if part)
    for prefix in wanted:
        if not any(number.startswith(prefix) for number in BY_CODE):
            raise click.BadParameter(f"ไม่มีรหัสที่ขึ้นต้นด้วย {prefix} สั่ง prongsai rules เพื่อดูรหัสทั้งหมด")
    return wanted


TODAY = click.option("--today", callback=_day, help="ตรวจเหมือนวันนี้คือวันที่กำหนด เช่น 2569-04-30")
LANGUAGE = click.option(
    "--lang", "language", type=OneOf(["th", "en"]), default="th", show_default=True,
    help="ภาษาของรายงาน",
)  # fmt: skip


def format_option(*names: str) -> Callable[[_Command], _Command]:
    """The option `--format`, of which the first name is what is given unasked."""
    return click.option(
        "--format", "format_", type=OneOf(names), default=names[0], show_default=True,
        help="รูปแบบของรายงาน",
    )  # fmt: skip
