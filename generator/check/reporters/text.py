"""A report for a person at a terminal or in a log."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from generator.check.discretion import discreet_findings
from generator.check.report import Report, Verdict
from generator.check.reporters.closing import closing
from generator.check.reporters.words import LEVELS, PLAIN, Setting, one_line, quotable, spoken
from generator.findings import Finding, Severity

_WIDTH = 120
"""Characters of a quoted line."""
Quote = Callable[[Finding], str | None]

_WORDS = {
    "th": {"nothing": "ไม่พบสิ่งที่ต้องแก้", "sum": "สรุป", "unit": " แห่ง", "line": "บรรทัด",
           "mend": "วิธีแก้", "upwards": "ในไฟล์เดียวกันให้แก้จากข้อล่างขึ้นไป เลขบรรทัดจะได้ไม่เลื่อน"},
    "en": {"nothing": "Nothing found", "sum": "Total", "unit": "", "line": "line", "mend": "mend",
           "upwards": "in one file mend from the bottom up, so that line numbers hold"},
}  # fmt: skip
_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.NOTICE: "36;1"}
_BOLD, _FAINT = "1", "2"


def as_text(report: Report, setting: Setting = PLAIN) -> str:
    """All findings grouped by file, then the editions, the sum, and what was looked at."""
    parts = ["\n".join(_verdict(report.verdict, setting))] if report.verdict else []
    parts.append("\n".join(_files(report.findings, setting, report.quote)))
    parts += closing(report, setting.language)
    parts.insert(-1, _sum(report.findings, setting))
    if report.is_partial:
        parts.insert(0, parts.pop())
    return "\n\n".join(part for part in parts if part) + "\n"


def findings_as_text(findings: Iterable[Finding], setting: Setting = PLAIN) -> str:
    """Findings grouped by file in the order of their places, with a closing line.

    They begin on a line of their own: the log of the host puts a word before them.
    """
    found = sorted(discreet_findings(findings), key=lambda finding: finding.order)
    if not found:
        return _sum(found, setting)
    return "\n{}\n\n{}".format("\n".join(_files(found, setting, None)), _sum(found, setting))


def _verdict(verdict: Verdict, setting: Setting) -> Iterator[str]:
    language = setting.language
    yield one_line(verdict.title.in_(language))
    yield _painted(verdict.answer.in_(language), _BOLD, setting)
    yield f"  {verdict.seen.in_(language)}"
    for number, step in enumerate(verdict.first, start=1):
        yield f"  {number}. {step.in_(language)}"


def _files(findings: Iterable[Finding], setting: Setting, quote: Quote | None) -> Iterator[str]:
    groups = groupby(findings, key=lambda finding: finding.location.path)
    for number, (path, group) in enumerate(groups):
        if number:
            yield ""
        yield _painted(one_line(path), _BOLD, setting)
        for finding in group:
            yield from _finding(finding, setting, quote)


def _finding(finding: Finding, setting: Setting, quote: Quote | None) -> Iterator[str]:
    said, words = spoken(finding, setting.language), _WORDS[setting.language]
    code, line = finding.code, finding.location.line
    level = _painted(LEVELS[setting.language][code.severity], _COLOURS[code.severity], setting)
    yield f"  {words['line']} {line}  {level}  {one_line(said.message)}"
    if quoted := quote(finding) if quote else None:
        yield _painted(f"      | {quotable(quoted, _WIDTH)}", _FAINT, setting)
    yield f"      {words['mend']}: {one_line(said.hint)}  [{code.number} {code.name}]"


def _sum(findings: Sequence[Finding], setting: Setting) -> str:
    words, levels = _WORDS[setting.language], LEVELS[setting.language]
    counts = Counter(finding.code.severity for finding in findings)
    total = "  ".join(
        f"{levels[severity]} {number:,}{words['unit']}"
        for severity, number in sorted(counts.items(), reverse=True)
    )
    if not total:
        return words["nothing"]
    repeated = len({finding.location.path for finding in findings}) < counts.total()
    return f"{words['sum']}: {total}" + (f" ({words['upwards']})" if repeated else "")


def _painted(text: str, colour: str, setting: Setting) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if setting.coloured else text
