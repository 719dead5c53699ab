"""A line that says how far a check is, while a person is watching."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import click

from generator.check.engine import Progress

_SECONDS = 0.1
"""Between two writings: a terminal is slower than a rule."""
_CLEAR = "\r\x1b[K"
_NAMES = {
    "Document": "อ่านเอกสาร",
    "SourceFile": "ตรวจไฟล์ข้อความ",
    "Entry": "ตรวจเนื้อหา",
    "ReadAsset": "ตรวจเอกสาร",
    "Writing": "ตรวจข้อความและเอกสาร",
    "Library": "ตรวจเนื้อหาทั้งหมดร่วมกัน",
    "Edition": "ตรวจชุดรายการ",
    "HtmlPage": "ตรวจหน้าเว็บที่สร้างแล้ว",
    "BuiltSite": "ตรวจทั้งเว็บไซต์ที่สร้างแล้ว",
}


@contextmanager
def progress() -> Iterator[Progress | None]:
    """Something to tell how far it is; None in a log, where nobody waits."""
    if not sys.stderr.isatty():
        yield None
        return
    written = 0.0

    def show(name: str, number: int) -> None:
        nonlocal written
        now = time.monotonic()
        if now - written >= _SECONDS:
            written = now
            click.echo(f"{_CLEAR}{_NAMES.get(name, name)} {number:,}", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo(_CLEAR, nl=False, err=True)
