"""Whose data stands in a place: lines, rows and paragraphs that name persons."""

import re
from functools import lru_cache

from generator.check.writing import Part, Writing
from generator.personal.people import find_children, find_names, lists_persons
from generator.personal.tables import find_below
from generator.personal.trace import line_around, line_before

_NAME_HEAD = re.compile(
    r"ชื่อ\s?(?:ตัว)?\s?[-–/,และ]*\s?(?:นาม)?สกุล|ชื่อ(?:นักเรียน|เด็ก|ผู้ปกครอง|ผู้สมัคร|ผู้รับทุน|บิดา|มารดา)"
    r"|(?:full|first|last)[_ ]?name|surname",
    re.IGNORECASE,
)
_LINES_ABOVE = 3
"""Of a letter or PDF, whose tables come cell by cell, each on a line."""


def is_of_person(writing: Writing, part: Part, position: int) -> bool:
    """Tell whether the line, row or paragraph of a position names a person."""
    return bool(
        find_names(_line(part, position))
        or _row(part, position) in _rows_of_persons(part)
        or (_is_flow(writing, part) and find_names(_above(part, position)))
    )


def is_of_child(writing: Writing, part: Part, position: int) -> bool:
    """Tell whether the line, row or paragraph of a position names a child."""
    return bool(
        find_children(_line(part, position))
        or (_is_flow(writing, part) and find_children(_above(part, position)))
    )


def is_listed(part: Part, position: int) -> bool:
    """Tell whether the line or row of a position is one of a list of persons."""
    row = _row(part, position)
    in_table = row in _rows_of_persons(part) and len(_rows_of_persons(part)) > 1
    return in_table or lists_persons(_words(part), position)


def surroundings(writing: Writing, part: Part, position: int) -> str:
    """What tells who the person of a position is: its line, and in letters the lines above."""
    above = _above(part, position) if _is_flow(writing, part) else ""
    return f"{above}\n{_line(part, position)}"


@lru_cache(maxsize=8)
def _words(part: Part) -> str:
    """The text with spaces between cells, so that a title and a name in two cells are one name."""
    return part.text.replace("\t", " ")


@lru_cache(maxsize=8)
def _rows_of_persons(part: Part) -> frozenset[int]:
    """Where the rows begin that stand below a head such as ชื่อ-สกุล."""
    return frozenset(
        cell.line for cell in find_below(part.text, _NAME_HEAD, is_sheet=part.is_sheet)
    )


def _is_flow(writing: Writing, part: Part) -> bool:
    return writing.source is None and not part.is_sheet


def _line(part: Part, position: int) -> str:
    return line_around(_words(part), position)


def _row(part: Part, position: int) -> int:
    return position - len(line_before(part.text, position))


def _above(part: Part, position: int) -> str:
    start = position
    for _ in range(_LINES_ABOVE + 1):
        start = part.text.rfind("\n", 0, max(0, start))
        if start < 0:
            break
    return part.text[max(0, start, position - 500) : position]
