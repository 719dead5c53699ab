"""A report as workflow commands, which a pull request shows on the lines they are about.

The format and its escapes:
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from generator.check.report import Report
from generator.check.reporters.words import spoken
from generator.findings import Finding, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
_SHOWN = 10
"""Annotations of one kind that the service shows of one step."""


def as_github(report: Report, language: str = "th") -> str:
    """A command for each finding; worst first, for only the first ten of a kind are shown."""
    ordered = sorted(report.findings, key=lambda finding: -finding.code.severity)
    lines = [_command(finding, language) for finding in ordered]
    if any(number > _SHOWN for number in report.counts.values()):
        words = {
            "th": f"พบทั้งหมด {len(ordered)} แห่ง หน้านี้แสดงได้ไม่เกิน {_SHOWN} แห่งต่อระดับ "
            "ดูทั้งหมดในสรุปของการตรวจ",
            "en": f"{len(ordered)} findings in all; only {_SHOWN} of a level are shown here",
        }
        lines.append(f"::notice title=prongsai::{_data(words[language])}")
    return "".join(f"{line}\n" for line in lines)


def _command(finding: Finding, language: str) -> str:
    said, place, code = spoken(finding, language), finding.location, finding.code
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": f"{code.number} {code.name}",
    }
    shown = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    mend = {"th": "วิธีแก้", "en": "Mend"}[language]
    text = _data(f"{said.message}\n{mend}: {said.hint}")
    return f"::{_COMMANDS[code.severity]} {shown}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
