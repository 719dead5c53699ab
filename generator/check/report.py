"""`Report`: everything one check has to say; reporters write it down."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.check.readiness import Readiness
from generator.check.rule import AnyRule
from generator.findings import Finding, Severity, Words
from generator.personal.masking import mask_ids


@dataclass(frozen=True)
class Compared:
    """What changed since another state of the content."""

    since: str
    """The name under which that state was asked for."""
    worse: tuple[Finding, ...]
    """Found now and not then."""
    better: tuple[Finding, ...]
    """Found then and not now; their lines are those of then."""
    points: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    """The estimate of each edition, then and now."""
    new: tuple[Finding, ...] = ()
    """Found now and not then, with what was only looked for now."""


@dataclass(frozen=True)
class Verdict:
    """The answer that a report of one thing gives before all its findings."""

    title: Words
    """What was looked at."""
    answer: Words
    seen: Words
    """How much was looked at."""
    first: tuple[Words, ...] = ()
    """What to do first, in this order."""


@dataclass(frozen=True)
class Report:
    """The result of a check."""

    findings: tuple[Finding, ...]
    """In their order."""
    rules: tuple[AnyRule, ...]
    """The rules that were looked for."""
    today: dt.date
    readiness: tuple[Readiness, ...] = ()
    """By edition, the open one first."""
    suppressed: int = 0
    """How many findings the office accepted with a reason."""
    looked_at: Mapping[str, int] = field(default_factory=dict)
    """How many things of which type were looked at."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The text of every file that a finding may quote, by path."""
    private: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By path, pieces of numbers that nothing said about that file may repeat."""
    compared: Compared | None = None
    verdict: Verdict | None = None
    """What is said before all else; a check of content has none."""

    @property
    def is_partial(self) -> bool:
        """Tell whether nothing was looked at, because the office itself cannot be read."""
        return not (self.rules or self.looked_at)

    @property
    def counts(self) -> Counter[Severity]:
        """How many findings of which severity."""
        return Counter(finding.code.severity for finding in self.findings)

    def quote(self, finding: Finding) -> str | None:
        """The line a finding points at; None where there is none to show."""
        place = (finding.location.path, finding.location.line)
        if finding.code.number.startswith("P") or place in self._private:
            return None  # the line holds what must not be repeated
        lines = self._quotable(finding.location.path)
        number = finding.location.line
        line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
        return line or None

    def _quotable(self, path: str) -> Sequence[str]:
        """The lines of a text, masked as a whole: a number may go on in the next line."""
        if path not in self._masked:
            self._masked[path] = mask_ids(self.texts.get(path, "")).split("\n")
        return self._masked[path]

    @cached_property
    def _masked(self) -> dict[str, Sequence[str]]:
        return {}

    @cached_property
    def _private(self) -> frozenset[tuple[str, int]]:
        """The lines with personal data, whatever else was found on them."""
        return frozenset(
            (finding.location.path, finding.location.line)
            for finding in self.findings
            if finding.code.number.startswith("P")
        )

    def fails_at(self, level: Severity, *, new_only: bool = False) -> bool:
        """Tell whether anything is as bad as that.

        Args:
            level: How bad.
            new_only: What stood in the other state already does not count; without one all does.
        """
        counted = self.compared.new if new_only and self.compared else self.findings
        return any(finding.code.severity >= level for finding in counted)
