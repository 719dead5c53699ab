"""Lines of text in a chart: broken between words, and set at a place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.rendering.flowchart.design import Design
from generator.rendering.flowchart.measure import Weight, text_width
from generator.thai.words import split_words, wrap

Role = Literal["words", "number", "fact", "answer", "head"]
Anchor = Literal["start", "middle"]

WEIGHTS: dict[Role, Weight] = {"words": 400, "number": 600, "fact": 400, "answer": 600, "head": 600}

# A number stays with what it counts: "5 วันทำการ".
_NUMBER_AND_UNIT = re.compile("(?<=[0-9๐-๙]) (?=[ก-ไ])")
_UNBROKEN = re.compile("[!-~]+")
# The shares of a limit that are tried to make lines alike in length.
_NARROWER = (0.68, 0.78, 0.88)


@dataclass(frozen=True)
class Text:
    """One line of text; `y` is its base line."""

    x: float
    y: float
    words: str
    role: Role
    anchor: Anchor = "start"

    def moved(self, x: float, y: float) -> "Text":
        """Return the line at a distance."""
        return Text(self.x + x, self.y + y, self.words, self.role, self.anchor)


def line_width(text: str, design: Design, role: Role) -> float:
    """Return the width of a line of text in the type of its role."""
    return text_width(text, design.size, WEIGHTS[role])


def longest_word(text: str, design: Design, role: Role) -> float:
    """Return the width of the widest word of a text; an address counts as one."""
    words = (*split_words(text), *_UNBROKEN.findall(text))
    return max((line_width(word, design, role) for word in words), default=0.0)


def break_lines(text: str, limit: float, design: Design, role: Role) -> tuple[str, ...]:
    """Break a text into lines in the type of its role; no line is wider than the limit."""
    if role == "fact":
        text = _NUMBER_AND_UNIT.sub("\u00a0", text)
    lines = wrap(text, limit, lambda part: line_width(part, design, role))
    return tuple(piece for line in lines for piece in _cut(line, limit, design, role))


def balance_lines(text: str, limit: float, design: Design, role: Role) -> tuple[str, ...]:
    """Break a text into as few lines as fit, and leave no word alone in the last one."""
    lines = break_lines(text, limit, design, role)
    if len(lines) < 2:
        return lines
    least = longest_word(text, design, role)
    for share in _NARROWER:
        closer = break_lines(text, max(share * limit, least), design, role)
        if len(closer) == len(lines):
            return closer
    return lines


def _cut(line: str, limit: float, design: Design, role: Role) -> Iterator[str]:
    """Cut what has no place to break, such as a row of dots, wherever it is full."""
    piece = ""
    for character in line if line_width(line, design, role) > limit else (line,):
        if piece and line_width(piece + character, design, role) > limit:
            yield piece
            piece = ""
        piece += character
    yield piece


def set_lines(
    lines: tuple[str, ...],
    place: tuple[float, float],
    design: Design,
    role: Role,
    anchor: Anchor = "start",
) -> Iterator[Text]:
    """Set lines one below the other, the top of the first one at a place."""
    x, top = place
    # Thai rises higher above its consonants than it hangs below them.
    first = top + design.leading / 2 + 0.34 * design.size
    for index, line in enumerate(lines):
        yield Text(x, first + index * design.leading, line, role, anchor)
