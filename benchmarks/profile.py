"""Where the time of our build goes."""

import pstats
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.measure import run

_TOP = 20
_HOME = Path(__file__).resolve().parent.parent


def table(office: Path) -> str:
    """Two Markdown tables of one profiled build.

    The first gives the own time of each module (of libraries: of the package), the second the time
    of our functions with all that they call.
    """
    out = office.parent / f"{office.name}.profile"
    run((sys.executable, "-m", "cProfile", "-o", str(out), "-m", "generator", "build"), office)
    # (file, line, function) to (primitive calls, calls, own seconds, seconds with callees, callers)
    rows: dict[tuple[str, int, str], Any] = pstats.Stats(str(out)).stats  # type: ignore[attr-defined]
    own: Counter[str] = Counter()
    with_callees: Counter[str] = Counter()
    for (file, line, name), (_, _, seconds, cumulative, _) in rows.items():
        own[_module(file, name)] += seconds
        if _is_ours(file):
            place = f"{Path(file).relative_to(_HOME).as_posix()}:{line} {name}"
            with_callees[place] = cumulative
    total = sum(own.values())
    return (
        f"{total:.1f} s under the profiler\n\n"
        f"{_rows('own time by module', own.most_common(_TOP), total)}\n"
        f"{_rows('with callees', with_callees.most_common(2 * _TOP), total)}"
    )


def _is_ours(file: str) -> bool:
    return file.startswith(str(_HOME / "generator"))


def _module(file: str, function: str) -> str:
    """Ours by module, libraries by package, what is built in by its name."""
    if file == "~":
        return function
    if _is_ours(file):
        return Path(file).relative_to(_HOME).as_posix()
    parts = Path(file).parts
    return parts[parts.index("site-packages") + 1] if "site-packages" in parts else parts[-1]


def _rows(title: str, counted: Iterable[tuple[str, float]], total: float) -> str:
    lines = [f"| {title} | seconds | share |", "| --- | ---: | ---: |"]
    lines += [
        f"| `{name.replace('|', '/')}` | {seconds:.2f} | {seconds / total:.0%} |"
        for name, seconds in counted
    ]
    return "\n".join(lines) + "\n"
