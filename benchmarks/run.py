"""Time cold builds of invented offices beside plain MkDocs + Material.

Every build is a process of its own and starts from nothing; the two builders take turns, so that
a busy minute of the machine hits both. Seconds depend on the machine, ratios hardly.

    python -m benchmarks.run --sizes 300,1000,3000 --write docs/performance.md
    python -m benchmarks.run --profile --sizes 1000
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import profile, report
from benchmarks.measure import OURS, PLAIN, Run, build, run
from benchmarks.offices import make

FEW_RUNS_FROM = 2_000
"""Offices of this many news items are built one time less."""


def main() -> None:
    """Measure, print, and write only where told to."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="offices-") as name:
        folder = Path(name)
        if options.profile:
            for size in options.sizes:
                print(profile.table(make(folder, size)))
            return
        text = report.text([_measured(folder, size, options.runs) for size in options.sizes])
    print(text)
    if options.write:
        report.write(options.write, text)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--sizes", type=_sizes, default="300,1000,3000", help="numbers of news items"
    )
    parser.add_argument(
        "--runs", type=int, default=3, help="builds of each; of large offices one less"
    )
    parser.add_argument(
        "--write", type=Path, help="a file with the marks between which results stand"
    )
    parser.add_argument("--profile", action="store_true", help="tell where our time goes instead")
    return parser.parse_args()


def _sizes(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


def _measured(folder: Path, size: int, runs: int) -> report.Measured:
    office = make(folder, size)
    peer = folder / f"plain-{size}"
    run((sys.executable, "-m", "benchmarks.plain_mkdocs", str(office), str(peer)), folder)
    ours: list[Run] = []
    plain: list[Run] = []
    for number in range(max(1, runs - (size >= FEW_RUNS_FROM))):
        print(f"{size:,} news, build {number + 1}", file=sys.stderr)
        ours.append(build(OURS, office))
        plain.append(build(PLAIN, peer))
    return report.Measured(size, tuple(ours), tuple(plain))


if __name__ == "__main__":
    main()
