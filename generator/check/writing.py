"""`Writing`: whatever of the office the public can read, as text with its places."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from generator.findings import Location, Words
from generator.kinds.dataset import Dataset
from generator.library.entry import Entry
from generator.library.library import Library
from generator.source.documents import Document, Reading, Sheet
from generator.source.file import SourceFile

_PAGED = ("pdf", "pptx")


NOWHERE = Words()
"""Said of a place where nobody could go."""


@dataclass(frozen=True, eq=False)
class Part:
    """A piece of a writing, such as a page."""

    text: str
    """Of a sheet: a line to a row, its cells apart by tabs."""
    named: Words = NOWHERE
    """The page or sheet."""
    is_sheet: bool = False

    def line(self, offset: int) -> int:
        """The line of a character, counted from 1; of a sheet its row."""
        return self.text.count("\n", 0, offset) + 1

    def where(self, offset: int) -> Words:
        """Page, sheet and row of a character."""
        if not self.is_sheet:
            return self.named
        row, (thai, english) = self.line(offset), self.named
        return Words(f"{thai} แถว {row}".strip(), f"{english} row {row}".strip())


@dataclass(frozen=True, eq=False)
class Writing:
    """A text that an editor wrote, or a published document as it was read."""

    path: str
    """Path from the project's root."""
    parts: tuple[Part, ...]
    source: SourceFile | None = None
    """None when it is a document."""

    def place(self, part: Part, offset: int) -> Location:
        """The place that a person opens: a line of a text or CSV, else the whole document."""
        if self.source:
            return self.source.at_text(offset)
        is_csv = part.is_sheet and self.path.lower().endswith(".csv")
        return Location(self.path, part.line(offset) if is_csv else 1)


def writings(sources: Iterable[SourceFile], documents: Mapping[str, Document]) -> Iterator[Writing]:
    """Every text, drafts too, then every document that could be read."""
    for source in sources:
        yield Writing(source.path, (Part(source.text),), source)
    for path, document in documents.items():
        if document.state is Reading.READ:
            yield Writing(path, tuple(_parts(path, document)))


def read_files(library: Library) -> tuple[str, ...]:
    """The paths of all files that are published and may have a text, those of datasets too."""
    assets = (asset.path for asset in library.assets.values() if not asset.width)
    entries = (library.entries.get(identifier) for identifier in library.rows)
    datasets = (cast("Entry[Dataset]", entry) for entry in entries if entry)
    return (*assets, *(f"{entry.folder}/{entry.data.file}" for entry in datasets))


def _parts(path: str, document: Document) -> Iterator[Part]:
    if document.title:
        yield Part(document.title, Words("ชื่อเรื่องในคุณสมบัติของไฟล์", "the title among its properties"))
    for sheet in document.sheets:
        named = Words(f"แผ่นงาน “{sheet.name}”", f"sheet “{sheet.name}”") if sheet.name else NOWHERE
        yield Part(_rows(sheet), named, is_sheet=True)
    paged = path.lower().endswith(_PAGED)
    for number, page in enumerate(document.pages[len(document.sheets) :], start=1):
        if document.sheets:
            yield Part(page, Words("ข้อความข้างตาราง", "notes beside the cells"))
        else:
            yield Part(page, Words(f"หน้า {number}", f"page {number}") if paged else NOWHERE)


def _rows(sheet: Sheet) -> str:
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in sheet.rows)
