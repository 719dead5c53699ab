"""Walk through all pages of a built site: each is read and parsed once, for all rules.

Of a page only its findings and a few facts are kept, so memory does not grow with the trees. Many
pages are shared out among processes, in chunks whose results come back in the order of the pages;
where processes cannot be started, one does all the work and finds the same.
"""

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing.context import BaseContext

from generator.check.built.facts import PageFacts, facts_of
from generator.check.built.folder import SiteFolder
from generator.check.built.page import read_page
from generator.check.ground import Ground
from generator.check.guard import Crash, guarded
from generator.check.rule import AnyRule
from generator.findings import Finding
from generator.workers import cores, shared

CHUNK = 50
"""Pages that a process is given at a time."""
FEW = 150
"""Up to so many pages starting a process costs more than it saves."""


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
    if len(pages) > FEW and cores() > 1 and _can_be_sent(task):
        yield from shared(task, chunks, context)
    else:
        yield from map(task.over, chunks)


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


def _can_be_sent(task: Walk) -> bool:
    """Tell whether another process could be given the rules; those of a test need not be."""
    try:
        pickle.dumps(task.rules)
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
    return True
