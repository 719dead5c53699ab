"""What is the same on many pages is a fault of their frame, and told once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.findings import Finding, Location, Words

MANY = 20
"""More pages than anybody would give the same fault by hand."""
FRAME = Location("theme/main.html")

_Sign = tuple[str, str, str]


def told_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, those that many pages share drawn together at the frame of all pages."""
    given = tuple(findings)
    pages = {sign: len(places) for sign, places in _places(given).items()}
    told: set[_Sign] = set()
    kept = []
    for finding in given:
        sign = _sign(finding)
        if pages[sign] <= MANY:
            kept.append(finding)
        elif sign not in told:
            told.add(sign)
            kept.append(_of_the_frame(finding, pages[sign]))
    return tuple(kept)


def _places(findings: Iterable[Finding]) -> dict[_Sign, Counter[str]]:
    found: dict[_Sign, Counter[str]] = {}
    for finding in findings:
        found.setdefault(_sign(finding), Counter())[finding.location.path] += 1
    return found


def _sign(finding: Finding) -> _Sign:
    return finding.code.number, finding.message, finding.hint


def _of_the_frame(finding: Finding, pages: int) -> Finding:
    english = finding.english and finding.english._replace(
        hint=f"{finding.english.hint} Look at the templates in theme/ and the menu in office.yml."
    )
    hint = f"{finding.hint} ดูที่แม่แบบใน theme/ และเมนูใน content/office.yml"
    return replace(finding, location=FRAME, hint=hint, english=english).with_note(
        Words(
            f"พบเหมือนกันใน {pages:,} หน้า จึงน่าจะอยู่ในส่วนที่ทุกหน้าใช้ร่วมกัน",
            f"the same on {pages:,} pages, so probably in their frame",
        )
    )
