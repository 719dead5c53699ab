"""An organisation chart as pure geometry: boxes and lines on a sheet, in points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.rendering.org_chart.boxes import Box, BoxKind, Type, box, height_of
from generator.rendering.org_chart.posts import Branch, Post, Structure

Style = Literal["command", "beside"]

_GUTTER = 9.0
"""From the left border of a column to its boxes; the line of command runs in it."""
_SPINE = 2.5
_BETWEEN = 10.0
"""Between two columns."""
_APART = 6.0
"""Between two boxes, one above the other."""
_ROOM = 13.0
"""Between two ranks: a level line and the way down to it."""
_WIDEST = 220.0
_EDGE = 0.75
"""Half a stroke, so that the outermost border is not cut."""
_DOWN = 0.5
"""Points by which letters shrink until all has room."""


@dataclass(frozen=True)
class Sheet:
    """The room for a chart and the letters that suit it, in points."""

    width: float
    height: float
    largest: float
    """The size of letters that is tried first."""
    least: float = 4.0
    """The size below which nobody could read: a chart that still has no room grows higher."""


A4 = Sheet(773.0, 452.0, 11.0)
"""A4 on its side between the margins of the print style, below the title."""
A3 = Sheet(1098.0, 668.0, 15.5)


@dataclass(frozen=True)
class Line:
    """A level or upright line."""

    x1: float
    y1: float
    x2: float
    y2: float
    style: Style = "command"


@dataclass(frozen=True)
class Chart:
    """The chart on its sheet."""

    width: float
    height: float
    size: float
    """Points of the letters."""
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def lay_out(structure: Structure, sheet: Sheet) -> Chart:
    """Set the chart in the largest letters in which it fits the sheet."""
    size = sheet.largest
    while size > sheet.least:
        chart = _fitting(structure, sheet, size)
        if chart:
            return chart
        size -= _DOWN
    return _chart(structure, sheet, Type(sheet.least), _columns(structure))


def _fitting(structure: Structure, sheet: Sheet, size: float) -> Chart | None:
    """The chart in letters of one size, with as few columns as it needs; None without room."""
    letters = Type(size)
    columns = _columns(structure)
    while _column_width(columns, sheet) >= letters.narrowest:
        chart = _chart(structure, sheet, letters, columns)
        if chart.height <= sheet.height:
            return chart
        place = _tallest(structure, columns, letters, _column_width(columns, sheet))
        if columns[place] >= len(structure.branches[place].groups):
            return None
        columns = (*columns[:place], columns[place] + 1, *columns[place + 1 :])
    return None


def _columns(structure: Structure) -> tuple[int, ...]:
    return tuple(1 for _ in structure.branches)


def _column_width(columns: Sequence[int], sheet: Sheet) -> float:
    count = max(sum(columns), 1)
    room = (sheet.width - 2 * _EDGE - _BETWEEN * (count - 1)) / count
    return min(room, _WIDEST * sheet.largest / A4.largest)


def _tallest(structure: Structure, columns: Sequence[int], letters: Type, width: float) -> int:
    """The branch whose groups reach lowest."""
    heights = [
        _tall(branch, count, letters, width)
        for branch, count in zip(structure.branches, columns, strict=True)
    ]
    return heights.index(max(heights))


def _tall(branch: Branch, count: int, letters: Type, width: float) -> float:
    own = width * count + _BETWEEN * (count - 1)
    head = height_of(branch.head, own, letters) + _ROOM if branch.head else 0.0
    return head + max((_sum(part, width, letters) for part in _shares(branch, count)), default=0.0)


def _sum(posts: Sequence[Post], width: float, letters: Type) -> float:
    return sum(height_of(post, width - _GUTTER, letters) + _APART for post in posts)


def _shares(branch: Branch, count: int) -> Iterator[tuple[Post, ...]]:
    """The groups of each column, in their order, none with two more than another."""
    most, longer = divmod(len(branch.groups), count)
    start = 0
    for column in range(count):
        end = start + most + (column < longer)
        yield branch.groups[start:end]
        start = end


def _chart(structure: Structure, sheet: Sheet, letters: Type, columns: Sequence[int]) -> Chart:
    width = _column_width(columns, sheet)
    boxes, lines, bottom = _top(structure, sheet, letters)
    count = sum(columns)
    left = (sheet.width - count * width - _BETWEEN * (count - 1)) / 2
    level = bottom + _ROOM
    lowest, drops = bottom, []
    for branch, share in zip(structure.branches, columns, strict=True):
        own = share * width + _BETWEEN * (share - 1)
        part = _branch(branch, share, letters, (left, level + _ROOM, width))
        boxes += part.boxes
        lines += part.lines
        drops += [Line(x, level, x, level + _ROOM) for x in part.drops]
        lowest = max(lowest, *(one.bottom for one in part.boxes), 0.0)
        left += own + _BETWEEN
    lines += [*drops, *_level(drops, sheet.width / 2, boxes[0].bottom, level)]
    return Chart(sheet.width, lowest + _EDGE, letters.size, tuple(boxes), tuple(lines))


def _level(drops: Sequence[Line], middle: float, bottom: float, level: float) -> Iterator[Line]:
    """From the director down, and from the first of those below to the last."""
    if drops:
        yield Line(middle, bottom, middle, level)
        ends = (middle, *(drop.x1 for drop in drops))
        yield Line(min(ends), level, max(ends), level)


@dataclass(frozen=True)
class _Part:
    """One branch at its place."""

    boxes: list[Box]
    lines: list[Line]
    drops: tuple[float, ...]
    """Where lines from the director come down."""


def _branch(branch: Branch, count: int, letters: Type, place: tuple[float, float, float]) -> _Part:
    """A deputy above columns of groups, or the columns alone."""
    left, top, width = place
    own = count * width + _BETWEEN * (count - 1)
    boxes: list[Box] = []
    lines: list[Line] = []
    begin = top
    if branch.head:
        head = box(branch.head, "deputy", (left, top), own, letters)
        boxes.append(head)
        begin, top = head.bottom, head.bottom + _ROOM
    spines = []
    for column, posts in enumerate(_shares(branch, count)):
        x = left + column * (width + _BETWEEN)
        if posts:
            spines.append(x + _SPINE)
            stack = list(_stack(posts, "group", (x + _GUTTER, top), width - _GUTTER, letters))
            boxes += stack
            middles = [one.y + one.height / 2 for one in stack]
            lines.append(Line(x + _SPINE, begin, x + _SPINE, middles[-1]))
            lines += [Line(x + _SPINE, y, x + _GUTTER, y) for y in middles]
    return _Part(boxes, lines, (left + own / 2,) if branch.head else tuple(spines))


def _stack(
    posts: Sequence[Post],
    kind: BoxKind,
    corner: tuple[float, float],
    width: float,
    letters: Type,
) -> Iterator[Box]:
    """Boxes one below the other."""
    x, y = corner
    for post in posts:
        one = box(post, kind, (x, y), width, letters)
        yield one
        y = one.bottom + _APART


def _top(structure: Structure, sheet: Sheet, letters: Type) -> tuple[list[Box], list[Line], float]:
    """The director in the middle, committees at both sides, and how low all of them reach."""
    width = min(sheet.width * 0.3, 24 * letters.size)
    aside = min((sheet.width - width) / 2 - 3 * _BETWEEN - _EDGE, 24 * letters.size)
    sides = structure.committees[::2], structure.committees[1::2]
    heights = [_sum(side, aside + _GUTTER, letters) - _APART for side in sides]
    own = height_of(structure.director, width, letters)
    tall = max(own, *heights)
    left = (sheet.width - width) / 2
    director = box(structure.director, "director", (left, _EDGE + (tall - own) / 2), width, letters)
    boxes, lines = [director], list[Line]()
    middle = director.y + director.height / 2
    for side, height, way in zip(sides, heights, (1, -1), strict=True):
        start = left + width + 3 * _BETWEEN if way > 0 else left - 3 * _BETWEEN - aside
        corner = (start, _EDGE + (tall - height) / 2)
        stack = list(_stack(side, "committee", corner, aside, letters))
        boxes += stack
        near = start if way > 0 else start + aside
        lines += _ties(stack, near, middle, (director, way))
    return boxes, lines, _EDGE + tall


def _ties(
    stack: Sequence[Box], near: float, middle: float, director: tuple[Box, int]
) -> Iterator[Line]:
    """Broken lines from the director to those beside."""
    if not stack:
        return
    own, way = director
    edge = own.x + own.width if way > 0 else own.x
    spine = edge + way * 1.5 * _BETWEEN
    middles = [one.y + one.height / 2 for one in stack]
    yield Line(edge, middle, spine, middle, "beside")
    if min(middles) != max(middles) or middles[0] != middle:
        yield Line(spine, min(*middles, middle), spine, max(*middles, middle), "beside")
    for y in middles:
        yield Line(spine, y, near, y, "beside")
