"""The documents that are drawn: manuals, procedures and forms, and the organisation chart."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from generator.kinds.form import Form
from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library

Make = Literal[
    "book", "procedure", "form", "fillable", "word", "structure-a4", "structure-a3"
]  # fmt: skip
PRINTED: frozenset[Make] = frozenset({"book", "procedure", "form"})
"""What stands for an entry on paper, where several documents are drawn from it."""
STRUCTURE = "/about/structure/"
"""The page of the organisation chart, which is drawn from the register of the office."""

_PDF = ("PDF", "application/pdf", "pdf")
_WORD = (
    "Word",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "docx",
)
_OF_KINDS: dict[str, tuple[tuple[Make, str, str, tuple[str, str, str]], ...]] = {
    "manual": (("book", "", "คู่มือทั้งเล่ม", _PDF),),
    "procedure": (("procedure", "", "กระบวนงานนี้ พร้อมพิมพ์", _PDF),),
    "form": (
        ("form", "", "พิมพ์แล้วกรอกด้วยมือ", _PDF),
        ("word", "", "พิมพ์ข้อความในไฟล์แล้วสั่งพิมพ์", _WORD),
        ("fillable", "-fill", "กรอกบนหน้าจอแล้วสั่งพิมพ์", _PDF),
    ),
}
"""By kind: how it is made, what its name ends in, what readers are told, its type."""


@dataclass(frozen=True)
class Paper:
    """A document that is drawn from an entry, or from the register of the office."""

    entry: Entry[Upkeep] | None
    """None for the organisation chart."""
    make: Make
    url: str
    """Address on the site from its root: beside the page of the entry, by the entry's name."""
    title: str
    """What it is for, for readers."""
    label: str
    """Its type as readers know it."""
    mime: str

    @property
    def page_url(self) -> str:
        """The address of the page that offers it."""
        return f"{self.url.rpartition('/')[0]}/"


def _charts() -> Iterator[Paper]:
    label, mime, suffix = _PDF
    for size in ("a4", "a3"):
        make = cast("Make", f"structure-{size}")
        url = f"{STRUCTURE}structure-{size}.{suffix}"
        yield Paper(None, make, url, f"ผังโครงสร้าง กระดาษ {size.upper()}", label, mime)


STRUCTURE_PAPERS = tuple(_charts())
"""The organisation chart on one sheet."""


def papers_of(entry: Entry[Upkeep]) -> Iterator[Paper]:
    """The documents that are drawn from an entry; none of a withdrawn one, or a form of files."""
    if entry.data.withdrawn or (
        entry.kind.name == "form" and not cast("Entry[Form]", entry).data.parts
    ):
        return
    for make, ending, title, (label, mime, suffix) in _OF_KINDS.get(entry.kind.name, ()):
        url = f"{entry.url}{entry.slug}{ending}.{suffix}"
        yield Paper(entry, make, url, title, label, mime)


def papers(library: Library) -> Iterator[Paper]:
    """All documents that a site offers beside its pages.

    Procedures whose manual could not be read have none: they are told of, and nothing is built.
    """
    for entry in library.entries.values():
        if entry.kind.name != "procedure" or entry.id.rpartition("/")[0] in library.entries:
            yield from papers_of(entry)
    yield from STRUCTURE_PAPERS
