"""Lay out the broken office, know what is wrong with it, and mend it.

`tests/broken-office/` is a whole office in which faults are planted. A fault in a text is marked
where it stands (`marked_texts.py`). What no mark can show stands in `faults.yml`.
"""

import shutil
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.check.report import Report
from tests.cases.makers import MAKERS
from tests.feature.marked_texts import marks, texts_below, unmarked

REPOSITORY = Path(__file__).parents[2]
OFFICE = REPOSITORY / "tests" / "broken-office"
_PROJECT = ("mkdocs.yml", "content/**/*", "manuals/**/*")

Place = tuple[str, str, int]
"""Code, path and line."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong on purpose."""

    code: str
    path: str
    line: int
    planted: str
    """What is wrong, for the reader."""
    mended: str | None = None
    """The line as it should be; None where one line does not mend it."""
    row: Mapping[str, Any] | None = None
    """The row of `faults.yml` that makes it, if one does."""

    @property
    def place(self) -> Place:
        """How tests compare it."""
        return self.code, self.path, self.line

    @property
    def can_be_mended(self) -> bool:
        """Tell whether the office says how."""
        ways = {"gone", "renamed", "replaced"}
        return self.mended is not None or bool(ways & set(self.row or ()))

    def __str__(self) -> str:
        return f"{self.code} {self.path}:{self.line}"


@cache
def faults() -> tuple[Fault, ...]:
    """Everything that is wrong with the office."""
    return (*_marked(), *_listed())


def planted(left_out: Collection[Fault] = ()) -> Counter[Place]:
    """Where findings are expected."""
    return Counter(fault.place for fault in faults() if fault not in left_out)


def told(report: Report) -> Counter[Place]:
    """Where findings are."""
    return Counter(
        (finding.code.number, finding.location.path, finding.location.line)
        for finding in report.findings
    )


def read_difference(expected: Counter[Place], found: Counter[Place]) -> str:
    """What is missing and what nobody planted, a line each; empty when there is nothing."""
    lines = [f"missing     {_shown(place)}" for place in sorted((expected - found).elements())]
    lines += [f"unexpected  {_shown(place)}" for place in sorted((found - expected).elements())]
    return "\n".join(lines)


def lay_out(root: Path, mended: Collection[Fault] = ()) -> Path:
    """Write the office into a folder, some of its faults mended.

    Args:
        root: A folder that is not there yet.
        mended: The faults that shall not be there any more.
    """
    lines = {(fault.path, fault.line): fault.mended for fault in mended if not fault.row}
    for path, text in _texts().items():
        _write(root / path, "\n".join(_laid_out(path, text, lines)).encode())
    _write(root / "site" / "build-manifest.json", (OFFICE / "last-build.json").read_bytes())
    mended_rows = [fault.row for fault in mended if fault.row]
    for row in _rows():
        _lay_out_row(root, row, mended=row in mended_rows)
    shutil.copytree(REPOSITORY / "theme", root / "theme")
    return root


def _laid_out(path: str, text: str, mended: Mapping[tuple[str, int], str | None]) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), start=1):
        broken = unmarked(line)
        if (path, number) not in mended:
            yield broken
        elif whole := mended[path, number]:
            blanks = " " * (len(broken) - len(broken.lstrip(" ")))
            yield from ((blanks + part).rstrip() for part in whole.split(" ⏎ "))


def _lay_out_row(root: Path, row: Mapping[str, Any], *, mended: bool) -> None:
    path = root / row["path"]
    if "made" in row:
        _write(path, MAKERS[row["made"]]())
    if "link" in row:
        path.symlink_to(row["link"])
    if mended and row.get("gone"):
        path.unlink()
    if mended and "replaced" in row:
        _write(path, MAKERS[row["replaced"]]())
    if mended and "renamed" in row:
        path.rename(root / row["renamed"])


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _shown(place: Place) -> str:
    code, path, line = place
    return f"{code} {path}:{line}"


@cache
def _texts() -> Mapping[str, str]:
    return texts_below(OFFICE, _PROJECT)


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load((OFFICE / "faults.yml").read_text("utf-8"))
    return rows


def _marked() -> Iterator[Fault]:
    for mark in marks(_texts()):
        yield Fault(mark.code, mark.path, mark.line, mark.about, mark.mended)


def _listed() -> Iterator[Fault]:
    for row in _rows():
        for place in row["told"]:
            code, _, line = place.partition(":")
            yield Fault(code, row["path"], int(line), row["planted"], row=row)
