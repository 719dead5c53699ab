"""The measurements as a Markdown table, and whether the time grows with the pages alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks.measure import Run

BUILDS, CHECKS = "measured", "checked"
"""Names of the two parts of a page that are written anew."""


@dataclass(frozen=True)
class Measured:
    """All builds of one size."""

    news: int
    ours: tuple[Run, ...]
    plain: tuple[Run, ...]


_COLUMNS: tuple[tuple[str, str, Callable[[Run], float]], ...] = (
    ("pages", ",.0f", lambda run: run.pages),
    ("seconds", ".1f", lambda run: run.seconds),
    ("CPU seconds", ".1f", lambda run: run.cpu),
    ("CPU ms a page", ".2f", lambda run: 1_000 * run.cpu / run.pages),
    ("peak MB", ".0f", lambda run: run.peak),
    ("output MB", ".1f", lambda run: run.output),
)


def text(sizes: Sequence[Measured]) -> str:
    """The whole report: a table of medians with ratios, and the growth."""
    head = ["news", *(name for name, _, _ in _COLUMNS)]
    rows = [[f"{size.news:,}", *_cells(size)] for size in sizes]
    return table(head, rows) + "\n" + "\n".join(_growth(sizes)) + "\n"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table of numbers."""
    lines = (head, ["---:"] * len(head), *rows)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _cells(size: Measured) -> list[str]:
    """Ours, plain and the ratio of the two in each cell."""
    cells = []
    for _, form, value in _COLUMNS:
        ours, plain = (median(map(value, runs)) for runs in (size.ours, size.plain))
        cells.append(f"{ours:{form}} / {plain:{form}} = {ours / plain:.2f}")
    return cells


def _growth(sizes: Sequence[Measured]) -> list[str]:
    """What each further page costs between two sizes; a flat row is linear growth."""
    return [
        f"- from {small.news:,} to {large.news:,} news, CPU ms for each further page: "
        f"{_slope(small.ours, large.ours):.2f} / {_slope(small.plain, large.plain):.2f}"
        for small, large in pairwise(sizes)
    ]


def _slope(small: Sequence[Run], large: Sequence[Run]) -> float:
    pages = large[0].pages - small[0].pages
    return 1_000 * (median(run.cpu for run in large) - median(run.cpu for run in small)) / pages


def write(path: Path, text: str, part: str = BUILDS) -> None:
    """Put a report between its marks in a file; the rest of the file stays.

    Raises:
        ValueError: The marks are missing.
    """
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    before, _, rest = path.read_text(encoding="utf-8").partition(begin)
    _, mark, after = rest.partition(end)
    if not mark:
        raise ValueError(f"{path}: {begin} and {end} are missing")
    path.write_bytes(f"{before}{begin}\n\n{text}\n{end}{after}".encode())
