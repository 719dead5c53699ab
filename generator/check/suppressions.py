"""Suppression: an office accepts a finding on purpose, and says why.

In a text, `<!-- prongsai: ignore C101 เหตุผล -->` (Markdown) or `# prongsai: ignore C101 เหตุผล`
(YAML) covers its own line and the next one; `ignore-file` covers the whole file. For files that
hold no comments, `checks.ignore` of `office.yml` names code, path and reason.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from generator import codes
from generator.check.rule import AnyRule
from generator.findings import English, Finding, Location, first_of
from generator.office import Checks
from generator.source.file import SourceFile

_COMMENT = re.compile(
    r"(?:#|<!--)[ \t]*prongsai:[ \t]*(ignore(?:-file)?)[ \t]+"
    r"([A-Z]\d{3}(?:[ \t]*,[ \t]*[A-Z]\d{3})*)[ \t]*([^\n]*)"
)


@dataclass(frozen=True)
class Suppression:
    """One accepted kind of finding in one place."""

    code: str
    place: Location
    """Where it is written."""
    path: str
    """The file it covers, or a pattern with `*`."""
    lines: range | None
    """The lines it covers; None is the whole file."""
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Tell whether it is about this finding."""
        place = finding.location
        return (
            finding.code.number == self.code
            and fnmatchcase(place.path, self.path)
            and (self.lines is None or place.line in self.lines)
        )


def read_suppressions(
    sources: Iterable[SourceFile], checks: Checks, office: SourceFile
) -> Iterator[Suppression]:
    """All suppressions of a project."""
    for source in sources:
        yield from suppressions_in(source)
    for number, ignored in enumerate(checks.ignore):
        place = office.at("checks", "ignore", number)
        yield Suppression(ignored.code, place, ignored.path, None, ignored.reason)


def suppressions_in(source: SourceFile) -> Iterator[Suppression]:
    """The suppressions that are remarks in one text."""
    if "prongsai:" not in source.text:
        return
    for number, line in enumerate(source.text.split("\n"), start=1):
        if match := _COMMENT.search(line):
            scope, named, rest = match.groups()
            lines = None if scope == "ignore-file" else range(number, number + 2)
            reason = rest.removesuffix("-->").strip(" \t-")
            for code in re.findall(r"[A-Z]\d{3}", named):
                place = Location(source.path, number, match.start() + 1)
                yield Suppression(code, place, source.path, lines, reason)


def suppress(
    findings: Iterable[Finding],
    given: Iterable[Suppression],
    rules: Mapping[str, AnyRule],
    ran: Collection[str],
) -> tuple[tuple[Finding, ...], int]:
    """Take out what the office accepted.

    Args:
        findings: What was found.
        given: What the office accepts.
        rules: All rules by the number of their code.
        ran: The codes that were looked for; a suppression of another one cannot be judged.

    Returns:
        The findings left with those about the suppressions, and how many were taken out.
    """
    kept = list(findings)
    told: list[Finding] = []
    before = len(kept)
    for suppression in given:
        rule = rules.get(suppression.code)
        if not suppression.reason:
            told.append(_reasonless(suppression))
        elif rule is None or rule.is_told_while_loading:
            told.append(_impossible(suppression))
        else:
            left = [finding for finding in kept if not suppression.covers(finding)]
            if len(left) == len(kept) and suppression.code in ran:
                told.append(_unused(suppression))
            kept = left
    return (*kept, *_few_of_each_file(told)), before - len(kept)


def _few_of_each_file(told: Iterable[Finding]) -> Iterator[Finding]:
    """A file of thousands of remarks must not bury what is told of the others."""
    by_file: dict[str, list[Finding]] = {}
    for finding in told:
        by_file.setdefault(finding.location.path, []).append(finding)
    for findings in by_file.values():
        yield from first_of(findings)


def _reasonless(suppression: Suppression) -> Finding:
    return Finding(
        codes.SUPPRESSION_REASONLESS, suppression.place,
        f"ขอยกเว้น {suppression.code} โดยไม่บอกเหตุผล การยกเว้นจึงไม่มีผล",
        f"เลือกอย่างเดียว: แก้เรื่อง {suppression.code} แล้วลบคำขอนี้ทั้งบรรทัด หรือคงคำขอไว้ "
        f"และเขียนเหตุผลต่อท้ายรหัส เช่น prongsai: ignore {suppression.code} ต้นสังกัดกำหนดมา",
        English(
            f"{suppression.code} is suppressed without a reason, so the suppression does nothing",
            "Mend the fault and remove the remark, or write the reason behind the code.",
        ),
    )  # fmt: skip


def _impossible(suppression: Suppression) -> Finding:
    return Finding(
        codes.SUPPRESSION_UNUSED, suppression.place,
        f"ยกเว้น {suppression.code} ไม่ได้ เพราะไม่มีรหัสนี้ หรือเป็นข้อที่ต้องแก้ก่อนจึงสร้างเว็บไซต์ได้",
        "ลบคำขอยกเว้นนี้ แล้วแก้ตามคำแนะนำของข้อนั้น",
        English(
            f"{suppression.code} cannot be suppressed: it is unknown, or it forbids the build",
            "Remove the suppression and mend what it hid.",
        ),
    )  # fmt: skip


def _unused(suppression: Suppression) -> Finding:
    return Finding(
        codes.SUPPRESSION_UNUSED, suppression.place,
        f"ขอยกเว้น {suppression.code} แต่ไม่พบเรื่องนี้ในที่ที่ขอ คำขอยกเว้นที่ค้างอยู่อาจซ่อนปัญหาใหม่",
        "ลบคำขอนี้ทั้งรายการ ถ้าเรื่องนี้อยู่บรรทัดอื่น ให้ย้ายคำขอไปไว้เหนือบรรทัดนั้น ไม่มีบรรทัดว่างคั่น"
        if suppression.lines
        else "ลบคำขอนี้ทั้งรายการ (ใน content/office.yml คือบรรทัด code, path และ reason ของรายการนี้)",
        English(
            f"{suppression.code} is suppressed here, but there is nothing to suppress",
            "Remove the suppression.",
        ),
    )  # fmt: skip
