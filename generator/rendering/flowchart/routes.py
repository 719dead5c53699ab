"""The ways between placed symbols, and the answers that stand beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.rendering.flowchart.badge import BADGE_HEIGHT, Badge, badge_name, badge_width
from generator.rendering.flowchart.graph import Edge, Kind
from generator.rendering.flowchart.lanes import preferred_side
from generator.rendering.flowchart.lettering import Text, set_lines
from generator.rendering.flowchart.plan import BESIDE_LINE, Plan

Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """The border of a symbol; `flat` is the length of a decision's level top and bottom."""

    kind: Kind
    x: float
    y: float
    width: float
    height: float
    flat: float = 0.0

    @property
    def middle(self) -> float:
        """The height of its centre."""
        return self.y + self.height / 2


@dataclass(frozen=True)
class Route:
    """The line of a way from border to border; its arrow stands at the last point.

    Attributes:
        edge: The way.
        points: The corners of the line.
        badge: The connector it ends at, instead of its target.
        texts: Its answer, and the name of its connector.
    """

    edge: Edge
    points: tuple[Point, ...]
    badge: Badge | None = None
    texts: tuple[Text, ...] = ()


def draw_route(edge: Edge, boxes: Sequence[Box], plan: Plan) -> Route:
    """Draw a way: straight down, round over its lane, or to a connector beside its decision."""
    if not edge.aside:
        return _down(edge, boxes, plan)
    lane = plan.lanes.lane_of(edge)
    if lane is None:
        return _to_connector(edge, boxes[edge.source], plan)
    source, target = boxes[edge.source], boxes[edge.target]
    start = (plan.frame.border(lane.side, source.width), source.middle)
    end = (plan.frame.border(lane.side, target.width), target.middle)
    x = plan.frame.lane(lane.side, lane.place)
    first_lane = plan.frame.lane(lane.side, 0)
    return Route(
        edge,
        (start, (x, start[1]), (x, end[1]), end),
        texts=_answer_above(edge, start, first_lane, plan),
    )


def _down(edge: Edge, boxes: Sequence[Box], plan: Plan) -> Route:
    source, target = boxes[edge.source], boxes[edge.target]
    x, top = plan.frame.centre, source.y + source.height
    place = (x + BESIDE_LINE, top + plan.room_below(edge.source) - plan.answer_height(edge))
    texts = set_lines(plan.answers.get(edge, ()), place, plan.design, "answer")
    return Route(edge, ((x, top), (x, target.y)), texts=tuple(texts))


def _to_connector(edge: Edge, source: Box, plan: Plan) -> Route:
    side = preferred_side(edge)
    name = badge_name(plan.graph.nodes[edge.target])
    width = badge_width(name, plan.design)
    start = (plan.frame.border(side, source.width), source.middle)
    outer = plan.frame.border(side, plan.frame.width)
    inner = outer - side * width
    badge = Badge(min(inner, outer), source.middle - BADGE_HEIGHT / 2, width, connector=True)
    name_place = ((inner + outer) / 2, source.middle - plan.design.leading / 2)
    texts = (
        *set_lines((name,), name_place, plan.design, "number", "middle"),
        *_answer_above(edge, start, outer, plan),
    )
    return Route(edge, (start, (inner, source.middle)), badge, texts)


def _answer_above(edge: Edge, start: Point, end: float, plan: Plan) -> tuple[Text, ...]:
    """Set an answer above the level line from the corner of its decision."""
    bottom = start[1] - plan.answer_lift(edge)
    place = ((start[0] + end) / 2, bottom - plan.answer_height(edge))
    return tuple(set_lines(plan.answers.get(edge, ()), place, plan.design, "answer", "middle"))
