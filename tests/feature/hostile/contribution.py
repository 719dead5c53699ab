"""One hostile contribution, the threat that it belongs to, and how it must end."""

from collections.abc import Mapping
from typing import NamedTuple

Content = str | bytes


class Contribution(NamedTuple):
    """A file as a stranger's pull request brings it."""

    threat: int
    """Its number in docs/threats.md."""
    path: str
    content: Content
    told: str = ""
    """The code by which it must be told; nothing when it may be published, for it does no harm."""
    line: int = 1
    """Where it must be told; files without lines are told at their first."""


Contributions = Mapping[str, Contribution]


def told(table: Mapping[str, str], line: int) -> dict[str, tuple[str, int]]:
    """By name: the code by which a case is told, and its line.

    Args:
        table: By code: names with spaces between them, each with `@` and its line where that is
            another than usual.
        line: The usual line.
    """
    return {
        name: (code, int(place or line))
        for code, names in table.items()
        for name, _, place in (one.partition("@") for one in names.split())
    }
