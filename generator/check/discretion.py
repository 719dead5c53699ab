"""Reports repeat no number of a citizen, whichever rule or file name would quote it.

Rules on personal data say only where it stands. Other rules quote what they found, so their words
lose every number that is one of a citizen by its form, and every piece of a number in a file on
which a rule on personal data has spoken.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.check.ground import Ground
from generator.check.report import Report
from generator.findings import English, Finding
from generator.personal.file_names import find_ids_in_path
from generator.personal.identity import find_national_ids
from generator.personal.masking import covered, find_personal, mask_ids
from generator.personal.trace import DASHES, UNSEEN, Trace, arabic_digits
from generator.source.documents import Document

PIECE = 4
"""Digits in a row; fewer tell nothing of whose number it is."""
_YEAR = 4
"""Digits of a year, which may stand beside a number and in any message."""
_RUN = re.compile(rf"\d(?:[\s{UNSEEN}{DASHES}._/|]{{0,3}}\d){{{PIECE - 1},}}")
_DIGIT = re.compile(r"\d")

Pieces = Mapping[str, frozenset[str]]
"""By path, all pieces of four digits of what must not be repeated about a file."""


def private_pieces(findings: Iterable[Finding], ground: Ground) -> Pieces:
    """The pieces of all numbers in the files about which a rule on personal data has spoken."""
    lines: dict[str, set[int]] = {}
    for finding in findings:
        if finding.code.number.startswith("P"):
            place = finding.location
            lines.setdefault(place.path, set()).add(place.line)
    texts = {source.path: source.text for source in ground.sources if source.path in lines}
    texts |= {path: _all_of(ground.documents[path]) for path in lines if path in ground.documents}
    return {path: frozenset(_pieces_of(text, lines[path])) for path, text in texts.items()}


def discreet(report: Report) -> Report:
    """The report as anybody may read it."""
    private, compared = report.private, report.compared
    return replace(
        report,
        findings=discreet_findings(report.findings, private),
        readiness=tuple(
            replace(
                made,
                items=tuple(
                    replace(item, reasons=discreet_findings(item.reasons, private))
                    for item in made.items
                ),
            )
            for made in report.readiness
        ),
        compared=compared
        and replace(
            compared,
            worse=discreet_findings(compared.worse, private),
            better=discreet_findings(compared.better, private),
        ),
    )


def discreet_findings(
    findings: Iterable[Finding], private: Pieces | None = None
) -> tuple[Finding, ...]:
    """Findings without numbers, in the words and in the names of the files."""
    known = private or {}
    return tuple(
        _discreet(finding, known.get(finding.location.path, frozenset())) for finding in findings
    )


def last_wall(written: str, report: Report) -> str:
    """What is about to be shown, without numbers that came by another way than a finding.

    Addresses of files stand beside the items that they prove.
    """
    for path in {finding.location.path for finding in report.findings}:
        for trace in find_ids_in_path(path):
            number = path[trace.position : trace.end]
            written = written.replace(number, _DIGIT.sub("x", number))
    return covered(written, find_national_ids(written))


def _discreet(finding: Finding, pieces: frozenset[str]) -> Finding:
    english = finding.english
    return replace(
        finding,
        location=replace(finding.location, path=mask_ids(finding.location.path)),
        message=_hidden(finding.message, pieces),
        hint=_hidden(finding.hint, pieces),
        english=english and English(*(_hidden(text, pieces) for text in english)),
    )


def _hidden(text: str, pieces: frozenset[str]) -> str:
    text = mask_ids(text)
    return covered(text, _told_pieces(text, pieces)) if pieces else text


def _told_pieces(text: str, pieces: frozenset[str]) -> Iterator[Trace]:
    for run in _RUN.finditer(text):
        places = [match.start() for match in _DIGIT.finditer(text, run.start(), run.end())]
        digits = arabic_digits(run[0])
        for start in range(len(digits) - PIECE + 1):
            if digits[start : start + PIECE] in pieces:
                yield Trace(places[start], places[start + PIECE - 1] + 1)


def _pieces_of(text: str, lines: Iterable[int]) -> Iterator[str]:
    """Of what is personal by its form, and of other long numbers on lines that were told."""
    personal = find_personal(text)
    written = covered(text, personal).split("\n")
    shown = (written[number - 1] for number in lines if 0 < number <= len(written))
    runs = (arabic_digits(run[0]) for line in shown for run in _RUN.finditer(line))
    found = (arabic_digits(text[trace.position : trace.end]) for trace in personal)
    for number in (*found, *(run for run in runs if len(run) > _YEAR)):
        yield from (number[start : start + PIECE] for start in range(len(number) - PIECE + 1))


def _all_of(document: Document) -> str:
    cells = (cell for sheet in document.sheets for row in sheet.rows for cell in row)
    return "\n".join((document.title or "", *document.pages, *cells))
