"""What tables say of things that are not there, and how they join several."""

from collections.abc import Iterable

from generator.library.library import Library

NONE = "ไม่มี"
UNTOLD = "ไม่ระบุ"
VACANT = "ตำแหน่งว่าง"


def joined(texts: Iterable[str]) -> str:
    """Several texts in one cell, on one line so that every program reads it."""
    return "; ".join(texts) or NONE


def group_name(library: Library, identifier: str | None) -> str:
    """The name of the group that answers for something."""
    group = library.office.group(identifier)
    return group.name if group else UNTOLD
