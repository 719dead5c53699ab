"""A report as JUnit XML: a test case to a rule, failed when it told an error or a warning."""

import re
from xml.sax.saxutils import escape, quoteattr

from generator.check.report import Report
from generator.check.reporters.words import spoken
from generator.check.rule import AnyRule
from generator.findings import Finding, Severity

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2, Char)."""


def as_junit(report: Report, language: str = "th") -> str:
    """One suite; a rule that told nothing passed."""
    told: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.code.severity > Severity.NOTICE:
            told.setdefault(finding.code.number, []).append(finding)
    cases = [_case(rule, told.get(rule.code.number, []), language) for rule in report.rules]
    counts = f'tests="{len(cases)}" failures="{len(told)}" errors="0" skipped="0" time="0"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites {counts}>\n<testsuite name="prongsai" {counts} '
        f'timestamp="{report.today.isoformat()}T00:00:00">\n{"".join(cases)}'
        "</testsuite>\n</testsuites>\n"
    )


def _case(rule: AnyRule, found: list[Finding], language: str) -> str:
    name = quoteattr(f"{rule.code.number} {rule.code.name}")
    head = f'<testcase classname="prongsai.{rule.code.number[0]}" name={name} time="0"'
    if not found:
        return f"{head}/>\n"
    lines = []
    for finding in found:
        said, place = spoken(finding, language), finding.location
        lines.append(f"{place.path}:{place.line}:{place.column}: {said.message} ({said.hint})")
    first = _FORBIDDEN.sub("\ufffd", spoken(found[0], language).message)
    text = escape(_FORBIDDEN.sub("\ufffd", "\n".join(lines)))
    level = max(finding.code.severity for finding in found).name.lower()
    failure = f'<failure type="{level}" message={quoteattr(first)}>{text}</failure>'
    return f"{head}>\n{failure}\n</testcase>\n"
