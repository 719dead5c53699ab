"""Whose data stands in a place: lines, rows and paragraphs that name persons."""

import re
from functools import lru_cache

from generator.check.writing import Part, Writing
from generator.personal.people import find_children, find_names, lists_persons
from generator.personal.tables import Cell, find_below
from generator.personal.trace import Trace, line_around, line_before

_NAME_HEAD = re.compile(
    r"ชื่อ\s?(?:ตัว)?\s?[-–/,และ]*\s?(?:นาม)?สกุล|ชื่อ(?:นักเรียน|เด็ก|ผู้ปกครอง|ผู้สมัคร|ผู้รับทุน|บิดา|มารดา)"
    r"|(?:full|first|last)[_ ]?name|surname",
    re.IGNORECASE,
)
_HEAD = 600
"""Characters at the beginning of a sheet, among which its heads stand."""
_TABLE = 20_000
"""Characters of a table above a row, after which its head is not looked for any more."""
_LINES_ABOVE = 3
"""Of a letter or PDF, whose tables come cell by cell, each on a line."""


def is_of_person(writing: Writing, part: Part, position: int) -> bool:
    """Tell whether the line, row or paragraph of a position names a person."""
    return bool(
        find_names(_line(part, position))
        or _row(part, position) in _rows_of_persons(writing, part)
        or (_is_flow(writing, part) and find_names(_above(part, position)))
    )


def is_of_child(writing: Writing, part: Part, position: int) -> bool:
    """Tell whether the line, row or paragraph of a position names a child."""
    return bool(
        find_children(_line(part, position))
        or (_is_flow(writing, part) and find_children(_above(part, position)))
    )


def is_listed(writing: Writing, part: Part, position: int) -> bool:
    """Tell whether the line or row of a position is one of a list of persons."""
    rows = _rows_of_persons(writing, part)
    in_table = len(rows) > 1 and _row(part, position) in rows
    return in_table or lists_persons(words(part), position)


def surroundings(writing: Writing, part: Part, position: int) -> str:
    """What tells who the person of a position is.

    That is its line, the head of its table, and in letters the lines above one without a name.
    """
    line = _line(part, position)
    is_below = _is_flow(writing, part) and not find_names(line)
    above = _above(part, position) if is_below else ""
    return f"{_head(writing, part, position)}\n{above}\n{line}"


def _head(writing: Writing, part: Part, position: int) -> str:
    """The first rows of the table of a position; nothing where it stands in no table."""
    line = line_around(part.text, position)
    sign = "\t" if "\t" in line and not writing.source else "|"
    if sign not in line:
        return ""
    if part.is_sheet and sign == "\t":
        return part.text[: min(position, _HEAD)]
    start = _row(part, position)
    while start > 0 and position - start < _TABLE:
        above = line_before(part.text, start - 1)
        if sign not in above:
            break
        start -= len(above) + 1
    return line_around(part.text, start)


def below(writing: Writing, part: Part, head: re.Pattern[str]) -> tuple[Cell, ...]:
    """The filled cells of the tables of a part, below heads that an expression finds."""
    sign = "|" if writing.source else "\t"
    return find_below(part.text, head, sign, is_sheet=part.is_sheet)


def on_page(
    writing: Writing, part: Part, head: re.Pattern[str], value: re.Pattern[str]
) -> tuple[Trace, ...]:
    """The values on a page below a line that names a column so and another one for persons.

    A PDF keeps no cells: the row of a table is a line of words.
    """
    if not _is_flow(writing, part):
        return ()
    for line in head.finditer(part.text):
        if _NAME_HEAD.search(line_around(part.text, line.start())):
            found = value.finditer(part.text, line.end())
            return tuple(Trace(match.start(), match.end()) for match in found)
    return ()


@lru_cache(maxsize=8)
def words(part: Part) -> str:
    """The text, as long as before, with spaces between cells: names may fill several of them."""
    return part.text.replace("\t", " ").replace(" | ", "   ")


@lru_cache(maxsize=8)
def _rows_of_persons(writing: Writing, part: Part) -> frozenset[int]:
    """Where the rows begin that stand below a head such as ชื่อ-สกุล."""
    return frozenset(cell.line for cell in below(writing, part, _NAME_HEAD))


def _is_flow(writing: Writing, part: Part) -> bool:
    return writing.source is None and not part.is_sheet


def _line(part: Part, position: int) -> str:
    return line_around(words(part), position)


def _row(part: Part, position: int) -> int:
    return position - len(line_before(part.text, position))


def _above(part: Part, position: int) -> str:
    start = position
    for _ in range(_LINES_ABOVE + 1):
        start = part.text.rfind("\n", 0, max(0, start))
        if start < 0:
            break
    return part.text[max(0, start, position - 500) : position]
