"""The badge around the number of a step, in its box and wherever a connector points to it."""

from dataclasses import dataclass

from generator.rendering.flowchart.design import Design
from generator.rendering.flowchart.graph import Kind, Node
from generator.rendering.flowchart.lettering import line_width

BADGE_HEIGHT = 26.0
_PAD = 8.0
_GAP = 9.0
_END_NAME = "จบ"


@dataclass(frozen=True)
class Badge:
    """A circle, or a longer pill, around the number of a step."""

    x: float
    y: float
    width: float
    connector: bool = False

    @property
    def height(self) -> float:
        """The same for all."""
        return BADGE_HEIGHT

    def moved(self, x: float, y: float) -> "Badge":
        """Return the badge at a distance."""
        return Badge(self.x + x, self.y + y, self.width, self.connector)


def badge_width(name: str, design: Design) -> float:
    """Return how wide the badge around a name is."""
    return max(BADGE_HEIGHT, line_width(name, design, "number") + _PAD)


def text_indent(number: str, design: Design) -> float:
    """Return how far from the border of its box the text behind a number starts."""
    return design.pad + badge_width(number, design) + _GAP


def badge_name(node: Node) -> str:
    """Return what a connector calls the node that it leads to."""
    return _END_NAME if node.kind is Kind.END else node.number
