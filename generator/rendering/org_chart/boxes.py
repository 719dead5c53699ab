"""The boxes of an organisation chart: how high words make them, where each line stands."""

from dataclasses import dataclass, replace
from functools import lru_cache
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
    count = len(_lines(post, width, letters))
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


@lru_cache(4096)  # the same words are set again for every number of columns that is tried
def _lines(post: Post, width: float, letters: Type) -> tuple[tuple[str, Role], ...]:
    """The lines of a box, the first words strong."""
    limit = width - 2 * letters.aside
    said: tuple[tuple[str, Role], ...] = (
        (post.title, "head"), *((line, "words") for line in post.lines),
    )  # fmt: skip
    return tuple(
        (words, role)
        for text, role in said
        for words in balance_lines(text, limit, letters.design, role)
    )
