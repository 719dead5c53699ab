"""One check from its ground to its report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from generator.check.contradiction import without_contradictions
from generator.check.discretion import private_pieces
from generator.check.engine import Outcome, run
from generator.check.ground import Ground
from generator.check.outside.link import OutsideLink
from generator.check.readiness import readiness
from generator.check.report import Report
from generator.check.rule import AnyRule
from generator.check.rules import BY_CODE, RULES
from generator.check.settings import idle_settings
from generator.check.suppressions import read_suppressions, suppress
from generator.findings import Code, Finding, Severity
from generator.office import Checks
from generator.progress import Tell

_LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "notice": Severity.NOTICE}


@dataclass(frozen=True)
class Choice:
    """What of all findings is asked for."""

    paths: tuple[str, ...] = ()
    """Only findings in these files and folders, from the project's root; empty is all."""
    select: tuple[str, ...] = ()
    """Only codes that begin so; empty is all."""
    ignore: tuple[str, ...] = ()
    """No codes that begin so."""

    def wants(self, code: Code) -> bool:
        """Tell whether a code is asked for."""
        number = code.number
        return (not self.select or number.startswith(self.select)) and not (
            self.ignore and number.startswith(self.ignore)
        )

    def covers(self, path: str) -> bool:
        """Tell whether a file is asked for."""
        place = PurePosixPath(path)
        return not self.paths or any(place.is_relative_to(chosen) for chosen in self.paths)

    def holds(self, finding: Finding) -> bool:
        """Tell whether a finding is asked for."""
        return self.wants(finding.code) and self.covers(finding.location.path)


ALL = Choice()


def check(
    ground: Ground, told: Iterable[Finding] = (), choice: Choice = ALL,
    progress: Tell | None = None, rules: Iterable[AnyRule] = RULES,
) -> Report:  # fmt: skip
    """Check everything and report what is asked for.

    Args:
        ground: What to check.
        told: What the loader and the composer said already.
        choice: Which findings to report; readiness is always judged by all of them.
        progress: Told what is being looked at.
        rules: The rules to look for; tests of the engine bring their own.
    """
    checks = ground.library.office.checks
    wanted = tuple(rule for rule in rules if checks.severity.get(rule.code.number) != "off")
    outcome = run(wanted, ground, progress)
    idle = idle_settings(checks, ground.library.office_source, BY_CODE)
    found = _levelled((*told, *outcome.findings, *idle), checks)
    given = read_suppressions(ground.sources, checks, ground.library.office_source)
    ran = _ran(wanted, ground)
    left, suppressed = suppress(found, given, BY_CODE, ran - _unsure(wanted, ground))
    agreed = without_contradictions(left, ground)
    findings = tuple(sorted(set(agreed), key=lambda finding: finding.order))
    looked_for = tuple(
        rule
        for rule in wanted
        if (rule.is_told_while_loading and not rule.guards) or rule.code.number in ran
    )
    made = _report(ground, findings, outcome, choice)
    return replace(
        made, rules=tuple(rule for rule in looked_for if choice.wants(rule.code)),
        suppressed=suppressed,
    )  # fmt: skip


def _report(
    ground: Ground, findings: Sequence[Finding], outcome: Outcome, choice: Choice
) -> Report:
    return Report(
        findings=tuple(finding for finding in findings if choice.holds(finding)),
        rules=(),
        today=ground.today,
        readiness=tuple(readiness(edition, findings, ground.today) for edition in ground.editions),
        looked_at=outcome.looked_at,
        texts={source.path: source.text for source in ground.sources},
        private=private_pieces(outcome.findings, ground),
    )


def _ran(rules: Iterable[AnyRule], ground: Ground) -> frozenset[str]:
    """The codes that could have been found: some need a built site, or answers of a server."""
    missing = {
        _BUILT: ground.site is None or ground.site.is_outdated,
        _OUTSIDE: ground.outside is None,
        _LIVE: ground.live is None,
    }
    unseen = tuple(package for package, is_missing in missing.items() if is_missing)
    return frozenset(
        rule.code.number
        for rule in rules
        if rule.subject is not None and not rule.subject.__module__.startswith(unseen)
    )


def _unsure(rules: Iterable[AnyRule], ground: Ground) -> frozenset[str]:
    """The codes of which more might have been found: not all other sites could be asked."""
    if not ground.outside or not ground.outside.unknown:
        return frozenset()
    return frozenset(rule.code.number for rule in rules if rule.subject is OutsideLink)


_BUILT, _OUTSIDE = "generator.check.built", "generator.check.outside"
_LIVE = "generator.check.live"


def _levelled(findings: Iterable[Finding], checks: Checks) -> tuple[Finding, ...]:
    """Findings with the severity that the office gave their code.

    What forbids a build stays as it is, whatever the office says.
    """
    levels = {
        number: _LEVELS[level]
        for number, level in checks.severity.items()
        if level != "off" and number in BY_CODE and not BY_CODE[number].is_told_while_loading
    }
    return tuple(
        replace(finding, code=replace(finding.code, severity=levels[finding.code.number]))
        if finding.code.number in levels
        else finding
        for finding in findings
    )
