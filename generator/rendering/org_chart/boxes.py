"""The boxes of an organisation chart: how high words make them, where each line stands."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.rendering.flowchart.design import SHEET, Design
from generator.rendering.flowchart.lettering import Role, Text, balance_lines, set_lines
from generator.rendering.org_chart.posts import Post

BoxKind = Literal["director", "deputy", "group", "committee"]

_LEADING = 1.5
"""Thai needs room above and below its letters."""
_ASIDE = 0.5
_ABOVE = 0.35
_NARROWEST = 11.0


@dataclass(frozen=True)
class Type:
    """The letters of one chart, by their size in points."""

    size: float

    @property
    def design(self) -> Design:
        """The same as the lettering of charts knows it."""
        return replace(SHEET, size=self.size, leading=self.size * _LEADING)

    @property
    def narrowest(self) -> float:
        """The width of a column below which Thai names break too often to be read."""
        return self.size * _NARROWEST

    @property
    def aside(self) -> float:
        """Between a border and the words beside it."""
        return self.size * _ASIDE

    @property
    def above(self) -> float:
        """Between a border and the words below it."""
        return self.size * _ABOVE


@dataclass(frozen=True)
class Box:
    """A box with its words."""

    kind: BoxKind
    x: float
    y: float
    width: float
    height: float
    texts: tuple[Text, ...]

    @property
    def bottom(self) -> float:
        """Its lowest border."""
        return self.y + self.height


def height_of(post: Post, width: float, letters: Type) -> float:
    """The height of a box of some width."""
    count = len(list(_lines(post, width, letters)))
    return count * letters.design.leading + 2 * letters.above


def box(post: Post, kind: BoxKind, corner: tuple[float, float], width: float, letters: Type) -> Box:
    """A box with its left upper corner at a place.

    Args:
        post: What it says.
        kind: Whose it is.
        corner: Left and top.
        width: Its width; its height is what its words need.
        letters: In which they are set.
    """
    x, y = corner
    texts = tuple(
        text
        for place, (words, role) in enumerate(_lines(post, width, letters))
        for text in set_lines(
            (words,),
            (x + width / 2, y + letters.above + place * letters.design.leading),
            letters.design,
            role,
            "middle",
        )
    )
    return Box(kind, x, y, width, height_of(post, width, letters), texts)


def _lines(post: Post, width: float, letters: Type) -> Iterator[tuple[str, Role]]:
    """The lines of a box, the first words strong."""
    limit = width - 2 * letters.aside
    for words in balance_lines(post.title, limit, letters.design, "head"):
        yield words, "head"
    for line in post.lines:
        for words in balance_lines(line, limit, letters.design, "words"):
            yield words, "words"
