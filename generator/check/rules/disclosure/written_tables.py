"""Tables as editors write them in Markdown, with the line of every row, and their numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.kinds.steps import plain_text
from generator.source.fences import fenced_lines
from generator.thai.extracted import fold

_ROW = re.compile(r"^\s{0,3}\|.*\|\s*$")
_RULE = re.compile(r"^[\s|:-]+$")
_HEADING = re.compile(r"#{1,6}[ \t]+(.+)")
_CUT = re.compile(r"(?<!\\)\|")
_COUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:เรื่อง|ครั้ง|ราย|ข้อ|รายการ|คำขอ|คน)?")
_HEADERS_WITHIN = 15
"""Rows from the top of a sheet in which headers stand."""
_NONE = ("", "-", "–", "—")


@dataclass(frozen=True)
class Row:
    """One row."""

    cells: tuple[str, ...]
    """Plain text; as many as the header has."""
    line: int
    """Within the body, counted from 0."""


@dataclass(frozen=True)
class WrittenTable:
    """One table of a body."""

    heading: str
    """The nearest heading above it."""
    header: tuple[str, ...]
    line: int
    """The line of the header within the body, counted from 0."""
    rows: tuple[Row, ...]


def written_tables(body: str) -> Iterator[WrittenTable]:
    """All tables of a Markdown body outside fenced text."""
    lines = body.split("\n")
    fenced = fenced_lines(lines)
    heading, at = "", 0
    while at < len(lines):
        if at not in fenced:
            if match := _HEADING.match(lines[at]):
                heading = plain_text(match[1].rstrip("#"))
            elif _begins(lines, at):
                end = at + 2
                while end < len(lines) and _ROW.match(lines[end]):
                    end += 1
                yield _table(heading, lines, at, end)
                at = end
                continue
        at += 1


def sheet_tables(rows: Sequence[Sequence[str]]) -> Iterator[WrittenTable]:
    """A sheet as tables: each of its first rows may be the header of those below it."""
    for at, header in enumerate(rows[:_HEADERS_WITHIN]):
        below = (
            Row(_fitted(tuple(row), len(header)), number)
            for number, row in enumerate(rows[at + 1 :], start=at + 1)
            if row
        )
        if header:
            yield WrittenTable("", tuple(header), at, tuple(below))


def _begins(lines: list[str], at: int) -> bool:
    follows = lines[at + 1] if at + 1 < len(lines) else ""
    return bool(_ROW.match(lines[at]) and _RULE.match(follows) and "-" in follows)


def _table(heading: str, lines: list[str], at: int, end: int) -> WrittenTable:
    header = _cells(lines[at])
    rows = tuple(Row(_fitted(_cells(lines[n]), len(header)), n) for n in range(at + 2, end))
    return WrittenTable(heading, header, at, rows)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(plain_text(cell) for cell in _CUT.split(_inner(line)))


def _inner(line: str) -> str:
    return line.strip().removeprefix("|").removesuffix("|")


def _fitted(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))[:width]


def count_of(cell: str) -> int | None:
    """The number that a cell says: a dash and ไม่มี are 0, other words are None."""
    text = fold(cell)
    if text in _NONE or text.startswith("ไม่มี"):
        return 0
    match = _COUNT.fullmatch(text)
    return int(match[1].replace(",", "")[:15]) if match else None
