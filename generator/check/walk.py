"""Walk through all pages of a built site: each is read and parsed once, for all rules.

Of a page only its findings and a few facts are kept, so memory does not grow with the trees. Many
pages are shared out among processes, in chunks whose results come back in the order of the pages;
where processes cannot be started, one does all the work and finds the same.
"""

import os
import pickle
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing.context import BaseContext

from generator.check.built.facts import PageFacts, facts_of
from generator.check.built.folder import SiteFolder
from generator.check.built.page import read_page
from generator.check.ground import Ground
from generator.check.guard import Crash, guarded
from generator.check.rule import AnyRule
from generator.findings import Finding

CHUNK = 50
"""Pages that a process is given at a time."""
FEW = 150
"""Up to so many pages starting a process costs more than it saves."""
_MOST_WORKERS = 8


@dataclass
class Walked:
    """What came of the pages so far."""

    findings: list[Finding] = field(default_factory=list)
    facts: list[PageFacts] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)


@dataclass(frozen=True)
class Walk:
    """A walk to be done."""

    folder: SiteFolder
    rules: tuple[AnyRule, ...]
    """The rules on single pages."""
    ground: Ground
    """Without what belongs to other subjects: it is handed to every process."""

    def over(self, urls: Sequence[str]) -> Walked:
        """Look at some pages in this process."""
        walked = Walked()
        for url in urls:
            page = read_page(self.folder, url)
            for rule in self.rules:
                findings, crash = guarded(rule, page, self.ground)
                walked.findings += findings
                walked.crashes += [crash] if crash else []
            walked.facts.append(facts_of(page))
        return walked


def walk(
    folder: SiteFolder, rules: Sequence[AnyRule], ground: Ground,
    context: BaseContext | None = None,
) -> Iterator[Walked]:  # fmt: skip
    """Look at every page; what was found comes piece by piece, in the order of the pages.

    Args:
        folder: The site.
        rules: The rules on single pages.
        ground: What the check stands on.
        context: How processes are started; None is the way of this system.
    """
    task = Walk(folder, tuple(rules), _for_pages(ground))
    pages = folder.pages
    chunks = [pages[start : start + CHUNK] for start in range(0, len(pages), CHUNK)]
    done = 0
    if len(pages) > FEW and _workers() > 1 and _can_be_sent(task):
        try:
            with _pool(task, context) as pool:
                for walked in pool.map(_over, chunks):
                    yield walked
                    done += 1
        except (BrokenProcessPool, OSError):
            pass  # the system lets us start none, or ended one: the rest is done here
    for chunk in chunks[done:]:
        yield task.over(chunk)


def _for_pages(ground: Ground) -> Ground:
    """What a rule on a page may look at: the office, the day and the manifest."""
    library = replace(ground.library, entries={}, assets={}, rows={}, changed={}, catalogues={})
    return replace(
        ground,
        library=library,
        editions=(),
        sources=(),
        documents={},
        before=None,
        site=None,
        outside=None,
    )


def _workers() -> int:
    allowed = getattr(os, "sched_getaffinity", None)
    cores = len(allowed(0)) if allowed else os.cpu_count() or 1
    return min(cores, _MOST_WORKERS)


def _can_be_sent(task: Walk) -> bool:
    """Tell whether another process could be given the rules; those of a test need not be."""
    try:
        pickle.dumps(task.rules)
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
    return True


@contextmanager
def _pool(task: Walk, context: BaseContext | None) -> Iterator[Executor]:
    pool = ProcessPoolExecutor(_workers(), mp_context=context, initializer=_begin, initargs=(task,))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


_given: list[Walk] = []
"""In a process of the pool: its walk."""


def _begin(task: Walk) -> None:
    _given[:] = [task]


def _over(urls: Sequence[str]) -> Walked:
    return _given[0].over(urls)
