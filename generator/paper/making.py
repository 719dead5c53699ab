"""All paper of a site, made only where what it is drawn from has changed."""

import gc
import hashlib
import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import cast

from generator.cache import Cache, Inputs
from generator.errors import ProjectError
from generator.kinds.form import Form
from generator.kinds.manual import Manual
from generator.kinds.procedure import Procedure
from generator.library.entry import Entry
from generator.library.papers import Paper, papers
from generator.paper.books import book_html, procedure_html
from generator.paper.forms import GARUDA, form_html
from generator.paper.press import Find, Press
from generator.paper.structure import structure_html
from generator.paper.word.form import form_docx
from generator.rendering.addresses import absolute
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts
from generator.workers import in_copies

Tell = Callable[[int, int], None]
"""Told how many documents are ready, and of how many."""

log = logging.getLogger("mkdocs.plugins.prongsai.paper")

_PICTURE = re.compile(r'<img[^>]*\ssrc="([^"]+)"')
_ORDER = {
    "form": 0, "book": 1, "procedure": 2, "fillable": 3, "word": 4, "structure-a4": 5,
    "structure-a3": 6,
}  # fmt: skip
"""A short one first, for it tells how long the rest takes; then the longest."""
_CHUNK = 6
_LARGE = 350_000
"""Letters of HTML: a book of more than some hundred pages."""


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


@dataclass(frozen=True)
class _Job:
    """A document to be made."""

    paper: Paper
    html: str
    inputs: Inputs


@dataclass(frozen=True)
class _Making:
    """Documents that several processes share."""

    workshop: Workshop
    jobs: Sequence[_Job]

    def over(self, part: Sequence[int]) -> list[bytes | str]:
        """The documents; for one that cannot be made, what happened."""
        made = [self._one(self.jobs[place]) for place in part]
        gc.collect()  # what a document was set with is bound up in itself, and large
        return made

    def _one(self, job: _Job) -> bytes | str:
        try:
            return _made(job, self.workshop)
        except Exception as error:  # noqa: BLE001 - whatever it is, the site must not wait for it
            return f"{type(error).__name__}: {error}"


def make_papers(
    workshop: Workshop, cache: Cache, tell: Tell | None = None, *, only_kept: bool = False
) -> dict[str, bytes]:
    """Make all documents of a site.

    Args:
        workshop: What they are made with.
        cache: Where those are kept whose source has not changed.
        tell: Told how far it is.
        only_kept: Make none, and return those that are kept: while a page is being written nobody
            waits for its book.

    Returns:
        The documents by their address. One that cannot be made is told of and left out.
    """
    ordered = sorted(wanted(workshop), key=lambda paper: (_ORDER[paper.make], paper.url))
    jobs = [_job(paper, workshop) for paper in ordered]
    done = {job.paper.url: data for job in jobs if (data := cache.find(job.inputs)) is not None}
    if only_kept:
        return done
    left = [job for job in jobs if job.paper.url not in done]
    books, others = _parts(left)
    making = _Making(workshop, left)
    results = chain(in_copies(making, books, most=1), in_copies(making, others))
    ready = len(done)
    gc.freeze()  # what is read stays where it is in the copies of this process
    for part, made in zip((*books, *others), results, strict=True):
        for place, data in zip(part, made, strict=True):
            if isinstance(data, str):
                log.warning(
                    "ยังทำเอกสาร %s ไม่ได้ หน้าเว็บจึงไม่มีเอกสารนี้ โปรดแจ้งผู้ดูแลระบบ (%s)",
                    left[place].paper.url,
                    data,
                )
                continue
            cache.store(left[place].inputs, data)
            done[left[place].paper.url] = data
        ready += len(part)
        if tell:
            tell(ready, len(jobs))
    gc.unfreeze()
    return done


def _parts(jobs: Sequence[_Job]) -> tuple[list[list[int]], list[list[int]]]:
    """Large books, which are made alone, and all else, which is made side by side.

    A large book takes as much memory as all else. A short document leads them, for the first is
    made in this process and tells how long the rest takes.
    """
    large = [place for place, job in enumerate(jobs) if len(job.html) > _LARGE]
    others = [place for place, job in enumerate(jobs) if len(job.html) <= _LARGE]
    short = [others[:1]] if large and others else []
    others = others[len(short) :]
    books = [place for place in others if jobs[place].paper.make == "book"]
    sheets = [place for place in others if jobs[place].paper.make != "book"]
    starts = range(0, len(sheets), _CHUNK)
    chunks = [sheets[start : start + _CHUNK] for start in starts]
    alone, beside = [[place] for place in large], [[place] for place in books]
    return [*short, *alone], [*chunks[:1], *beside, *chunks[1:]]


def wanted(workshop: Workshop) -> list[Paper]:
    """What can be made: without a press only Word files."""
    found = papers(workshop.texts.library)
    return [paper for paper in found if workshop.press or paper.make == "word"]


def _job(paper: Paper, workshop: Workshop) -> _Job:
    if paper.make == "word":
        form = cast("Entry[Form]", paper.entry)
        office = workshop.texts.library.office
        told = (form.data.model_dump_json(), form.title, office.model_dump_json(), _code("word"))
        inputs = ("word", _page_url(paper, workshop), *told, workshop.garuda or b"")
        return _Job(paper, "", inputs)
    html = paper_html(paper, workshop)
    version = workshop.press.version if workshop.press else ()
    return _Job(paper, html, ("pdf", paper.make, html, *version, *_pictures(html, workshop)))


def paper_html(paper: Paper, workshop: Workshop) -> str:
    """A document that is printed, as HTML.

    Args:
        paper: Any but a Word file.
        workshop: What it is made with.
    """
    texts, templates = workshop.texts, workshop.templates
    if paper.make in ("structure-a4", "structure-a3"):
        return structure_html(texts.library, templates, paper.make.rpartition("-")[2])
    if paper.make == "book":
        manual = cast("Entry[Manual]", paper.entry)
        return book_html(manual, texts, templates, workshop.site_url)
    if paper.make == "procedure":
        procedure = cast("Entry[Procedure]", paper.entry)
        manual = cast("Entry[Manual]", texts.library.entries[procedure.id.rpartition("/")[0]])
        return procedure_html(manual, procedure, texts, templates)
    form = cast("Entry[Form]", paper.entry)
    fillable = paper.make == "fillable"
    url = _page_url(paper, workshop)
    return form_html(form, texts.library, templates, url, fillable=fillable)


def _made(job: _Job, workshop: Workshop) -> bytes:
    if job.paper.make == "word":
        form = cast("Entry[Form]", job.paper.entry)
        office, url = workshop.texts.library.office, _page_url(job.paper, workshop)
        return form_docx(form, office, url, emblem=workshop.garuda)
    if workshop.press is None:
        raise ProjectError("ไม่มีเครื่องมือสำหรับทำไฟล์ PDF")
    return workshop.press.print(job.html, fillable=job.paper.make == "fillable")


def _page_url(paper: Paper, workshop: Workshop) -> str:
    return absolute(paper.page_url, workshop.site_url)


def _pictures(html: str, workshop: Workshop) -> list[str]:
    """The hashes of the pictures that a document shows."""
    assets = workshop.texts.library.asset_urls
    return [assets[url].digest for url in _PICTURE.findall(html) if url in assets]


def _code(package: str) -> str:
    """The hash of the program that writes Word files: what it writes depends on nothing else."""
    files = sorted((Path(__file__).parent / package).glob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
