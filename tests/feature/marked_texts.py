"""Texts in which what the checker tells is marked in its place.

`group: adminn ← F204 สะกดผิด ⇒ group: admin` at the end of a line says which code is told there,
in a sentence why, and, where one line can mend it, the line as it should be. Marks are not in the
files that the checker sees.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(r" ← ([A-Z]\d{3}) ([^←⇒\n]+?)(?: ⇒ ?([^←⇒\n]*))?(?= ←|$)", re.MULTILINE)


@dataclass(frozen=True)
class Mark:
    """One thing that is told."""

    code: str
    path: str
    line: int
    about: str
    """Why, for the reader."""
    mended: str | None
    """The line as it should be, without its indentation; ⏎ begins another; empty removes it."""


def texts_below(root: Path, patterns: Iterable[str]) -> dict[str, str]:
    """The texts with their marks, by their paths from the root."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for pattern in patterns
        for path in sorted(root.glob(pattern))
        if path.is_file()
    }


def unmarked(text: str) -> str:
    """The text as the checker sees it."""
    return _MARK.sub("", text)


def marks(texts: Mapping[str, str]) -> Iterator[Mark]:
    """All marks; those of one line are mended together."""
    for path, text in texts.items():
        for number, line in enumerate(text.split("\n"), start=1):
            found = tuple(_MARK.finditer(line))
            mended = next((mark[3] for mark in found if mark[3] is not None), None)
            for mark in found:
                yield Mark(mark[1], path, number, mark[2], mended)
