"""A report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).

The standard reads braces in a message as placeholders (3.11.5) and `[a](b)` as a link (3.11.6),
and forbids HTML in Markdown (3.11.4.2); what editors wrote must become none of them.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.check.pages import page_name, sections, shown
from generator.check.report import Report
from generator.check.reporters.words import PLAIN, Setting, spoken
from generator.check.rule import AnyRule
from generator.findings import Finding, Severity

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
_ROOT = "%SRCROOT%"
"""What services that read SARIF call the root of the checked-out repository."""

_LINE = re.compile(r"(บรรทัด(?:ที่)? ?)[0-9,๐-๙]+")
"""Where a message names a line, which moves with every line above it."""


def as_sarif(report: Report, setting: Setting = PLAIN) -> str:
    """One run with every rule that was looked for."""
    order = {rule.code.number: number for number, rule in enumerate(report.rules)}
    run = {
        "tool": {
            "driver": {
                "name": "prongsai",
                "version": __version__,
                "rules": [_rule(rule, setting) for rule in report.rules],
            }
        },
        "language": setting.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the project."}}},
        "invocations": [{"executionSuccessful": True}],
        "results": list(_results(report, order, setting.language)),
    }
    tree = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(tree, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: AnyRule, setting: Setting) -> dict[str, Any]:
    page = rule.thai if setting.language == "th" else rule.english
    parts = sections(rule, setting.language)
    made: dict[str, Any] = {
        "id": rule.code.number,
        "name": "".join(word.title() for word in rule.code.name.split("-")),
        "shortDescription": {"text": _words(page.what)},
        "fullDescription": {"text": _words(f"{page.what} {page.why}")},
        "help": {
            "text": _words("\n\n".join(f"{head}: {text}" for head, text in parts)),
            "markdown": _braced(
                "\n\n".join(f"**{head}**\n\n{shown(text)}" for head, text in parts)
            ),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.code.severity]},
        "properties": {"basis": rule.basis},
    }
    if setting.source:
        made["helpUri"] = f"{setting.source}docs/rules/{page_name(rule.code)}"
    return made


def _results(report: Report, order: dict[str, int], language: str) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for finding in report.findings:
        message = _LINE.sub(r"\1", finding.message)
        sign = f"{finding.code.number}\0{finding.location.path}\0{message}"
        seen[sign] += 1
        yield _result(finding, order, language, _fingerprint(f"{sign}\0{seen[sign]}"))


def _result(
    finding: Finding, order: dict[str, int], language: str, fingerprint: str
) -> dict[str, Any]:
    said, place, code = spoken(finding, language), finding.location, finding.code
    made: dict[str, Any] = {
        "ruleId": code.number,
        "level": _LEVELS[code.severity],
        "message": {"text": _words(f"{said.message}\n{said.hint}")},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(place.path), "uriBaseId": _ROOT},
                    "region": {"startLine": place.line, "startColumn": place.column},
                }
            }
        ],
        "partialFingerprints": {"prongsai/v1": fingerprint},
    }
    if code.number in order:
        made["ruleIndex"] = order[code.number]
    return made


def _words(text: str) -> str:
    """A text of anybody as a plain message; the sign of no width keeps brackets from linking."""
    return _braced(text).replace("](", "]\u2060(")


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _uri(path: str) -> str:
    return quote(path.encode("utf-8", "surrogateescape"))


def _fingerprint(sign: str) -> str:
    """The same for the same fault on another line; the number tells twins of one file apart."""
    return hashlib.sha256(sign.encode("utf-8", "surrogatepass")).hexdigest()[:32]
