"""Ways of "no" find lanes on which they do not cross."""

from generator.rendering.flowchart.graph import Edge
from generator.rendering.flowchart.lanes import Lane, Side, assign_lanes


def _no(source: int, target: int) -> Edge:
    return Edge(source, target, "ไม่ใช่", aside=True)


def test_back_runs_on_the_left_and_on_runs_on_the_right() -> None:
    """Readers learn one side for each direction."""
    back, on = _no(4, 1), _no(2, 6)
    lanes = assign_lanes([back, on], most=2)
    sides = [lane.side for edge in (back, on) if (lane := lanes.lane_of(edge))]
    assert sides == [Side.LEFT, Side.RIGHT]


def test_loops_within_loops_nest_outwards() -> None:
    """The shortest lies next to the column, so that none crosses another."""
    lanes = assign_lanes([_no(9, 1), _no(7, 2), _no(5, 3)], most=3)
    assert lanes.lanes == (
        Lane(Side.LEFT, 1, frozenset({9}), 2),
        Lane(Side.LEFT, 2, frozenset({7}), 1),
        Lane(Side.LEFT, 3, frozenset({5}), 0),
    )


def test_ways_to_one_step_share_a_lane() -> None:
    """Two lines to one place are one line more than the eye needs."""
    lanes = assign_lanes([_no(4, 1), _no(6, 1)], most=1)
    assert lanes.lanes == (Lane(Side.LEFT, 1, frozenset({4, 6}), 0),)


def test_ways_that_would_cross_take_both_sides() -> None:
    """One of two interlocking loops moves over."""
    lanes = assign_lanes([_no(4, 1), _no(6, 2)], most=2)
    assert {lane.side for lane in lanes.lanes} == {Side.LEFT, Side.RIGHT}
    assert not lanes.connectors


def test_a_way_that_would_cross_on_both_sides_becomes_a_connector() -> None:
    """Three loops that interlock pairwise cannot lie on two sides."""
    lanes = assign_lanes([_no(5, 1), _no(7, 2), _no(9, 3)], most=4)
    assert len(lanes.lanes) == 2
    assert len(lanes.connectors) == 1


def test_a_way_that_finds_all_lanes_taken_becomes_a_connector() -> None:
    """A phone has room for few lanes."""
    ways = [_no(9, 1), _no(7, 2), _no(5, 3)]
    lanes = assign_lanes(ways, most=1)
    assert lanes.depth(Side.LEFT) == lanes.depth(Side.RIGHT) == 1
    assert lanes.connectors == (ways[0],)
