"""A report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)."""

import hashlib
import json
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.check.report import Report
from generator.check.reporters.words import spoken
from generator.check.rule import AnyRule
from generator.findings import Finding, Severity

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def as_sarif(report: Report, language: str = "th") -> str:
    """One run with every rule that was looked for."""
    order = {rule.code.number: number for number, rule in enumerate(report.rules)}
    run = {
        "tool": {
            "driver": {
                "name": "prongsai",
                "version": __version__,
                "rules": [_rule(rule, language) for rule in report.rules],
            }
        },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"PROJECT": {"description": {"text": "The root of the project."}}},
        "results": [_result(finding, order, language) for finding in report.findings],
    }
    tree = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(tree, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: AnyRule, language: str) -> dict[str, Any]:
    page = rule.thai if language == "th" else rule.english
    text = f"{page.what}\n\n{page.why}\n\n{page.fix}"
    return {
        "id": rule.code.number,
        "name": "".join(word.title() for word in rule.code.name.split("-")),
        "shortDescription": {"text": page.what},
        "fullDescription": {"text": page.why},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[rule.code.severity]},
        "properties": {"basis": rule.basis},
    }


def _result(finding: Finding, order: dict[str, int], language: str) -> dict[str, Any]:
    said, place, code = spoken(finding, language), finding.location, finding.code
    made: dict[str, Any] = {
        "ruleId": code.number,
        "level": _LEVELS[code.severity],
        "message": {"text": f"{said.message}\n{said.hint}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(place.path), "uriBaseId": "PROJECT"},
                    "region": {"startLine": place.line, "startColumn": place.column},
                }
            }
        ],
        "partialFingerprints": {"prongsai/v1": _fingerprint(finding)},
    }
    if code.number in order:
        made["ruleIndex"] = order[code.number]
    return made


def _fingerprint(finding: Finding) -> str:
    """The same for the same fault on another line."""
    sign = f"{finding.code.number}\0{finding.location.path}\0{finding.message}"
    return hashlib.sha256(sign.encode("utf-8", "replace")).hexdigest()[:32]
