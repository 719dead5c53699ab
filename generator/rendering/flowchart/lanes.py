"""Which way of "no" runs up or down on which side, so that no two ways ever cross."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from generator.rendering.flowchart.graph import Edge


class Side(IntEnum):
    """A side of the column; the value is its direction along x."""

    LEFT = -1
    RIGHT = 1


@dataclass(frozen=True)
class Lane:
    """A vertical line beside the column that leads from decisions to one node.

    Attributes:
        side: The side of the column it runs on.
        target: The row it leads to.
        sources: The rows of the decisions it comes from.
        place: 0 for the lane next to the column, growing outwards.
    """

    side: Side
    target: int
    sources: frozenset[int]
    place: int


@dataclass(frozen=True)
class Lanes:
    """All lanes, and the ways that found none and are drawn as a connector instead."""

    lanes: tuple[Lane, ...]
    connectors: tuple[Edge, ...]

    def depth(self, side: Side) -> int:
        """Return how many lanes lie side by side on a side."""
        return max((lane.place + 1 for lane in self.lanes if lane.side is side), default=0)

    def lane_of(self, edge: Edge) -> Lane | None:
        """Return the lane that a way takes; None where it is a connector."""
        for lane in self.lanes:
            if lane.target == edge.target and edge.source in lane.sources:
                return lane
        return None


# Of one side: the rows of the decisions that lead to each target.
_Ways = Mapping[int, frozenset[int]]


def assign_lanes(edges: Iterable[Edge], most: int) -> Lanes:
    """Find a lane for each way of "no".

    Ways back prefer the left side and ways on the right one; ways to the same node share a lane.
    A way that would cross another one on both sides becomes a connector, as does one that finds
    `most` lanes taken. Short ways choose first, for they help the eye most.
    """
    ways: dict[Side, _Ways] = {Side.LEFT: {}, Side.RIGHT: {}}
    connectors = []
    for edge in sorted((edge for edge in edges if edge.aside), key=_length):
        for side in _preference(edge):
            sources = ways[side].get(edge.target, frozenset()) | {edge.source}
            trial = {**ways[side], edge.target: sources}
            places = _places(trial)
            if places is not None and max(places.values()) < most:
                ways[side] = trial
                break
        else:
            connectors.append(edge)
    return Lanes(tuple(_lanes(ways)), tuple(connectors))


def preferred_side(edge: Edge) -> Side:
    """Return the side on which a reader expects a way: back on the left, on on the right."""
    return Side.LEFT if edge.target < edge.source else Side.RIGHT


def _preference(edge: Edge) -> tuple[Side, Side]:
    side = preferred_side(edge)
    return side, Side(-side)


def _length(edge: Edge) -> tuple[int, int]:
    return abs(edge.target - edge.source), edge.source


def _lanes(ways: Mapping[Side, _Ways]) -> Iterable[Lane]:
    for side, of_side in ways.items():
        places = _places(of_side) or {}
        for target, sources in sorted(of_side.items()):
            yield Lane(side, target, sources, places[target])


def _places(ways: _Ways) -> dict[int, int] | None:
    """Stack lanes from the column outwards; None where two would have to cross."""
    rows = {target: {target, *sources} for target, sources in ways.items()}
    places: dict[int, int] = {}
    for target in sorted(rows, key=lambda target: (max(rows[target]) - min(rows[target]), target)):
        inner = [other for other in places if _overlap(rows[other], rows[target])]
        # The outer lane reaches the column through the inner one wherever it starts or ends.
        if any(_covers(rows[other], row) for other in inner for row in rows[target]):
            return None
        places[target] = max((places[other] + 1 for other in inner), default=0)
    return places


def _overlap(one: set[int], other: set[int]) -> bool:
    return min(one) <= max(other) and min(other) <= max(one)


def _covers(rows: set[int], row: int) -> bool:
    return min(rows) <= row <= max(rows)
