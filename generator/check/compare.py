"""What became better and what became worse between two checks."""

from collections import Counter
from collections.abc import Iterable

from generator.check.discretion import discreet_findings
from generator.check.report import Compared, Report
from generator.findings import Finding

_Sign = tuple[str, str, str]


def compare(then: Report, now: Report, since: str) -> Compared:
    """Compare two reports of the same question.

    Lines are no part of a finding's identity: a text that moved down is not worse for it. What was
    only looked for now, in the built site or on other sites, is neither better nor worse.
    """
    both = tuple(finding for finding in now.findings if _was_judged(finding, then))
    return Compared(
        since,
        worse=_beyond(both, then.findings),
        better=discreet_findings(_beyond(then.findings, now.findings), then.private),
        points={
            made.edition.key: (before.get(made.edition.key), made.points)
            for before in [{old.edition.key: old.points for old in then.readiness}]
            for made in now.readiness
        },
        new=_beyond(now.findings, then.findings),
    )


def _was_judged(finding: Finding, then: Report) -> bool:
    """Tell whether it could have been found then; in a state that nobody could read, it could."""
    number = finding.code.number
    return not then.looked_at or any(rule.code.number == number for rule in then.rules)


def _beyond(these: Iterable[Finding], those: Iterable[Finding]) -> tuple[Finding, ...]:
    """What the first has more of than the second, in the first's order."""
    known = Counter(_sign(finding) for finding in those)
    more = []
    for finding in these:
        sign = _sign(finding)
        if known[sign]:
            known[sign] -= 1
        else:
            more.append(finding)
    return tuple(more)


def _sign(finding: Finding) -> _Sign:
    return finding.code.number, finding.location.path, finding.message
