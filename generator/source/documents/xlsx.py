"""Spreadsheets of Excel: every sheet, the hidden ones too, with notes beside the cells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.source.documents.archive import Archive
from generator.source.documents.cells import column_number, date_text, is_date_format, number_text
from generator.source.documents.document import Document, Reading, Sheet
from generator.source.documents.flow import OFFICE_XML
from generator.source.documents.letters import beside, office_properties
from generator.source.documents.limits import MAX_ROWS, Budget
from generator.source.documents.markup import Event, Is, events
from generator.source.documents.rows import MAX_COLUMNS, Rows, page_of

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STRINGS = "xl/sharedStrings.xml"
_STYLES = "xl/styles.xml"
_BESIDE = r"xl/(?:comments|drawings/drawing|charts/chart)\d*\.xml|xl/comments/comment\d+\.xml"


@dataclass(frozen=True)
class _Book:
    """What cells refer to."""

    strings: list[str]
    dates: frozenset[int]
    """Styles that show a date."""
    since_1904: bool


def read_xlsx(data: bytes) -> Document:
    """A workbook of Excel."""
    budget = Budget()
    archive = Archive(data, budget)
    places, since_1904 = _workbook(archive)
    book = _Book(list(_strings(archive, budget)), _date_styles(archive), since_1904)
    sheets = tuple(_sheet(archive, name, part, book, budget) for name, part in places)
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


def _starts(archive: Archive, name: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    return (
        (element, attributes)
        for kind, element, attributes in events(archive.part(name))
        if kind is Is.START
    )


def _workbook(archive: Archive) -> tuple[list[tuple[str, str]], bool]:
    """The sheets with their parts, and whether days count from 1904."""
    parts = {
        attributes["Id"]: _absolute(attributes["Target"])
        for element, attributes in _starts(archive, _RELATIONS)
        if element == "Relationship"
        and attributes.get("Type", "").endswith("/worksheet")
    }  # fmt: skip
    sheets = []
    since_1904 = False
    for element, attributes in _starts(archive, _WORKBOOK):
        if element == "sheet" and attributes["id"] in parts:
            sheets.append((attributes["name"], parts[attributes["id"]]))
        if element == "workbookPr":
            since_1904 = attributes.get("date1904") in {"1", "true"}
    return sheets, since_1904


def _absolute(target: str) -> str:
    return target[1:] if target.startswith("/") else f"xl/{target}"


def _strings(archive: Archive, budget: Budget) -> Iterator[str]:
    """The texts that cells share; they are paid when a cell shows them, and here for their size."""
    if _STRINGS not in archive.names:
        return
    room = budget.characters
    pieces: list[str] = []
    inside = skipped = 0
    for kind, name, _ in events(archive.part(_STRINGS)):
        if kind is Is.TEXT:
            if inside and not skipped:
                pieces.append(name)
            continue
        step = 1 if kind is Is.START else -1
        inside += step * (name == "t")
        skipped += step * (name in OFFICE_XML.skipped)
        if kind is Is.END and name == "si":
            text = "".join(pieces)
            pieces.clear()
            room -= len(text) + 1
            if room < 0:
                budget.cut = True
                return
            yield text


def _date_styles(archive: Archive) -> frozenset[int]:
    if _STYLES not in archive.names:
        return frozenset()
    forms: dict[int, str] = {}
    dates = set()
    inside, count = False, 0
    for kind, name, attributes in events(archive.part(_STYLES)):
        if name == "cellXfs":
            inside = kind is Is.START
        elif kind is Is.START and name == "numFmt":
            forms[_whole(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif kind is Is.START and name == "xf" and inside:
            number = _whole(attributes.get("numFmtId", "0"))
            if is_date_format(number, forms.get(number)):
                dates.add(count)
            count += 1
    return frozenset(dates)


def _whole(text: str) -> int:
    """A small number out of an attribute; -1 for what is none."""
    return int(text) if text.isdecimal() and len(text) < 10 else -1


def _sheet(archive: Archive, name: str, part: str, book: _Book, budget: Budget) -> Sheet:
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
            rows.skip_to(_whole(attributes.get("r", "0")) - 1)
        elif kind is Is.START and element == "c":
            place = column_number(attributes.get("r", ""))
            column = place if place is not None else (row[-1][0] + 1 if row else 0)
            text = _cell(stream, attributes, book)
            if len(row) < MAX_COLUMNS:
                row.append((column, text))
        elif kind is Is.END and element == "row":
            rows.add(row)
    return rows.sheet()


def _cell(stream: Iterator[Event], attributes: Mapping[str, str], book: _Book) -> str:
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


def _meaning(raw: str, attributes: Mapping[str, str], book: _Book) -> str:
    kind = attributes.get("t", "n")
    if kind == "s":
        number = _whole(raw.strip())
        return book.strings[number] if 0 <= number < len(book.strings) else ""
    if kind == "b":
        return "TRUE" if raw.strip() == "1" else "FALSE"
    if kind != "n" or not raw:
        return raw
    if _whole(attributes.get("s", "0")) in book.dates:
        return date_text(raw, book.since_1904)
    return number_text(raw)
