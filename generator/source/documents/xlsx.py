"""Spreadsheets of Excel: every sheet, the hidden ones too, with notes beside the cells."""

from collections.abc import Iterator, Mapping

from generator.source.documents.archive import Archive
from generator.source.documents.cells import column_number, date_text, number_text
from generator.source.documents.document import Document, Reading, Sheet
from generator.source.documents.letters import beside, office_properties
from generator.source.documents.limits import MAX_ROWS, Budget
from generator.source.documents.markup import Event, Is, events
from generator.source.documents.rows import MAX_COLUMNS, Rows, page_of
from generator.source.documents.workbook import Workbook, read_workbook, whole_number

_BESIDE = r"xl/(?:comments|drawings/drawing|charts/chart)\d*\.xml|xl/comments/comment\d+\.xml"


def read_xlsx(data: bytes) -> Document:
    """A workbook of Excel."""
    budget = Budget()
    archive = Archive(data, budget)
    book = read_workbook(archive, budget)
    sheets = tuple(_sheet(archive, name, part, book, budget) for name, part in book.sheets)
    core = office_properties(archive, "docProps/core.xml", budget)
    return Document(
        Reading.READ,
        (*map(page_of, sheets), *beside(archive, _BESIDE, budget)),
        sheets,
        page_count=len(sheets),
        title=core.get("title"),
        language=core.get("language"),
        cut=budget.cut,
    )


def _sheet(archive: Archive, name: str, part: str, book: Workbook, budget: Budget) -> Sheet:
    rows = Rows(name, budget)
    row: list[tuple[int, str]] = []
    passed = 0
    stream = events(archive.part(part))
    for kind, element, attributes in stream:
        if budget.spent or passed > MAX_ROWS:
            budget.cut = True
            break
        if kind is Is.START and element == "row":
            row, passed = [], passed + 1
            rows.skip_to(whole_number(attributes.get("r", "0")) - 1)
        elif kind is Is.START and element == "c":
            place = column_number(attributes.get("r", ""))
            column = place if place is not None else (row[-1][0] + 1 if row else 0)
            text = _cell(stream, attributes, book)
            if len(row) < MAX_COLUMNS:
                row.append((column, text))
        elif kind is Is.END and element == "row":
            rows.add(row)
    return rows.sheet()


def _cell(stream: Iterator[Event], attributes: Mapping[str, str], book: Workbook) -> str:
    """What a cell shows; reads on to its end."""
    pieces: list[str] = []
    inside = skipped = 0
    for kind, name, _ in stream:
        if kind is Is.TEXT:
            if inside and not skipped:
                pieces.append(name)
        elif name == "c":
            break
        else:
            step = 1 if kind is Is.START else -1
            inside += step * (name in {"v", "t"})
            skipped += step * (name == "rPh")
    return _meaning("".join(pieces), attributes, book)


def _meaning(raw: str, attributes: Mapping[str, str], book: Workbook) -> str:
    kind = attributes.get("t", "n")
    if kind == "s":
        number = whole_number(raw.strip())
        return book.strings[number] if 0 <= number < len(book.strings) else ""
    if kind == "b":
        return "TRUE" if raw.strip() == "1" else "FALSE"
    if kind != "n" or not raw:
        return raw
    if whole_number(attributes.get("s", "0")) in book.dates:
        return date_text(raw, book.since_1904)
    return number_text(raw)
