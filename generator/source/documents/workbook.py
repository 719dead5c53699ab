"""What the cells of an Excel workbook refer to: sheets, shared texts, formats that show days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.source.documents.archive import Archive
from generator.source.documents.cells import is_date_format
from generator.source.documents.flow import OFFICE_XML
from generator.source.documents.limits import Budget
from generator.source.documents.markup import Is, events

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STRINGS = "xl/sharedStrings.xml"
_STYLES = "xl/styles.xml"


@dataclass(frozen=True)
class Workbook:
    """The frame of all sheets."""

    sheets: tuple[tuple[str, str], ...]
    """Names, hidden ones too, and the parts of the archive that hold them."""
    strings: tuple[str, ...]
    dates: frozenset[int]
    """Styles that show a date."""
    since_1904: bool
    """Whether days count from 1904, as on old Macs."""


def read_workbook(archive: Archive, budget: Budget) -> Workbook:
    """Read what stands around the sheets."""
    sheets, since_1904 = _sheets(archive)
    strings = tuple(_strings(archive, budget))
    return Workbook(tuple(sheets), strings, _date_styles(archive), since_1904)


def _starts(archive: Archive, name: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    return (
        (element, attributes)
        for kind, element, attributes in events(archive.part(name))
        if kind is Is.START
    )


def _sheets(archive: Archive) -> tuple[list[tuple[str, str]], bool]:
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
            forms[whole_number(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif kind is Is.START and name == "xf" and inside:
            number = whole_number(attributes.get("numFmtId", "0"))
            if is_date_format(number, forms.get(number)):
                dates.add(count)
            count += 1
    return frozenset(dates)


def whole_number(text: str) -> int:
    """A small number out of an attribute; -1 for what is none."""
    return int(text) if text.isdecimal() and len(text) < 10 else -1
