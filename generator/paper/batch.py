"""`Batch`: all paper of a site, made only where what it is drawn from has changed."""

import gc
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from generator.cache import Cache
from generator.paper.workshop import Job, Workshop, job_of, make
from generator.progress import Tally
from generator.workers import in_copies

log = logging.getLogger("mkdocs.plugins.prongsai.paper")

_ORDER = {
    "form": 0, "book": 1, "procedure": 2, "fillable": 3, "word": 4, "structure-a4": 5,
    "structure-a3": 6,
}  # fmt: skip
"""A short one first, for it tells how long the rest takes; then the longest."""
_CHUNK = 6
_LARGE = 350_000
"""Letters of HTML: a book of more than some hundred pages."""


@dataclass(frozen=True)
class _Making:
    """Documents that several processes share."""

    workshop: Workshop
    jobs: Sequence[Job]

    def over(self, part: Sequence[int]) -> list[bytes | str]:
        """The documents; for one that cannot be made, what happened."""
        made = [self._one(self.jobs[place]) for place in part]
        gc.collect()  # what a document was set with is bound up in itself, and large
        return made

    def _one(self, job: Job) -> bytes | str:
        try:
            return make(job, self.workshop)
        except Exception as error:  # noqa: BLE001 - whatever it is, the site must not wait for it
            return f"{type(error).__name__}: {error}"


class Batch:
    """The documents of one site: those that are kept at once, the others when they are drawn."""

    def __init__(self, workshop: Workshop, cache: Cache) -> None:
        """Look for what is kept.

        Args:
            workshop: What documents are made with.
            cache: Where those are kept whose source has not changed.
        """
        self._workshop = workshop
        self._cache = cache
        ordered = sorted(workshop.wanted(), key=lambda paper: (_ORDER[paper.make], paper.url))
        jobs = [job_of(paper, workshop) for paper in ordered]
        kept = {job.paper.url: cache.find(job.inputs) for job in jobs}
        self.drawn = {url: data for url, data in kept.items() if data is not None}
        """The documents that are ready, by their address."""
        self._left = [job for job in jobs if job.paper.url not in self.drawn]

    @property
    def later(self) -> int:
        """How many documents are still to be drawn."""
        return len(self._left)

    def draw(self, tell: Tally | None = None) -> None:
        """Draw the others. One that cannot be made is told of and left out.

        Args:
            tell: Told how far it is.
        """
        jobs, ready = self._left, len(self.drawn)
        total = ready + len(jobs)
        books, others = _parts(jobs)
        making = _Making(self._workshop, jobs)
        results = chain(in_copies(making, books, most=1), in_copies(making, others))
        gc.freeze()  # what is read stays where it is in the copies of this process
        for part, made in zip((*books, *others), results, strict=True):
            for place, data in zip(part, made, strict=True):
                self._take(jobs[place], data)
            ready += len(part)
            if tell:
                tell(ready, total)
        gc.unfreeze()
        self._left = [job for job in jobs if job.paper.url not in self.drawn]

    def _take(self, job: Job, data: bytes | str) -> None:
        """Keep a document, or say why there is none."""
        if isinstance(data, str):
            log.warning(
                "ยังทำเอกสาร %s ไม่ได้ หน้าเว็บจึงไม่มีเอกสารนี้ โปรดแจ้งผู้ดูแลระบบ (%s)",
                job.paper.url,
                data,
            )
            return
        self._cache.store(job.inputs, data)
        self.drawn[job.paper.url] = data


def _parts(jobs: Sequence[Job]) -> tuple[list[list[int]], list[list[int]]]:
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
