"""A report as JUnit XML: a suite to a family, a case to a rule that passed or a file that failed.

Services compare the names of cases between two runs: a new fault in another file is a new failure,
though its rule failed before. What does not forbid publishing fails nothing; it stands in the
output of its suite. The form is what the schemas of Ant and of Jenkins have in common: the one
wants `properties`, the other wants no empty one.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from generator.check.report import Report
from generator.check.reporters.words import LEVELS, PLAIN, Setting, spoken
from generator.check.rule import AnyRule
from generator.check.rules import FAMILIES
from generator.findings import Finding, Severity

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2, Char)."""


def as_junit(report: Report, setting: Setting = PLAIN) -> str:
    """One suite for each family of which anything was looked for."""
    suites: list[str] = []
    for family, rules in groupby(report.rules, key=lambda rule: rule.code.number[0]):
        suites.append(_suite(len(suites), family, tuple(rules), report, setting.language))
    text = "".join(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{text}</testsuites>\n'


def _suite(
    number: int, family: str, rules: tuple[AnyRule, ...], report: Report, language: str
) -> str:
    told: dict[str, list[Finding]] = {rule.code.number: [] for rule in rules}
    milder: list[Finding] = []
    for finding in report.findings:
        if finding.code.number in told:
            forbids = finding.code.severity is Severity.ERROR
            (told[finding.code.number] if forbids else milder).append(finding)
    cases = [case for rule in rules for case in _cases(rule, told[rule.code.number], language)]
    failed = sum("<failure" in case for case in cases)
    head = (
        f'<testsuite id="{number}" package="prongsai" name={_quoted(_title(family, language))} '
        f'hostname="localhost" timestamp="{report.today.isoformat()}T00:00:00" '
        f'tests="{len(cases)}" failures="{failed}" errors="0" time="0">\n'
        f'<properties><property name="checked" value="{report.today.isoformat()}"/></properties>\n'
    )
    output = "".join(f"{_told(finding, language)}\n" for finding in milder)
    tail = f"<system-out>{_text(output)}</system-out>\n<system-err/>\n</testsuite>\n"
    return f"{head}{''.join(cases)}{tail}"


def _title(family: str, language: str) -> str:
    return f"{family} {FAMILIES[family][0]}" if language == "th" else family


def _cases(rule: AnyRule, found: list[Finding], language: str) -> Iterator[str]:
    name = f"{rule.code.number} {rule.code.name}"
    kind = f'<testcase classname="prongsai.{rule.code.number[0]}" time="0" name='
    if not found:
        yield f"{kind}{_quoted(name)}/>\n"
    for path, group in groupby(found, key=lambda finding: finding.location.path):
        here = tuple(group)
        message = _quoted(spoken(here[0], language).message)
        text = _text("\n".join(_told(finding, language) for finding in here))
        yield (
            f"{kind}{_quoted(f'{name}: {path}')}>\n"
            f'<failure type="error" message={message}>{text}</failure>\n</testcase>\n'
        )


def _told(finding: Finding, language: str) -> str:
    said, place, code = spoken(finding, language), finding.location, finding.code
    level = LEVELS[language][code.severity]
    return (
        f"{place.path}:{place.line}:{place.column}: {level} {code.number} {said.message} "
        f"({said.hint})"
    )


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _quoted(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))
