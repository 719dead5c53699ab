"""Where the column of symbols, the lanes and the columns of facts stand on the x axis."""

from dataclasses import dataclass
from typing import Literal

from generator.rendering.flowchart.badge import badge_name, badge_width, text_indent
from generator.rendering.flowchart.design import Design
from generator.rendering.flowchart.graph import Graph, Kind
from generator.rendering.flowchart.lanes import Lanes, Side
from generator.rendering.flowchart.lettering import line_width, longest_word

Fact = Literal["responsible", "duration"]

FACT_NAMES: dict[Fact, str] = {"responsible": "ผู้รับผิดชอบ", "duration": "ระยะเวลา"}
_FACT_WIDTHS: dict[Fact, float] = {"responsible": 152, "duration": 98}
_GUTTER = 16.0
# Half a stroke, so that the outermost line is not cut.
_EDGE = 1.0
_ANSWER_LEAST = 74.0
_WORD_MOST = 110.0
_ANSWER_PAD = 10.0
# From a decision to its connector.
_ARROW_ROOM = 22.0


@dataclass(frozen=True)
class Column:
    """A column of facts beside the symbols."""

    fact: Fact
    left: float
    width: float


@dataclass(frozen=True)
class Frame:
    """The x axis of one chart.

    Attributes:
        design: The form it is drawn in.
        left: Left border of the boxes.
        width: Width of the boxes.
        answer: Length of the level line out of a decision, from its corner to the first lane.
        columns: The columns of facts, if any.
    """

    design: Design
    left: float
    width: float
    answer: float
    columns: tuple[Column, ...]

    @property
    def centre(self) -> float:
        """The line that all symbols are centred on."""
        return self.left + self.width / 2

    @property
    def answer_limit(self) -> float:
        """The greatest width of a line of the answer beside a decision."""
        return self.answer - _ANSWER_PAD

    @property
    def decision_width(self) -> float:
        """The width of a decision: what its answers leave of a box."""
        return self.width - 2 * (self.answer - self.design.lane_first)

    def border(self, side: Side, width: float) -> float:
        """Return where a symbol of some width ends on a side."""
        return self.centre + side * width / 2

    def lane(self, side: Side, place: int) -> float:
        """Return where a lane runs."""
        away = self.design.lane_first + place * self.design.lane_next
        return self.border(side, self.width) + side * away


def make_frame(graph: Graph, lanes: Lanes, design: Design) -> Frame:
    """Share the width of the picture between lanes, boxes and columns of facts."""
    facts = _facts(graph) if design.columns else ()
    taken = sum(_FACT_WIDTHS[fact] + _GUTTER for fact in facts)
    room = design.width - taken
    reserve = {side: _reserve(lanes.depth(side), design) for side in Side}
    width = min(_box_width(graph, design), room - sum(reserve.values()))
    spare = room - width - sum(reserve.values())
    return Frame(
        design,
        left=reserve[Side.LEFT] + spare / 2,
        width=width,
        answer=_answer_length(graph, lanes, design),
        columns=_columns(facts, room),
    )


def _box_width(graph: Graph, design: Design) -> float:
    """Return the width that suits the longest text; decisions need all there is."""
    if any(node.kind is Kind.DECISION for node in graph.nodes):
        return design.box
    longest = max(
        text_indent(node.number, design) + line_width(node.text, design, "words") + design.pad
        for node in graph.nodes
    )
    return min(max(longest + 1, design.box_least), design.box)


def _facts(graph: Graph) -> tuple[Fact, ...]:
    return tuple(fact for fact in FACT_NAMES if any(getattr(node, fact) for node in graph.nodes))


def _columns(facts: tuple[Fact, ...], start: float) -> tuple[Column, ...]:
    columns = []
    for fact in facts:
        columns.append(Column(fact, start + _GUTTER, _FACT_WIDTHS[fact]))
        start += _GUTTER + _FACT_WIDTHS[fact]
    return tuple(columns)


def _reserve(depth: int, design: Design) -> float:
    return _EDGE + (design.lane_first + (depth - 1) * design.lane_next if depth else 0)


def _answer_length(graph: Graph, lanes: Lanes, design: Design) -> float:
    answers = (
        _answer_width(edge.answer, design) for edge in graph.edges if edge.aside and edge.answer
    )
    connectors = (
        badge_width(badge_name(graph.nodes[edge.target]), design) + _ARROW_ROOM + design.lane_first
        for edge in lanes.connectors
    )
    widest = max(answers, default=0.0)
    return max(min(widest, _WORD_MOST) + _ANSWER_PAD, _ANSWER_LEAST, *connectors)


def _answer_width(answer: str, design: Design) -> float:
    """Return the width that keeps an answer whole, or at least its words."""
    whole = line_width(answer, design, "answer")
    word = longest_word(answer, design, "answer")
    return whole if whole <= design.answer else max(word, design.answer * 0.75)
