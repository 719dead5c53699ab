"""A chart as pure geometry: every border, line and text at its place, nothing about SVG."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from generator.rendering.flowchart.badge import Badge
from generator.rendering.flowchart.decision import make_decision
from generator.rendering.flowchart.design import Design
from generator.rendering.flowchart.frame import FACT_NAMES, Fact, Frame
from generator.rendering.flowchart.graph import Graph, Kind, Node
from generator.rendering.flowchart.lettering import Text, break_lines, set_lines
from generator.rendering.flowchart.plan import Plan, make_plan
from generator.rendering.flowchart.routes import Box, Route, draw_route
from generator.rendering.flowchart.symbols import Symbol, make_box, make_terminal

_MAKERS: dict[Kind, Callable[[Node, Frame], Symbol]] = {
    Kind.START: make_terminal,
    Kind.STEP: make_box,
    Kind.DECISION: make_decision,
    Kind.END: make_terminal,
}
# Half a stroke, so that the outermost border is not cut.
_EDGE = 1.0
_HEAD = 50.0
_HEAD_TOP = 6.0
_HEAD_RULE = 38.0
_ABSENT = "–"
_FIRST_HEAD = "ขั้นตอนการปฏิบัติงาน"


@dataclass(frozen=True)
class Rule:
    """A thin level line that divides; a strong one stands under the heads of columns."""

    left: float
    right: float
    y: float
    strong: bool = False


@dataclass(frozen=True)
class Layout:
    """The geometry of one chart.

    Attributes:
        design: The form it is drawn in.
        height: Of the whole picture, in whole units.
        boxes: The borders of all symbols, in the order of the nodes.
        badges: The frames of numbers and of connectors.
        routes: The ways between symbols.
        rules: Thin lines that divide.
        texts: All lines of text.
        cuts: Heights between two symbols at which a sheet of paper may end, in whole units.
    """

    design: Design
    height: int
    boxes: tuple[Box, ...]
    badges: tuple[Badge, ...]
    routes: tuple[Route, ...]
    rules: tuple[Rule, ...]
    texts: tuple[Text, ...]
    cuts: tuple[int, ...]


@dataclass(frozen=True)
class _Row:
    """One symbol with the facts beside it; both are centred on one height."""

    node: Node
    symbol: Symbol
    facts: dict[Fact, tuple[str, ...]]
    above: float
    below: float


def lay_out(graph: Graph, design: Design) -> Layout:
    """Place everything that a chart consists of."""
    plan = make_plan(graph, design)
    rows = tuple(_row(index, plan) for index in range(len(graph.nodes)))
    tops, bottom = _stack(rows, _EDGE + (_HEAD if plan.frame.columns else 0), design)
    boxes = tuple(_box(row, top, plan.frame) for row, top in zip(rows, tops, strict=True))
    routes = tuple(draw_route(edge, boxes, plan) for edge in graph.edges)
    cuts = tuple(int(top - design.gap / 2) for top in tops[1:])
    return Layout(
        design,
        ceil(bottom + _EDGE),
        boxes,
        badges=(*_badges(rows, boxes), *(route.badge for route in routes if route.badge)),
        routes=routes,
        rules=tuple(_rules(rows, boxes, cuts, plan.frame)),
        texts=tuple(_texts(rows, boxes, routes, plan.frame)),
        cuts=cuts,
    )


def _row(index: int, plan: Plan) -> _Row:
    node = plan.graph.nodes[index]
    symbol = _MAKERS[node.kind](node, plan.frame)
    facts = {
        column.fact: break_lines(
            getattr(node, column.fact) or _ABSENT, column.width, plan.design, "fact"
        )
        for column in plan.frame.columns
        if node.kind is Kind.STEP
    }
    half = max(len(lines) for lines in (*facts.values(), ())) * plan.design.leading / 2
    half = max(half, symbol.height / 2)
    # An answer may reach down to where paper may be cut, in the middle of the gap.
    answer = symbol.height / 2 + plan.room_below(index) - plan.design.gap / 2
    return _Row(node, symbol, facts, max(half, plan.room_above(index)), max(half, answer))


def _stack(rows: Sequence[_Row], top: float, design: Design) -> tuple[tuple[float, ...], float]:
    """Return where each row begins and where the last one ends."""
    tops = []
    for row in rows:
        tops.append(top)
        top += row.above + row.below + design.gap
    return tuple(tops), top - design.gap


def _box(row: _Row, top: float, frame: Frame) -> Box:
    symbol = row.symbol
    x = frame.centre - symbol.width / 2
    y = top + row.above - symbol.height / 2
    return Box(symbol.kind, x, y, symbol.width, symbol.height, symbol.flat)


def _badges(rows: Sequence[_Row], boxes: Sequence[Box]) -> Iterator[Badge]:
    for row, box in zip(rows, boxes, strict=True):
        if row.symbol.badge:
            yield row.symbol.badge.moved(box.x, box.y)


def _rules(
    rows: Sequence[_Row], boxes: Sequence[Box], cuts: Sequence[int], frame: Frame
) -> Iterator[Rule]:
    for row, box in zip(rows, boxes, strict=True):
        if row.symbol.rule is not None:
            yield Rule(box.x, box.x + box.width, box.y + row.symbol.rule)
    if frame.columns:
        left, right = frame.columns[0].left, frame.design.width
        yield Rule(0, right, _HEAD_RULE, strong=True)
        yield from (
            Rule(left, right, cut)
            for row, cut in zip(rows[1:], cuts, strict=True)
            if row.node.kind is not Kind.DECISION
        )


def _texts(
    rows: Sequence[_Row], boxes: Sequence[Box], routes: Sequence[Route], frame: Frame
) -> Iterator[Text]:
    if frame.columns:
        yield from set_lines(
            (_FIRST_HEAD,), (frame.centre, _HEAD_TOP), frame.design, "head", "middle"
        )
    for column in frame.columns:
        yield from set_lines(
            (FACT_NAMES[column.fact],), (column.left, _HEAD_TOP), frame.design, "head"
        )
    for row, box in zip(rows, boxes, strict=True):
        yield from (text.moved(box.x, box.y) for text in row.symbol.texts)
        for column in frame.columns:
            lines = row.facts.get(column.fact, ())
            top = box.middle - len(lines) * frame.design.leading / 2
            yield from set_lines(lines, (column.left, top), frame.design, "fact")
    for route in routes:
        yield from route.texts
