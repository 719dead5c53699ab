"""Readiness: what an evaluator would probably mark, item by item, and the estimate of the score.

Each item is 100 when everything asked for is published, else 0; a sub-indicator is the mean of its
items, an indicator the mean of its sub-indicators, and the whole the mean of its indicators (the
scoring of the OIT as far as public sources tell it). Items that do not concern the office count in
neither direction.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from generator.findings import Finding, Severity
from generator.library.edition import Disclosed, Edition, ItemState

_ANSWERED = frozenset({ItemState.PROVED, ItemState.NONE})


@dataclass(frozen=True)
class ItemReadiness:
    """One item as an evaluator would probably see it."""

    disclosed: Disclosed
    reasons: tuple[Finding, ...]
    """What was found about it, worst first."""

    @property
    def counts(self) -> bool:
        """Tell whether it takes part in the score."""
        return self.disclosed.state is not ItemState.NOT_APPLICABLE

    @property
    def is_ready(self) -> bool:
        """Tell whether it would probably be marked 100."""
        return self.disclosed.state in _ANSWERED and not any(
            reason.code.severity is Severity.ERROR for reason in self.reasons
        )


@dataclass(frozen=True)
class Score:
    """The estimate of one part of the list."""

    code: str
    title: str
    points: float | None
    """From 0 to 100; None when nothing of it concerns the office."""
    parts: tuple["Score", ...] = ()


@dataclass(frozen=True)
class Readiness:
    """One edition on one day."""

    edition: Edition
    items: tuple[ItemReadiness, ...]
    scores: tuple[Score, ...]
    """By indicator, with their sub-indicators."""
    points: float | None
    """Our estimate of the whole, from 0 to 100."""
    days_left: int | None

    @property
    def missing(self) -> tuple[ItemReadiness, ...]:
        """What would probably be marked 0."""
        return tuple(item for item in self.items if item.counts and not item.is_ready)


def readiness(edition: Edition, findings: Iterable[Finding], today: dt.date) -> Readiness:
    """Judge an edition by what was found about it."""
    reasons: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.about:
            reasons.setdefault(finding.about, []).append(finding)
    items = tuple(
        ItemReadiness(disclosed, _worst_first(reasons.get(f"{edition.key}/{disclosed.item.code}")))
        for disclosed in edition.items
    )
    scores = _scores(edition, {item.disclosed.item.code: item for item in items})
    return Readiness(edition, items, scores, _mean(scores), edition.days_left(today))


def _worst_first(found: Sequence[Finding] | None) -> tuple[Finding, ...]:
    return tuple(sorted(found or (), key=lambda finding: (-finding.code.severity, finding.order)))


def _scores(edition: Edition, items: Mapping[str, ItemReadiness]) -> tuple[Score, ...]:
    found = []
    for indicator in edition.catalogue.indicators:
        parts = []
        for group in indicator.groups:
            marks = [
                100.0 * items[item.code].is_ready for item in group.items if items[item.code].counts
            ]
            parts.append(Score(group.code, group.title, fmean(marks) if marks else None))
        found.append(Score(indicator.code, indicator.title, _mean(parts), tuple(parts)))
    return tuple(found)


def _mean(scores: Iterable[Score]) -> float | None:
    points = [score.points for score in scores if score.points is not None]
    return fmean(points) if points else None
