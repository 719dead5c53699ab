"""Which lines of a Markdown text are fenced: shown as they are, never read as structure."""

import re
from collections.abc import Sequence

_OPENING = re.compile(r"\s*(`{3,}|~{3,})[^`]*")


def fenced_lines(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of all lines in fenced text, the fences included, counted from 0.

    A fence is closed by its own kind and length alone; one that nothing closes is no fence, as
    in the library that renders the text.
    """
    fenced: set[int] = set()
    start, fence = 0, ""
    for number, line in enumerate(lines):
        if fence and line.strip() == fence:
            fenced.update(range(start, number + 1))
            fence = ""
        elif not fence and (match := _OPENING.fullmatch(line)):
            start, fence = number, match[1]
    return frozenset(fenced)
