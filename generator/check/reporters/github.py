"""A report as workflow commands, which a pull request shows on the lines they are about.

The format and its escapes:
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from generator.check.report import Report
from generator.check.reporters.words import PLAIN, Setting, spoken
from generator.findings import Finding, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
_SHOWN = 10
"""Annotations of one kind that the service shows of one step."""
_WORDS = {
    "th": {
        "many": "พบทั้งหมด {n} แห่ง แต่ GitHub แสดงไม่เกิน {shown} แห่งต่อระดับ "
        "ดูทั้งหมดในสรุปของการตรวจ หรือสั่ง prongsai check",
        "mend": "วิธีแก้", "title": "พบมากกว่าที่แสดง",
    },
    "en": {
        "many": "{n} findings in all, but GitHub shows at most {shown} of a level; "
        "see the summary of the run, or run prongsai check",
        "mend": "Mend", "title": "more than is shown",
    },
}  # fmt: skip


def as_github(report: Report, setting: Setting = PLAIN) -> str:
    """A command for each finding, worst first; only the first ten of a level are shown.

    When there are more, a notice says so, first, for the notices have the same limit; the log ends
    with the same words.
    """
    words = _WORDS[setting.language]
    ordered = sorted(report.findings, key=lambda finding: -finding.code.severity)
    lines = [_command(finding, setting.language) for finding in ordered]
    if any(number > _SHOWN for number in report.counts.values()):
        said = words["many"].format(n=len(ordered), shown=_SHOWN)
        lines = [f"::notice title={_property(words['title'])}::{_data(said)}", *lines, said]
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
    text = _data(f"{said.message}\n{_WORDS[language]['mend']}: {said.hint}")
    return f"::{_COMMANDS[code.severity]} {shown}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
