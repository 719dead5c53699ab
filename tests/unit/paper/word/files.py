"""Forms to write, and Word files to read back."""

import dataclasses
import io
import zipfile
from functools import cache
from pathlib import Path
from typing import Any, cast

from lxml import etree

from generator.kinds.form import Form
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.load import load
from generator.paper.word.form import form_docx
from generator.paper.word.markup import NAMESPACES
from generator.project import Project

REPOSITORY = Path(__file__).parents[4]
URL = "https://test.example.go.th/forms/x/"


@cache
def sample() -> Library:
    """The sample office."""
    library = load(Project(REPOSITORY)).library
    assert library is not None
    return library


def forms() -> dict[str, Entry[Form]]:
    """All its forms."""
    return {
        entry.id: cast("Entry[Form]", entry)
        for entry in sample().entries.values()
        if isinstance(entry.data, Form)
    }


def changed(name: str, **changes: Any) -> Entry[Form]:
    """A form of the sample with other values."""
    entry = forms()[f"forms/{name}"]
    return dataclasses.replace(entry, data=entry.data.model_copy(update=changes))


def written(entry: Entry[Form], emblem: bytes | None = None) -> bytes:
    """The form as a Word file."""
    return form_docx(entry, sample().office, URL, emblem=emblem)


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(data: bytes, part: str = "word/document.xml") -> etree._Element:
    """One part as a tree."""
    return etree.fromstring(parts(data)[part])


def find(root: etree._Element, path: str) -> list[Any]:
    """What an XPath finds."""
    return cast("list[Any]", root.xpath(path, namespaces=dict(NAMESPACES)))


def text(data: bytes) -> str:
    """All words of the document in their order."""
    return "".join(find(tree(data), "//w:t/text()"))
