"""Tables in a text, a letter or a sheet: the cells below a head that says what they hold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LONGEST_HEAD = 100
"""Characters of a cell; a longer one is no head of a column."""
_RULE = re.compile(r"[\s:|-]*")
"""The line below the head of a Markdown table."""


class Cell(NamedTuple):
    """A filled cell, by its place in the text."""

    position: int
    end: int
    line: int
    """Index of the first character of its row."""


def find_below(
    text: str, head: re.Pattern[str], sign: str = "|", *, is_sheet: bool = False
) -> tuple[Cell, ...]:
    """Return the filled cells below the heads that an expression finds.

    Args:
        text: Lines, some of them the rows of tables; a line that is none ends a table.
        head: What the head of the column says.
        sign: What parts the cells of a row.
        is_sheet: Whether every line is a row of one table.
    """
    return tuple(_below(text, head, sign, is_sheet=is_sheet)) if head.search(text) else ()


def _below(text: str, head: re.Pattern[str], sign: str, *, is_sheet: bool) -> Iterator[Cell]:
    columns: set[int] = set()
    start = 0
    for line in text.split("\n"):
        if not is_sheet and sign not in line:
            columns = set()
        else:
            cells = list(_cells(line, start, sign))
            heads = {number for number, cell in enumerate(cells) if _is_head(text, cell, head)}
            if heads:
                columns = heads
            elif is_sheet or not _RULE.fullmatch(line):
                yield from (
                    cell for number, cell in enumerate(cells)
                    if number in columns and text[cell.position : cell.end].strip()
                )  # fmt: skip
        start += len(line) + 1


def _cells(line: str, start: int, sign: str) -> Iterator[Cell]:
    position = start
    for cell in line.split(sign):
        yield Cell(position, position + len(cell), start)
        position += len(cell) + 1


def _is_head(text: str, cell: Cell, head: re.Pattern[str]) -> bool:
    if cell.end - cell.position > _LONGEST_HEAD:
        return False
    return head.search(text, cell.position, cell.end) is not None
