"""The verbs that begin a memo or a letter as a Word file."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from generator.pipeline.letters import LetterWish, begin_letter

_F = TypeVar("_F", bound=Callable[..., None])


def _options(command: _F) -> _F:
    for name, said in (
        ("--output", "ชื่อไฟล์ .docx ที่จะเขียน"),
        ("--group", "รหัสกลุ่มเจ้าของเรื่อง ตาม office.yml"),
        ("--to", "เรียนผู้ใด"),
        ("--subject", "ชื่อเรื่อง"),
    ):
        command = click.option(name, help=said)(command)
    return command


@click.command("memo")
@_options
def new_memo_command(
    subject: str | None, to: str | None, group: str | None, output: str | None
) -> None:
    """เตรียมบันทึกข้อความเป็นไฟล์ Word ให้พิมพ์ต่อ"""  # noqa: D415 - Thai has no full stop
    _begin(LetterWish("memo", subject, to, group, output))


@click.command("letter")
@_options
def new_letter_command(
    subject: str | None, to: str | None, group: str | None, output: str | None
) -> None:
    """เตรียมหนังสือภายนอกเป็นไฟล์ Word ให้พิมพ์ต่อ"""  # noqa: D415 - the same
    _begin(LetterWish("letter", subject, to, group, output))


def _begin(wish: LetterWish) -> None:
    path = begin_letter(Path.cwd(), wish, today=dt.datetime.now().astimezone().date())
    click.echo(f"เตรียมไฟล์ {path} แล้ว เปิดด้วย Word หรือ LibreOffice แล้วคลิกช่องที่ต้องการพิมพ์")
