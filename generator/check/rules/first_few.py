"""The first few of what one rule finds in one file; the last one says how many more there are."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from generator.check.suppressions import suppressions_in
from generator.findings import MORE_IN_FILE, Finding
from generator.source.file import SourceFile

FEW = 5
"""More findings of one kind in one file would bury what else is wrong with it."""
_MANY = 100
"""More than these nobody accepts one by one; a hostile file must not cost more."""

T = TypeVar("T")


def first_few(
    found: Iterable[T], tell: Callable[[T], Finding], source: SourceFile | None = None
) -> Iterator[Finding]:
    """Yield the findings about the first five things found; the fifth counts those left out.

    Only what is yielded is turned into a finding, so a file with thousands of faults costs little.
    What an editor accepted by a remark in the file is yielded beside the five: it must neither
    count as unused nor push another fault out of sight.

    Args:
        found: What one rule found in one file, in the order in which it is to be told.
        tell: Makes the finding about one of them.
        source: The file, when it is a text that may hold remarks to the checker.
    """
    accepted = _accepted(source) if source else {}
    last: Finding | None = None
    told = more = 0
    for number, one in enumerate(found):
        if told == FEW and (number >= _MANY or not accepted):
            more += 1
            continue
        finding = tell(one)
        if finding.location.line in accepted.get(finding.code.number, ()):
            yield finding
        elif told == FEW:
            more += 1
        else:
            if last:
                yield last
            last, told = finding, told + 1
    if last:
        yield last.with_rest(more, MORE_IN_FILE) if more else last


def _accepted(source: SourceFile) -> dict[str, set[int]]:
    """The lines on which a remark accepts a code; one for the whole file hides all alike."""
    lines: dict[str, set[int]] = {}
    for suppression in suppressions_in(source):
        if suppression.reason and suppression.lines is not None:
            lines.setdefault(suppression.code, set()).update(suppression.lines)
    return lines
