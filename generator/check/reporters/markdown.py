"""A report as Markdown, for the summary of a pull request."""

import re
from collections.abc import Iterator
from itertools import groupby

from generator.check.readiness import Readiness
from generator.check.report import Report
from generator.check.reporters.words import LEVELS, spoken
from generator.findings import Severity

LONGEST = 60_000
"""Characters; a comment of a pull request holds 65,536."""
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&])")


def as_markdown(report: Report, language: str = "th") -> str:
    """Counts, readiness by edition, what changed, then the findings by file, folded."""
    said = _WORDS[language]
    counts = " · ".join(
        f"{LEVELS[language][level]} {report.counts[level]}"
        for level in reversed(Severity)
        if report.counts[level]
    )
    lines = [f"## {said['title']}", "", counts or said["nothing"], ""]
    lines += _readiness(report, language)
    if report.compared:
        lines += [said["since"].format(
            since=escaped(report.compared.since), worse=len(report.compared.worse),
            better=len(report.compared.better),
        ), ""]  # fmt: skip
    return _cut("\n".join((*lines, *_findings(report, language))), said["more"])


_WORDS = {
    "th": {
        "title": "ผลการตรวจเนื้อหา", "nothing": "ไม่พบสิ่งที่ต้องแก้", "mend": "วิธีแก้",
        "since": "เทียบกับ `{since}`: พบเพิ่ม {worse} เรื่อง แก้แล้ว {better} เรื่อง",
        "more": "\n\nมีรายการมากกว่านี้ สั่ง `prongsai check` เพื่อดูทั้งหมด\n",
        "head": "| ชุดรายการ | คาดว่าผ่าน | ประมาณการของระบบ | ก่อนหน้า | ปิดรับข้อมูล |",
        "days": "เหลือ {} วัน", "closed": "ปิดแล้ว", "line": "บรรทัด",
    },
    "en": {
        "title": "Content check", "nothing": "Nothing found", "mend": "Mend",
        "since": "Since `{since}`: {worse} new, {better} mended",
        "more": "\n\nThere is more; run `prongsai check` to see everything.\n",
        "head": "| edition | would pass | our estimate | before | closes |",
        "days": "{} days left", "closed": "closed", "line": "line",
    },
}  # fmt: skip


def _readiness(report: Report, language: str) -> Iterator[str]:
    if not report.readiness:
        return
    yield _WORDS[language]["head"]
    yield "| --- | ---: | ---: | ---: | --- |"
    for made in report.readiness:
        then = report.compared.points.get(made.edition.key, (None, None))[0] if (
            report.compared
        ) else None  # fmt: skip
        ready = sum(item.is_ready for item in made.items)
        total = sum(item.counts for item in made.items)
        name = escaped(made.edition.name if language == "th" else made.edition.key)
        yield (
            f"| {name} | {ready}/{total} | {_points(made.points)} | {_points(then)} "
            f"| {_closes(made, language)} |"
        )
    yield ""


def _points(points: float | None) -> str:
    return "" if points is None else f"{points:.2f}"


def _closes(made: Readiness, language: str) -> str:
    said, days = _WORDS[language], made.days_left
    if days is None:
        return ""
    return said["closed"] if days < 0 else said["days"].format(days)


def _findings(report: Report, language: str) -> Iterator[str]:
    said = _WORDS[language]
    for path, group in groupby(report.findings, key=lambda finding: finding.location.path):
        found = list(group)
        yield f"<details><summary><code>{_html(path)}</code> ({len(found)})</summary>"
        yield ""
        for finding in found:
            words, code = spoken(finding, language), finding.code
            yield (
                f"- **{LEVELS[language][code.severity]}** {said['line']} {finding.location.line}: "
                f"{escaped(words.message)}  \n  {said['mend']}: {escaped(words.hint)} "
                f"`{code.number} {code.name}`"
            )
        yield ""
        yield "</details>"
        yield ""


def escaped(text: str) -> str:
    """A text of anybody as plain words of Markdown on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _cut(text: str, more: str) -> str:
    """At most `LONGEST` characters, cut between two files."""
    if len(text) <= LONGEST:
        return text.rstrip("\n") + "\n"
    kept = text[: LONGEST - len(more)]
    return kept[: kept.rfind("</details>") + len("</details>")] + more
