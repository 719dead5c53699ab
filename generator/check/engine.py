"""Run rules over everything they look at; a rule that crashes is a finding and stops no other."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.check.built.facts import PageFacts
from generator.check.built.folder import SiteFolder
from generator.check.built.page import HtmlPage
from generator.check.built.site import BuiltSite
from generator.check.frame import told_once
from generator.check.ground import Ground, ReadAsset
from generator.check.guard import Crash
from generator.check.live.site import LiveSite
from generator.check.look import Look, look
from generator.check.outside.link import Outside, OutsideLink
from generator.check.rule import AnyRule
from generator.check.walk import walk
from generator.check.writing import Writing, writings
from generator.findings import Finding
from generator.library.edition import Edition
from generator.library.entry import Entry
from generator.library.library import Library
from generator.progress import Tell
from generator.source.file import SourceFile


@dataclass(frozen=True)
class Outcome:
    """What the rules found, and how much they looked at."""

    findings: tuple[Finding, ...]
    looked_at: Mapping[str, int]
    """How many subjects of which type."""


@dataclass
class _Run:
    """A run on its way, and what it found so far."""

    ground: Ground
    rules: Mapping[type, list[AnyRule]]
    """By what they look at."""
    progress: Tell | None
    findings: list[Finding] = field(default_factory=list)
    crashed: set[str] = field(default_factory=set)
    looked_at: dict[str, int] = field(default_factory=dict)

    def keep(self, findings: Iterable[Finding], crashes: Iterable[Crash]) -> None:
        """Keep findings, and of a rule that crashes only its first crash."""
        self.findings += findings
        for crash in crashes:
            if crash.rule not in self.crashed:
                self.crashed.add(crash.rule)
                self.findings.append(crash.finding)

    def tell(self, subject_type: type, number: int, total: int) -> None:
        """Tally what was looked at."""
        self.looked_at[subject_type.__name__] = number
        if self.progress and total:
            self.progress(subject_type.__name__, number, total)


def _assets(ground: Ground) -> Iterator[ReadAsset]:
    for path, document in ground.documents.items():
        if asset := ground.library.assets.get(path):
            yield ReadAsset(asset, document)


SUBJECTS: dict[type, Callable[[Ground], Iterable[Any]]] = {
    SourceFile: lambda ground: ground.sources,
    Entry: lambda ground: ground.library.entries.values(),
    ReadAsset: _assets,
    Writing: lambda ground: writings(ground.sources, ground.documents),
    Library: lambda ground: (ground.library,),
    Edition: lambda ground: ground.editions,
    OutsideLink: lambda ground: ground.outside.links if ground.outside else (),
    Outside: lambda ground: (ground.outside,) if ground.outside else (),
    SiteFolder: lambda ground: (ground.site,) if ground.site else (),
    LiveSite: lambda ground: (ground.live,) if ground.live else (),
}
"""What rules may look at, in the order in which it is done; the pages of a built site follow."""


def run(rules: Iterable[AnyRule], ground: Ground, progress: Tell | None = None) -> Outcome:
    """Run every rule that has a check over every subject of its type, each subject made once."""
    by_subject: dict[type, list[AnyRule]] = {}
    for rule in rules:
        if rule.subject and rule.check:
            by_subject.setdefault(rule.subject, []).append(rule)
    here = _Run(ground, by_subject, progress)
    for subject_type in (kind for kind in SUBJECTS if kind in by_subject):
        _look(here, subject_type, tuple(SUBJECTS[subject_type](ground)))
    if ground.site and not ground.site.is_outdated and {HtmlPage, BuiltSite} & set(by_subject):
        _look_at_pages(here, ground.site)
    return Outcome(tuple(here.findings), here.looked_at)


def _look(here: _Run, subject_type: type, subjects: Sequence[Any]) -> None:
    total = len(subjects)
    here.tell(subject_type, 0, total)
    done = 0
    for looked in look(Look(here.rules.get(subject_type, ()), subjects, here.ground)):
        here.keep(looked.findings, looked.crashes)
        done += looked.subjects
        here.tell(subject_type, done, total)


def _look_at_pages(here: _Run, folder: SiteFolder) -> None:
    """Every page, then the whole that they make; what many pages share is told once."""
    before = len(here.findings)
    facts: list[PageFacts] = []
    total = len(folder.pages)
    for walked in walk(folder, here.rules.get(HtmlPage, ()), here.ground):
        here.keep(walked.findings, walked.crashes)
        facts += walked.facts
        here.tell(HtmlPage, len(facts), total)
    _look(here, BuiltSite, (BuiltSite(folder, tuple(facts)),))
    here.findings[before:] = told_once(here.findings[before:])
