"""Text of pictures set in whole lines, as Thai needs it.

WeasyPrint sets the text of an SVG letter by letter, because each may have a place of its own. A
Thai tone mark that does not know its vowel then falls onto it: `ที่` reads like `ที`.
"""

from collections.abc import Iterator
from typing import Any

_ALONE = frozenset({"dx", "dy", "rotate", "letter-spacing", "textLength"})
"""What gives letters places of their own."""


class _Line(str):
    """A text that is handed out as one piece."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def set_whole_lines(svg: Any) -> None:
    """Let WeasyPrint shape each text of a picture at once.

    Args:
        svg: Its module that draws pictures.

    Raises:
        ValueError: It draws them in another way than the one we know.
    """
    drawn = svg.text
    if svg.TAGS.get("text") is not drawn:
        raise ValueError("WeasyPrint draws the text of pictures in a way that we do not know")

    def text(picture: Any, node: Any, size: float) -> None:
        if node.text and not _ALONE & set(node.attrib):
            node._etree_node.text = _Line(node.text)  # noqa: SLF001 - there is no other door
        drawn(picture, node, size)

    svg.TAGS.update({tag: text for tag, draw in svg.TAGS.items() if draw is drawn})
    svg.text = text
