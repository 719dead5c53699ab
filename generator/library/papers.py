"""The documents drawn from entries: manuals and procedures as PDF, forms as PDF and Word."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from generator.kinds.form import Form
from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library

Make = Literal["book", "procedure", "form", "fillable", "word"]

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
    """A document that is drawn from an entry."""

    entry: Entry[Upkeep]
    make: Make
    url: str
    """Address on the site from its root: beside the page of the entry, by the entry's name."""
    title: str
    """What it is for, for readers."""
    label: str
    """Its type as readers know it."""
    mime: str


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
    """All documents that a site offers beside its pages."""
    for entry in library.entries.values():
        yield from papers_of(entry)
