"""Time checks of invented offices beside the least a checker must do, and beside link checkers.

The content: ours, the first time and again, beside a plain pass that reads and renders everything.
The built site: ours beside link checkers that are asked for links and anchors within the site, if
`linkchecker` or `linkinator` can be found. All take turns in one run.

    python -m benchmarks.checks --sizes 200,700,2150 --write docs/performance.md
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.measure import OURS, Took, build, timed
from benchmarks.offices import make
from benchmarks.report import CHECKS, table, write

_CHECK = (sys.executable, "-m", "generator", "check", "--fail-on", "never", "--format", "json",
          "--output", "report.json")  # fmt: skip
_ANCHORS = "anchors.ini"
"""What turns the anchors on in LinkChecker."""


@dataclass(frozen=True)
class Checker:
    """A program that looks for faults, and what it is measured on."""

    name: str
    command: tuple[str, ...]
    good: tuple[int, ...] = (0,)


AGAIN = Checker("prongsai check", _CHECK)
FIRST = Checker("prongsai check, the first time", _CHECK)
PASS = Checker("plain pass", (sys.executable, "-m", "benchmarks.plain_pass", "."))
BUILT = Checker("prongsai check --built", (*_CHECK, "--built"))
OTHERS = (
    Checker("LinkChecker", ("linkchecker", "-f", _ANCHORS, "--no-status", "--no-warnings", "-t2",
                            "site/index.html"), (0, 1)),
    Checker("linkinator", ("linkinator", "site", "--recurse", "--check-fragments", "--skip",
                           "^https?://(?!localhost)", "--format", "csv"), (0, 1)),
)  # fmt: skip
"""Both read the folder alone and ask no other site."""


@dataclass
class Measured:
    """All checks of one office."""

    entries: int
    pages: int
    took: dict[str, list[Took]] = field(default_factory=dict)
    """By the name of the checker."""

    def add(self, checker: Checker, office: Path) -> None:
        """Let one check."""
        print(f"{self.entries:,} entries: {checker.name}", file=sys.stderr)
        took = timed(checker.command, office, checker.good)
        self.took.setdefault(checker.name, []).append(took)


def main() -> None:
    """Measure, print, and write only where told to."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="offices-") as name:
        Path(name).chmod(0o755)  # LinkChecker gives up the rights of an administrator
        text = report([measured(Path(name), size, options.runs) for size in options.sizes])
    print(text)
    if options.write:
        write(options.write, text, CHECKS)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    sizes: Callable[[str], list[int]] = lambda text: [int(number) for number in text.split(",")]  # noqa: E731 - an option's type
    parser.add_argument("--sizes", type=sizes, default="200,700,2150", help="numbers of news items")
    parser.add_argument("--runs", type=int, default=3, help="checks of each")
    parser.add_argument("--write", type=Path, help="a file with the marks of these results")
    return parser.parse_args()


def measured(folder: Path, size: int, runs: int) -> Measured:
    """Make an office, build it, and let everybody check it in turn."""
    office = make(folder, size)
    (office / _ANCHORS).write_text("[AnchorCheck]\n", encoding="utf-8")
    pages = build(OURS, office).pages
    timed(_CHECK, office)
    seen = json.loads((office / "report.json").read_text(encoding="utf-8"))
    here = Measured(seen["summary"]["looked_at"]["Entry"], pages)
    others = [other for other in OTHERS if shutil.which(other.command[0])]
    for _ in range(runs):
        shutil.rmtree(office / ".cache", ignore_errors=True)
        for checker in (FIRST, AGAIN, PASS, BUILT):
            here.add(checker, office)
    for other in others:
        here.add(other, office)
    return here


def report(sizes: Sequence[Measured]) -> str:
    """Two tables of medians with ratios: the content, and the built site."""
    return "\n".join((_part(sizes, PASS, (AGAIN, FIRST)), *_sites(sizes)))


def _sites(sizes: Sequence[Measured]) -> Iterator[str]:
    for other in OTHERS:
        done = [size for size in sizes if other.name in size.took]
        if done:
            yield _part(done, other, (BUILT,))


def _part(sizes: Sequence[Measured], peer: Checker, ours: Sequence[Checker]) -> str:
    head = ["entries", "pages", "", "seconds", "CPU seconds", "peak MB"]
    rows = [
        [f"{size.entries:,}", f"{size.pages:,}", f"{checker.name} / {peer.name}",
         *_cells(size.took[checker.name], size.took[peer.name])]
        for size in sizes
        for checker in ours
    ]  # fmt: skip
    return table(head, rows)


def _cells(ours: Sequence[Took], peer: Sequence[Took]) -> Iterator[str]:
    for form, value in _VALUES:
        mine, theirs = (median(map(value, took)) for took in (ours, peer))
        yield f"{mine:{form}} / {theirs:{form}} = {mine / theirs:.2f}"


_VALUES: tuple[tuple[str, Callable[[Took], float]], ...] = (
    (".1f", lambda took: took.seconds),
    (".1f", lambda took: took.cpu),
    (".0f", lambda took: took.peak),
)


if __name__ == "__main__":
    main()
