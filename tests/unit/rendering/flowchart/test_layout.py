"""Laws of geometry that hold for every chart in both forms."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.kinds.procedure import Branch, Step
from generator.rendering.flowchart.design import NARROW, WIDE, Design
from generator.rendering.flowchart.graph import Kind, make_graph
from generator.rendering.flowchart.layout import Layout, lay_out
from generator.rendering.flowchart.lettering import Text, line_width
from generator.rendering.flowchart.routes import Box, Point
from generator.thai.words import split_words
from tests.unit.rendering.flowchart.made_procedures import Procedure, procedures

Rectangle = tuple[float, float, float, float]
Segment = tuple[Point, Point]

_TOLERANCE = 0.01

layouts = st.builds(
    lambda procedure, design: lay_out(make_graph(*procedure), design),
    procedures(),
    st.sampled_from((WIDE, NARROW)),
)
laws = settings(max_examples=25, deadline=None)


def _around(text: Text, layout: Layout) -> Rectangle:
    """The glyphs of a line: marks rise to 0.85 em above its base line, vowels hang 0.25 below."""
    width = line_width(text.words, layout.design, text.role)
    left = text.x - width / 2 if text.anchor == "middle" else text.x
    size = layout.design.size
    return left, text.y - 0.85 * size, left + width, text.y + 0.25 * size


def _rectangle(box: Box) -> Rectangle:
    return box.x, box.y, box.x + box.width, box.y + box.height


def _meet(one: Rectangle, other: Rectangle) -> bool:
    """Whether two rectangles share more than a border."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[2], other[2]), min(one[3], other[3])
    return left + _TOLERANCE < right and top + _TOLERANCE < bottom


def _holds(box: Box, inner: Rectangle) -> bool:
    left, top, right, bottom = inner
    if box.kind is Kind.DECISION:
        slant = (box.width - box.flat) / 2
        far = max(abs(top - box.middle), abs(bottom - box.middle))
        cut = slant * far / (box.height / 2)
    else:
        cut = 0
    outer = _rectangle(box)
    across = outer[0] + cut <= left and right <= outer[2] - cut
    return across and outer[1] <= top and bottom <= outer[3]


def _segments(points: tuple[Point, ...]) -> Iterator[Segment]:
    yield from pairwise(points)


def _thin(segment: Segment) -> Rectangle:
    (x1, y1), (x2, y2) = segment
    return min(x1, x2) - 0.5, min(y1, y2) - 0.5, max(x1, x2) + 0.5, max(y1, y2) + 0.5


def _on_border(point: Point, box: Box) -> bool:
    x, y = point
    left, top, right, bottom = _rectangle(box)
    upright = min(abs(x - left), abs(x - right)) < _TOLERANCE and abs(y - box.middle) < _TOLERANCE
    centre = (left + right) / 2
    level = min(abs(y - top), abs(y - bottom)) < _TOLERANCE and abs(x - centre) < _TOLERANCE
    return upright or level


@laws
@given(layouts)
def test_no_two_symbols_overlap(layout: Layout) -> None:
    """Neither boxes nor connectors, and all stand inside the picture."""
    connectors = [
        (badge.x, badge.y, badge.x + badge.width, badge.y + badge.height)
        for badge in layout.badges
        if badge.connector
    ]
    symbols = [*map(_rectangle, layout.boxes), *connectors]
    assert not any(_meet(one, other) for one, other in combinations(symbols, 2))
    for left, top, right, bottom in symbols:
        assert left > 0
        assert top > 0
        assert right < layout.design.width
        assert bottom < layout.height


@laws
@given(layouts)
def test_every_line_of_text_fits_its_symbol_or_stands_outside_all(layout: Layout) -> None:
    """No text touches the border of a symbol, slanting ones included."""
    for text in layout.texts:
        around = _around(text, layout)
        touched = [box for box in layout.boxes if _meet(_rectangle(box), around)]
        if text.role == "answer":
            # An answer may use the corner that a decision leaves of its rectangle.
            assert not any(box.kind is not Kind.DECISION for box in touched)
        else:
            assert all(_holds(box, around) for box in touched)
        assert around[0] >= 0
        assert around[2] <= layout.design.width + _TOLERANCE


@laws
@given(layouts)
def test_no_two_lines_of_text_overlap(layout: Layout) -> None:
    """Answers, facts and steps each have their own place."""
    rectangles = [_around(text, layout) for text in layout.texts]
    assert not any(_meet(one, other) for one, other in combinations(rectangles, 2))


@laws
@given(layouts)
def test_no_way_runs_through_text_or_symbols(layout: Layout) -> None:
    """Lanes lie beside the column."""
    solid = [_around(text, layout) for text in layout.texts if text.role != "number"]
    solid += [
        (left + 1, top + 1, right - 1, bottom - 1)
        for left, top, right, bottom in map(_rectangle, layout.boxes)
    ]
    for route in layout.routes:
        for segment in _segments(route.points):
            assert not any(_meet(_thin(segment), thing) for thing in solid)


@laws
@given(layouts)
def test_every_way_starts_and_ends_on_a_border(layout: Layout) -> None:
    """At its source and its target, or at the connector that names its target."""
    for route in layout.routes:
        assert _on_border(route.points[0], layout.boxes[route.edge.source])
        if badge := route.badge:
            assert route.points[-1][0] in (badge.x, badge.x + badge.width)
            assert badge.y < route.points[-1][1] < badge.y + badge.height
        else:
            assert _on_border(route.points[-1], layout.boxes[route.edge.target])


@laws
@given(layouts)
def test_ways_meet_only_where_they_lead_to_the_same_node(layout: Layout) -> None:
    """Every touch of two lines is a joining, so that no reader takes a wrong turn."""
    for one, other in combinations(layout.routes, 2):
        if one.edge.target == other.edge.target and one.edge.aside and other.edge.aside:
            continue
        for first in _segments(one.points):
            for second in _segments(other.points):
                assert not _meet(_thin(first), _thin(second))


@laws
@given(layouts)
def test_paper_may_end_between_symbols_only(layout: Layout) -> None:
    """A cut goes through lines of ways, through nothing else."""
    assert list(layout.cuts) == sorted(set(layout.cuts))
    solid = [*map(_rectangle, layout.boxes), *(_around(text, layout) for text in layout.texts)]
    for cut in layout.cuts:
        assert 0 < cut < layout.height
        assert not any(top < cut < bottom for _, top, _, bottom in solid)


def _lines_in(box: Box, layout: Layout) -> list[str]:
    return [
        text.words
        for text in layout.texts
        if text.role == "words" and box.y < text.y < box.y + box.height
    ]


def _letters(text: str) -> str:
    return text.replace(" ", "")


def _ends(parts: Iterable[str]) -> set[int]:
    """How many letters stand before the end of each part."""
    return set(accumulate(len(_letters(part)) for part in parts))


@laws
@given(procedures(), st.sampled_from((WIDE, NARROW)))
def test_lines_break_between_words_and_lose_nothing(procedure: Procedure, design: Design) -> None:
    """The lines of a symbol put together are its text."""
    graph = make_graph(*procedure)
    layout = lay_out(graph, design)
    for node, box in zip(graph.nodes, layout.boxes, strict=True):
        if node.kind in {Kind.STEP, Kind.DECISION}:
            lines = _lines_in(box, layout)
            assert _letters("".join(lines)) == _letters(node.text)
            assert _ends(lines) <= _ends(split_words(node.text))


@pytest.mark.parametrize("design", [WIDE, NARROW], ids=lambda design: design.name)
def test_a_row_of_dots_is_cut_rather_than_running_out(design: Design) -> None:
    """Staff copy dotted lines from paper forms, and those have no place to break."""
    branch = Branch(after=1, question="." * 300, no_to=1)
    layout = lay_out(make_graph([Step("1", "." * 300)], [branch]), design)
    for text in layout.texts:
        around = _around(text, layout)
        assert all(_holds(box, around) for box in layout.boxes if _meet(_rectangle(box), around))


def test_facts_are_columns_on_paper_and_lines_in_the_box_on_a_phone() -> None:
    """A phone has no room for columns."""
    graph = make_graph([Step("1", "ส่งหนังสือ", "ธุรการ", "1 วัน"), Step("2", "จัดเก็บ")], [])
    wide, narrow = lay_out(graph, WIDE), lay_out(graph, NARROW)
    assert [text.words for text in wide.texts if text.role == "fact"] == [
        "ธุรการ",
        "1\u00a0วัน",
        "–",
        "–",
    ]
    assert [text.words for text in narrow.texts if text.role == "fact"] == [
        "ผู้รับผิดชอบ: ธุรการ",
        "ระยะเวลา: 1\u00a0วัน",
    ]


def test_facts_that_no_step_has_take_no_room() -> None:
    """An empty column would only ask why it is empty."""
    layout = lay_out(make_graph([Step("1", "ส่งหนังสือ", "ธุรการ")], []), WIDE)
    heads = [text.words for text in layout.texts if text.role == "head"]
    assert "ผู้รับผิดชอบ" in heads
    assert "ระยะเวลา" not in heads
