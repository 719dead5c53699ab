"""`Workshop`: what documents are made with, and how each of them is made."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import cast

from generator.cache import Inputs
from generator.errors import ProjectError
from generator.kinds.form import Form
from generator.kinds.manual import Manual
from generator.kinds.procedure import Procedure
from generator.library.entry import Entry
from generator.library.papers import Make, Paper, papers
from generator.paper.books import book_html, procedure_html
from generator.paper.forms import GARUDA, form_html
from generator.paper.press import Find, Press
from generator.paper.structure import structure_html
from generator.paper.word.form import form_docx
from generator.rendering.addresses import absolute
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts

_PICTURE = re.compile(r'<img[^>]*\ssrc="([^"]+)"')


@dataclass(frozen=True)
class Workshop:
    """What all documents of a site are made with."""

    texts: Texts
    templates: Templates
    press: Press | None
    """None where no PDF can be made; Word files can all the same."""
    site_url: str
    find: Find
    """Finds the pictures of the site."""

    @cached_property
    def garuda(self) -> bytes | None:
        """The picture of the Garuda, where the office has given one."""
        found = self.find(GARUDA)
        return found.read_bytes() if isinstance(found, Path) else found

    @cached_property
    def of_word(self) -> tuple[str, str, bytes]:
        """What every Word file depends on: the office, the program that writes it, the Garuda."""
        files = sorted(Path(__file__).parent.glob("word/*.py"))
        code = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
        return self.texts.library.office.model_dump_json(), code, self.garuda or b""

    def wanted(self) -> list[Paper]:
        """What can be made: without a press only Word files."""
        found = papers(self.texts.library)
        return [paper for paper in found if self.press or paper.make == "word"]

    def page_url(self, paper: Paper) -> str:
        """The absolute address of the page that offers a document."""
        return absolute(paper.page_url, self.site_url)

    def print(self, html: str, *, fillable: bool = False) -> bytes:
        """A PDF file.

        Raises:
            ProjectError: There is no press.
        """
        if self.press is None:
            raise ProjectError("ไม่มีเครื่องมือสำหรับทำไฟล์ PDF")
        return self.press.print(html, fillable=fillable)


@dataclass(frozen=True)
class Job:
    """A document to be made."""

    paper: Paper
    html: str
    """Nothing for a Word file."""
    inputs: Inputs
    """All that decides its bytes."""


def job_of(paper: Paper, workshop: Workshop) -> Job:
    """What there is to do for a document."""
    if paper.make == "word":
        form = cast("Entry[Form]", paper.entry)
        told = (form.data.model_dump_json(), form.title, *workshop.of_word)
        return Job(paper, "", ("word", workshop.page_url(paper), *told))
    html = paper_html(paper, workshop)
    version = workshop.press.version if workshop.press else ()
    return Job(paper, html, ("pdf", paper.make, html, *version, *_pictures(html, workshop)))


def make(job: Job, workshop: Workshop) -> bytes:
    """Make a document.

    Raises:
        ProjectError: It is a PDF file, and there is no press.
    """
    if job.paper.make == "word":
        form = cast("Entry[Form]", job.paper.entry)
        office, url = workshop.texts.library.office, workshop.page_url(job.paper)
        return form_docx(form, office, url, emblem=workshop.garuda)
    return workshop.print(job.html, fillable=job.paper.make == "fillable")


def paper_html(paper: Paper, workshop: Workshop) -> str:
    """A document that is printed, as HTML.

    Args:
        paper: Any but a Word file.
        workshop: What it is made with.
    """
    return _MAKERS[paper.make](paper, workshop)


def _structure(paper: Paper, workshop: Workshop) -> str:
    size = paper.make.rpartition("-")[2]
    return structure_html(workshop.texts.library, workshop.templates, size)


def _book(paper: Paper, workshop: Workshop) -> str:
    manual = cast("Entry[Manual]", paper.entry)
    return book_html(manual, workshop.texts, workshop.templates, workshop.site_url)


def _procedure(paper: Paper, workshop: Workshop) -> str:
    procedure = cast("Entry[Procedure]", paper.entry)
    entries = workshop.texts.library.entries
    manual = cast("Entry[Manual]", entries[procedure.id.rpartition("/")[0]])
    return procedure_html(manual, procedure, workshop.texts, workshop.templates)


def _form(paper: Paper, workshop: Workshop) -> str:
    form = cast("Entry[Form]", paper.entry)
    fillable, url = paper.make == "fillable", workshop.page_url(paper)
    return form_html(form, workshop.texts.library, workshop.templates, url, fillable=fillable)


_MAKERS: Mapping[Make, Callable[[Paper, Workshop], str]] = {
    "book": _book,
    "procedure": _procedure,
    "form": _form,
    "fillable": _form,
    "structure-a4": _structure,
    "structure-a3": _structure,
}


def _pictures(html: str, workshop: Workshop) -> list[str]:
    """The hashes of the pictures that a document shows."""
    assets = workshop.texts.library.asset_urls
    return [assets[url].digest for url in _PICTURE.findall(html) if url in assets]
