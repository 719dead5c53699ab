"""Running text out of the XML of office documents."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.source.documents.limits import Budget
from generator.source.documents.markup import Is, events


@dataclass(frozen=True)
class Dialect:
    """Where a format keeps its text."""

    letters: frozenset[str]
    """Elements whose characters are text."""
    before: Mapping[str, str] = field(default_factory=dict)
    """What is written where an element begins."""
    after: Mapping[str, str] = field(default_factory=dict)
    """What is written where an element ends."""
    cell: str = ""
    """The element that is a cell of a table."""
    row: str = ""
    """The element that is a row of a table."""
    skipped: frozenset[str] = frozenset()
    """Elements that repeat what stands elsewhere, or only set it."""


OFFICE_XML = Dialect(
    letters=frozenset({"t", "delText"}),
    before={"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"},
    after={"p": "\n", "si": "\n", "comment": "\n"},
    cell="tc",
    row="tr",
    skipped=frozenset({"pPr", "Fallback", "rPh"}),
)
"""Word, Excel and PowerPoint (ECMA-376); deleted text is there for whoever shows the changes."""

OPEN_DOCUMENT = Dialect(
    letters=frozenset({"p", "h"}),
    before={"line-break": "\n", "tab": "\t", "s": " "},
    after={"p": "\n", "h": "\n"},
    cell="table-cell",
    row="table-row",
)
"""ODT and ODS (OpenDocument 1.3, part 3)."""


def flow(part: Iterable[bytes], dialect: Dialect, budget: Budget) -> str:
    """The text of one part: paragraphs as lines, and so are the rows of tables, tabs in them."""
    pieces: list[str] = []
    inside = skipped = cells = 0
    for kind, name, _ in events(part):
        if budget.spent:
            budget.cut = True
            break
        if kind is Is.TEXT:
            if inside and not skipped:
                pieces.append(budget.take(name))
            continue
        step = 1 if kind is Is.START else -1
        skipped += step * (name in dialect.skipped)
        inside += step * (name in dialect.letters)
        cells += step * (name == dialect.cell)
        mark = _mark(dialect, name, ends=kind is Is.END, in_cell=cells > 0)
        if mark and not skipped:
            if pieces and (pieces[-1], mark) in _REPLACED:
                pieces.pop()
            pieces.append(budget.take(mark))
    return "".join(pieces)


_REPLACED = {(" ", "\t"), ("\t", "\n")}
"""Ends of a paragraph and of a cell that the end of the cell or row around it makes needless."""


def _mark(dialect: Dialect, name: str, *, ends: bool, in_cell: bool) -> str:
    """What is written where an element begins or ends; a cell stays on the line of its row."""
    if ends and name in {dialect.cell, dialect.row}:
        return "\t" if name == dialect.cell else " " if in_cell else "\n"
    mark = (dialect.after if ends else dialect.before).get(name, "")
    return " " if in_cell and mark == "\n" else mark


def properties(part: Iterable[bytes], budget: Budget) -> dict[str, str]:
    """What a document says of itself, by the names of the elements."""
    found: dict[str, str] = {}
    current = ""
    for kind, name, _ in events(part):
        if kind is Is.START:
            current = name
        elif kind is Is.END:
            current = ""
        elif current and name.strip():
            found[current] = found.get(current, "") + budget.take(name)
    return found
