"""Spreadsheets of LibreOffice: the cells as they are shown."""

from collections.abc import Iterator, Mapping

from generator.source.documents.archive import Archive
from generator.source.documents.document import Document, Reading, Sheet
from generator.source.documents.letters import office_properties, refuse_locked
from generator.source.documents.limits import Budget
from generator.source.documents.markup import Event, Is, events
from generator.source.documents.rows import MAX_COLUMNS, Rows, page_of

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MANY = 1_048_576


def read_ods(data: bytes) -> Document:
    """A table of LibreOffice; notes of cells come as one page more."""
    budget = Budget()
    archive = Archive(data, budget)
    refuse_locked(archive)
    notes: list[str] = []
    sheets = tuple(_sheets(events(archive.part("content.xml")), notes, budget))
    own = office_properties(archive, "meta.xml", budget)
    return Document(
        Reading.READ,
        (*map(page_of, sheets), *(("\n".join(notes),) if notes else ())),
        sheets,
        page_count=len(sheets),
        title=own.get("title"),
        language=own.get("language"),
        cut=budget.cut,
    )


def _sheets(stream: Iterator[Event], notes: list[str], budget: Budget) -> Iterator[Sheet]:
    for kind, name, attributes in stream:
        if kind is Is.START and name == "table":
            yield _sheet(stream, attributes.get("name", ""), notes, budget)


def _sheet(stream: Iterator[Event], title: str, notes: list[str], budget: Budget) -> Sheet:
    rows = Rows(title, budget)
    row: list[tuple[int, str]] = []
    width = again = 0
    for kind, name, attributes in stream:
        if budget.spent:
            budget.cut = True
            break
        if name == "table" and kind is Is.END:
            break
        if name == "table-row" and kind is Is.START:
            row, width = [], 0
            again = _repeated(attributes, "number-rows-repeated")
        elif name == "table-row":
            _add(rows, row, again, budget)
        elif name in _CELLS and kind is Is.START:
            times = min(_repeated(attributes, "number-columns-repeated"), MAX_COLUMNS - width)
            text = _cell(stream, name, attributes, notes, budget)
            if text.strip() and times <= budget.cells:
                row.extend((width + number, text) for number in range(times))
            elif text.strip():
                budget.cut = True
            width += times
    return rows.sheet()


def _add(rows: Rows, row: list[tuple[int, str]], again: int, budget: Budget) -> None:
    """The same row so many times; LibreOffice repeats the empty rest of a sheet a million times."""
    if not row:
        rows.skip(again)
        return
    for _ in range(again):
        rows.add(row)
        if budget.spent:
            budget.cut = True
            return


def _repeated(attributes: Mapping[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return min(int(text), _MANY) if text.isdecimal() and len(text) < 10 else 1


def _cell(
    stream: Iterator[Event], own: str, attributes: Mapping[str, str], notes: list[str],
    budget: Budget,
) -> str:  # fmt: skip
    """What a cell shows, or else the value behind it; reads on to its end."""
    pieces: list[str] = []
    note: list[str] = []
    inside = noted = 0
    for kind, name, _ in stream:
        target = note if noted else pieces
        if kind is Is.TEXT:
            if inside:
                target.append(name)
            continue
        if name == own:
            break
        step = 1 if kind is Is.START else -1
        noted += step * (name == "annotation")
        inside += step * (name == "p")
        if kind is Is.END and name == "p":
            target.append("\n")
    if note:
        notes.append(budget.take("".join(note).strip()))
    return "".join(pieces).strip("\n") or attributes.get("value", "")
