"""Whether a document says early on of which year it is."""

from generator.source.documents import Document
from generator.thai.extracted import fold

_FIRST = 5
"""Pages, and sheets of a spreadsheet by their names."""


def says_year(document: Document, year: int) -> bool:
    """Tell whether the first pages name a year: `2568`, `๒๕๖๘`, `2025` or `ปี 68`."""
    text = fold("\n".join(document.pages[:_FIRST]))
    names = fold(" ".join(sheet.name for sheet in document.sheets[:_FIRST]))
    wanted = (str(year), str(year - 543), f"ปี{year % 100}", f"ปีงบประมาณ{year % 100}")
    return any(one in text or one in names for one in wanted)


def is_silent(document: Document | None, year: int) -> bool:
    """Tell whether a document that can be read does not name a year; others cannot be judged."""
    return document is not None and document.has_text and not says_year(document, year)
