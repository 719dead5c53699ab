"""What is settled about a chart before anything has its height."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.rendering.flowchart.badge import BADGE_HEIGHT
from generator.rendering.flowchart.design import Design
from generator.rendering.flowchart.frame import Frame, make_frame
from generator.rendering.flowchart.graph import Edge, Graph
from generator.rendering.flowchart.lanes import Lanes, assign_lanes
from generator.rendering.flowchart.lettering import break_lines

BESIDE_LINE = 10.0
_ABOVE_LINE = 3.0
_BELOW_CORNER = 3.0


@dataclass(frozen=True)
class Plan:
    """The graph, the sides of its ways, its x axis and the lines of its answers."""

    graph: Graph
    lanes: Lanes
    frame: Frame
    answers: Mapping[Edge, tuple[str, ...]]

    @property
    def design(self) -> Design:
        """The form that the chart is drawn in."""
        return self.frame.design

    def answer_height(self, edge: Edge) -> float:
        """Return how much room the lines of an answer take."""
        return len(self.answers.get(edge, ())) * self.design.leading

    def answer_lift(self, edge: Edge) -> float:
        """Return how far above the middle of its decision the answer of a way aside ends."""
        connector = self.lanes.lane_of(edge) is None
        return _ABOVE_LINE + (BADGE_HEIGHT / 2 if connector else 0)

    def room_above(self, row: int) -> float:
        """Return the room that a row needs above its middle for the answer beside it."""
        return max(
            (
                self.answer_lift(edge) + self.answer_height(edge)
                for edge in self.graph.edges
                if edge.source == row and edge.aside
            ),
            default=0.0,
        )

    def room_below(self, row: int) -> float:
        """Return the room that a row needs below its border for the answer on the way down."""
        return max(
            (
                _BELOW_CORNER + self.answer_height(edge)
                for edge in self.graph.edges
                if edge.source == row and edge.answer and not edge.aside
            ),
            default=0.0,
        )


def make_plan(graph: Graph, design: Design) -> Plan:
    """Settle where the ways run, how wide everything is, and how the answers break."""
    lanes = assign_lanes(graph.edges, design.lanes)
    frame = make_frame(graph, lanes, design)
    limits = {True: frame.answer_limit, False: frame.width / 2 - 2 * BESIDE_LINE}
    answers = {
        edge: break_lines(edge.answer, limits[edge.aside], design, "answer")
        for edge in graph.edges
        if edge.answer
    }
    return Plan(graph, lanes, frame, answers)
