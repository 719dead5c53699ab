"""The outline of everything in a chart that is not text, as the data of SVG paths."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.rendering.flowchart.badge import Badge
from generator.rendering.flowchart.graph import Kind
from generator.rendering.flowchart.layout import Layout, Rule
from generator.rendering.flowchart.routes import Box, Point, Route

_CORNER = 6.0
_BEND = 7.0
_ARROW_LENGTH = 9.0
_ARROW_HALF = 4.5


@dataclass(frozen=True)
class Outline:
    """One path; all outlines of a layer look the same."""

    layer: str
    top: float
    bottom: float
    data: str


def number(value: float) -> str:
    """Write a coordinate: one decimal where there is one."""
    # Adding zero turns the minus zero of a rounded -0.04 into plain zero.
    return f"{round(value, 1) + 0.0:g}"


def outlines(layout: Layout) -> Iterator[Outline]:
    """Draw a chart, thing by thing."""
    for rule in layout.rules:
        layer = "rule-strong" if rule.strong else "rule"
        yield Outline(layer, rule.y, rule.y, _rule(rule))
    for box in layout.boxes:
        yield Outline(box.kind.value, box.y, box.y + box.height, _border(box))
    for badge in layout.badges:
        layer = "connector" if badge.connector else "badge"
        yield Outline(layer, badge.y, badge.y + badge.height, _rounded(badge, badge.height / 2))
    for route in layout.routes:
        heights = [y for _, y in route.points]
        tip = heights[-1]
        yield Outline("line", min(heights), max(heights), _line(route.points))
        reach = (tip - _ARROW_LENGTH, tip + _ARROW_HALF)
        yield Outline("arrow", *reach, _arrow(route))


def _rule(rule: Rule) -> str:
    return f"M{number(rule.left)} {number(rule.y)}H{number(rule.right)}"


def _border(box: Box) -> str:
    if box.kind is Kind.DECISION:
        return _diamond(box)
    return _rounded(box, _CORNER if box.kind is Kind.STEP else box.height / 2)


def _rounded(box: Box | Badge, radius: float) -> str:
    right, bottom = box.x + box.width, box.y + box.height
    corners = (
        (right - radius, box.y, right, box.y + radius),
        (right, bottom - radius, right - radius, bottom),
        (box.x + radius, bottom, box.x, bottom - radius),
        (box.x, box.y + radius, box.x + radius, box.y),
    )
    r = number(radius)
    sides = (f"L{_point((a, b))}A{r} {r} 0 0 1 {_point((c, d))}" for a, b, c, d in corners)
    return f"M{_point((box.x + radius, box.y))}{''.join(sides)}z"


def _diamond(box: Box) -> str:
    slant = (box.width - box.flat) / 2
    left, right, bottom = box.x, box.x + box.width, box.y + box.height
    corners = (
        (left, box.middle),
        (left + slant, box.y),
        (right - slant, box.y),
        (right, box.middle),
        (right - slant, bottom),
        (left + slant, bottom),
    )
    return f"M{'L'.join(_point(corner) for corner in corners)}z"


def _line(points: tuple[Point, ...]) -> str:
    """Draw a line with soft bends, which show where it comes from when it joins another one."""
    data = [f"M{_point(points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_BEND, _distance(before, corner) / 2, _distance(corner, after) / 2)
        enters, leaves = _towards(corner, before, radius), _towards(corner, after, radius)
        data.append(f"L{_point(enters)}Q{_point(corner)} {_point(leaves)}")
    data.append(f"L{_point(_towards(points[-1], points[-2], _ARROW_LENGTH / 2))}")
    return "".join(data)


def _arrow(route: Route) -> str:
    before, tip = route.points[-2:]
    foot = _towards(tip, before, _ARROW_LENGTH)
    # The line is level or upright, so that one of both is zero.
    x, y = (_ARROW_HALF * (a - b) / _ARROW_LENGTH for a, b in zip(tip, foot, strict=True))
    return (
        f"M{_point(tip)}L{_point((foot[0] - y, foot[1] + x))}L{_point((foot[0] + y, foot[1] - x))}z"
    )


def _towards(start: Point, end: Point, distance: float) -> Point:
    share = distance / (_distance(start, end) or 1)
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _point(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"
