"""A procedure as a graph: start, steps, decisions and end, and the ways between them."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from generator.kinds.procedure import END, Branch, Step

# What XML cannot carry at all: controls, halves of surrogate pairs, code points without character.
_UNPRINTABLE = frozenset({"Cc", "Cs", "Cn"})


class Kind(Enum):
    """What a node stands for; each has a symbol of its own."""

    START = "start"
    STEP = "step"
    DECISION = "decision"
    END = "end"


@dataclass(frozen=True)
class Node:
    """One symbol of the chart.

    Attributes:
        kind: What it stands for.
        text: What stands in it: one line of plain text.
        number: The number of a step; empty for all others.
        responsible: Who does a step, where known.
        duration: How long a step takes, where known.
        substeps: How many steps a step consists of; 0 where it is a whole.
    """

    kind: Kind
    text: str
    number: str = ""
    responsible: str | None = None
    duration: str | None = None
    substeps: int = 0


@dataclass(frozen=True)
class Edge:
    """A way from one node to another.

    Attributes:
        source: Index of the node it leaves.
        target: Index of the node it reaches.
        answer: The answer that takes this way out of a decision.
        aside: Whether it is the way of "no", which leaves the column.
    """

    source: int
    target: int
    answer: str | None = None
    aside: bool = False


@dataclass(frozen=True)
class Graph:
    """The nodes from start to end in the order of the work, and the ways between them."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def make_graph(steps: Sequence[Step], branches: Sequence[Branch]) -> Graph:
    """Put every decision behind its step and connect all.

    Steps are counted from 1 in their order, as branches name them; steps within steps are not
    drawn. Several decisions behind one step keep their order.

    Raises:
        ValueError: There is no step, or a branch names one that does not exist.
    """
    _refuse_unknown(len(steps), branches)
    nodes = [Node(Kind.START, "เริ่มต้น")]
    rows: dict[int | str, int] = {}
    decisions: dict[int, Branch] = {}
    behind = {
        after: tuple(group) for after, group in groupby(sorted(branches, key=_place), key=_place)
    }
    for place, step in enumerate(steps, start=1):
        rows[place] = len(nodes)
        nodes.append(_step_node(step))
        for branch in behind.get(place, ()):
            decisions[len(nodes)] = branch
            nodes.append(Node(Kind.DECISION, one_line(branch.question)))
    rows[END] = len(nodes)
    nodes.append(Node(Kind.END, "สิ้นสุด"))
    return Graph(tuple(nodes), tuple(_edges(rows, decisions)))


def one_line(text: str) -> str:
    """Return a text without line ends, runs of spaces and what cannot be printed."""
    spaced = " ".join(text.split())
    return "".join(c for c in spaced if unicodedata.category(c) not in _UNPRINTABLE)


def _place(branch: Branch) -> int:
    return branch.after


def _refuse_unknown(count: int, branches: Sequence[Branch]) -> None:
    if not count:
        raise ValueError("a flow chart needs at least one step")
    for branch in branches:
        for place in (branch.after, branch.no_to):
            if place != END and place not in range(1, count + 1):
                raise ValueError(f"a branch names step {place}, but there are {count} steps")


def _step_node(step: Step) -> Node:
    return Node(
        Kind.STEP,
        one_line(step.text),
        number=one_line(step.number),
        responsible=one_line(step.responsible or "") or None,
        duration=one_line(step.duration or "") or None,
        substeps=len(step.steps),
    )


def _edges(rows: dict[int | str, int], decisions: dict[int, Branch]) -> Iterator[Edge]:
    for row in range(rows[END]):
        branch = decisions.get(row)
        if branch is None:
            yield Edge(row, row + 1)
        else:
            yield Edge(row, row + 1, one_line(branch.yes))
            yield Edge(row, rows[branch.no_to], one_line(branch.no), aside=True)
