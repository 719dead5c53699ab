"""A report for programs; `docs/check-report.schema.json` describes every field."""

import json
from typing import Any

from generator.check.readiness import Readiness
from generator.check.report import Compared, Report
from generator.check.reporters.words import PLAIN, Setting, basis, spoken
from generator.findings import Finding, Severity

SCHEMA = 1
"""Grows when a field changes its meaning or goes; new fields do not count."""


def as_json(report: Report, setting: Setting = PLAIN) -> str:
    """The whole report, always in the same order."""
    tree: dict[str, Any] = {
        "schema": SCHEMA,
        "summary": {
            "date": report.today.isoformat(),
            **{level.name.lower(): report.counts[level] for level in reversed(Severity)},
            "suppressed": report.suppressed,
            "rules": len(report.rules),
            "looked_at": dict(sorted(report.looked_at.items())),
        },
        "findings": [_finding(finding, setting.language) for finding in report.findings],
        "readiness": [readiness_tree(made, setting.language) for made in report.readiness],
    }
    if report.verdict:
        said = report.verdict
        tree["answer"] = {
            "text": said.answer.in_(setting.language),
            "seen": said.seen.in_(setting.language),
            "first": [step.in_(setting.language) for step in said.first],
        }
    if report.compared:
        tree["compared"] = _compared(report.compared, setting.language)
    return json.dumps(tree, ensure_ascii=False, indent=1) + "\n"


def _finding(finding: Finding, language: str) -> dict[str, Any]:
    said = spoken(finding, language)
    return {
        "code": finding.code.number,
        "name": finding.code.name,
        "severity": finding.code.severity.name.lower(),
        "path": finding.location.path,
        "line": finding.location.line,
        "column": finding.location.column,
        "message": said.message,
        "hint": said.hint,
        "basis": basis(finding),
        "english": spoken(finding, "en")._asdict(),
        "item": finding.about,
    }


def readiness_tree(made: Readiness, language: str = "th") -> dict[str, Any]:
    """An edition's readiness; `estimate` is ours and no mark of an evaluator."""
    return {
        "edition": made.edition.key,
        "title": made.edition.catalogue.title,
        "open": made.edition.is_open,
        "days_left": made.days_left,
        "estimate": made.points,
        "indicators": [
            {"code": score.code, "title": score.title, "estimate": score.points,
             "groups": [
                 {"code": part.code, "title": part.title, "estimate": part.points}
                 for part in score.parts
             ]}
            for score in made.scores
        ],
        "items": [
            {
                "code": item.disclosed.item.code,
                "title": item.disclosed.item.title,
                "state": item.disclosed.state.value,
                "ready": item.is_ready if item.counts else None,
                "owner": item.disclosed.owner,
                "updated": item.disclosed.updated and item.disclosed.updated.isoformat(),
                "evidence": [proof.url for proof in item.disclosed.proofs],
                "reasons": [
                    f"{reason.code.number} {spoken(reason, language).message}"
                    for reason in item.reasons
                ],
            }
            for item in made.items
        ],
    }  # fmt: skip


def _compared(compared: Compared, language: str) -> dict[str, Any]:
    return {
        "since": compared.since,
        "worse": [_finding(finding, language) for finding in compared.worse],
        "better": [_finding(finding, language) for finding in compared.better],
        "estimates": {
            key: {"then": then, "now": now} for key, (then, now) in compared.points.items()
        },
    }
