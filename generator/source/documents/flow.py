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
    skipped: frozenset[str] = frozenset()
    """Elements that repeat what stands elsewhere, or only set it."""


OFFICE_XML = Dialect(
    letters=frozenset({"t", "delText"}),
    before={"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"},
    after={"p": "\n", "si": "\n", "comment": "\n"},
    skipped=frozenset({"pPr", "Fallback", "rPh"}),
)
"""Word, Excel and PowerPoint (ECMA-376); deleted text is there for whoever shows the changes."""

OPEN_DOCUMENT = Dialect(
    letters=frozenset({"p", "h"}),
    before={"line-break": "\n", "tab": "\t", "s": " "},
    after={"p": "\n", "h": "\n"},
)
"""ODT and ODS (OpenDocument 1.3, part 3)."""


def flow(part: Iterable[bytes], dialect: Dialect, budget: Budget) -> str:
    """The text of one part, paragraphs as lines."""
    pieces: list[str] = []
    inside = skipped = 0
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
        mark = (dialect.before if kind is Is.START else dialect.after).get(name)
        if mark and not skipped:
            pieces.append(budget.take(mark))
    return "".join(pieces)


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
