"""A line that says how far a command is, while a person is watching."""

import os
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

import click

from generator.progress import Tell

_SECONDS = 0.1
"""Between two writings: a terminal is slower than a rule."""
_CLEAR = "\r\x1b[K"
_BAR, _SHORTEST = 30, 8
"""Characters of the bar; where there is less room than that it is left out."""
_USUAL = 80
"""Columns of a terminal that does not tell how wide it is."""
_DONE, _LEFT = "━", "─"
NAMES = {
    "State": "อ่านไฟล์ทั้งหมด",
    "Page": "เตรียมหน้าเว็บ",
    "Paper": "จัดทำเอกสาร PDF และ Word",
    "Document": "อ่านเอกสารแนบ",
    "OutsideLink": "ตรวจลิงก์ไปเว็บไซต์อื่น",
    "SourceFile": "ตรวจไฟล์ข้อความ",
    "Writing": "ตรวจข้อความทุกส่วน",
    "Entry": "ตรวจเนื้อหา",
    "ReadAsset": "ตรวจเอกสารแนบ",
    "Library": "ตรวจเนื้อหาทั้งหมดร่วมกัน",
    "Edition": "ตรวจชุดรายการเปิดเผยข้อมูล",
    "Outside": "ตรวจผลของลิงก์ไปเว็บไซต์อื่น",
    "SiteFolder": "ตรวจโฟลเดอร์ที่สร้างแล้ว",
    "HtmlPage": "ตรวจหน้าเว็บที่สร้างแล้ว",
    "BuiltSite": "ตรวจทั้งเว็บไซต์ที่สร้างแล้ว",
    "LiveSite": "เทียบเว็บไซต์จริงกับที่สร้างไว้",
    "Printed": "พิมพ์เป็น PDF",
    "Export": "ส่งออกหน้าเว็บ",
    "OfflineEdition": "รวมไฟล์เป็นฉบับออฟไลน์",
}


@contextmanager
def progress() -> Iterator[Tell | None]:
    """Something to tell how far it is; None in a log, where nobody waits.

    A dumb terminal cannot take a line back, so it is shown nothing either.
    """
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    written, last = 0.0, ""

    def show(name: str, done: int, total: int) -> None:
        nonlocal written, last
        now = time.monotonic()
        if name != last or now - written >= _SECONDS:
            written, last = now, name
            shown = line(NAMES.get(name, name), done, total, _room())
            click.echo(_CLEAR + shown, nl=False, err=True)

    try:
        yield show
    finally:
        click.echo(_CLEAR, nl=False, err=True)


def _room() -> int:
    """Columns of the terminal that shows errors; the report may go to a file."""
    try:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return (columns or _USUAL) - 1


def line(name: str, done: int, total: int, room: int) -> str:
    """What is done, a bar, and the numbers; as much of it as there is room for.

    Args:
        name: What is done.
        done: How many things were done.
        total: Of how many; 0 where nobody knows, and there is no bar.
        room: Columns of the terminal. A longer line would break and could not be taken back.
    """
    if not total:
        return _cut(f"{name} {done:,}", room)
    numbers = f"{done:,}/{total:,}"
    bar = min(_BAR, room - _columns(name) - len(numbers) - 2)
    if bar < _SHORTEST:
        return _cut(f"{name} {numbers}", room)
    filled = bar * min(done, total) // total
    return f"{name} {_DONE * filled}{_LEFT * (bar - filled)} {numbers}"


def _cut(text: str, room: int) -> str:
    while _columns(text) > room:
        text = text[:-1]
    return text


def _columns(text: str) -> int:
    """Columns of a terminal: a Thai vowel or tone mark above or below takes none."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)
