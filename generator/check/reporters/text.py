"""A report for a person at a terminal or in a log."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from generator.check.readiness import Readiness
from generator.check.report import Compared, Report
from generator.check.reporters.words import LEVELS, spoken
from generator.findings import Finding

_WIDTH = 120
"""Characters of a quoted line."""
Quote = Callable[[Finding], str | None]


def as_text(report: Report, language: str = "th") -> str:
    """All findings grouped by file, then the editions, then what was looked at."""
    parts = [findings_as_text(report.findings, language, report.quote)]
    parts += ["\n".join(_edition(made, language)) for made in report.readiness if _is_due(made)]
    if report.compared:
        parts.append("\n".join(_compared(report.compared, language)))
    parts.append(_looked_at(report, language))
    return "\n\n".join(parts).lstrip("\n") + "\n"


def findings_as_text(
    findings: Iterable[Finding], language: str = "th", quote: Quote | None = None
) -> str:
    """Findings grouped by file in the order of their places, with a closing line."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    if not ordered:
        return {"th": "ไม่พบสิ่งที่ต้องแก้", "en": "Nothing found"}[language]
    lines: list[str] = []
    for path, group in groupby(ordered, key=lambda finding: finding.location.path):
        lines.append(f"\n{path}")
        for finding in group:
            lines += _finding(finding, language, quote)
    counts = Counter(finding.code.severity for finding in ordered)
    words, unit = LEVELS[language], {"th": " แห่ง", "en": ""}[language]
    total = "  ".join(
        f"{words[severity]} {number}{unit}"
        for severity, number in sorted(counts.items(), reverse=True)
    )
    return "\n".join((*lines, "", f"{_SUM[language]}: {total}"))


_SUM = {"th": "สรุป", "en": "Total"}


def _finding(finding: Finding, language: str, quote: Quote | None) -> Iterator[str]:
    said = spoken(finding, language)
    line = {"th": "บรรทัด", "en": "line"}[language]
    level = LEVELS[language][finding.code.severity]
    yield f"  {line} {finding.location.line}  {level}  {said.message}"
    if quoted := quote(finding) if quote else None:
        shown = quoted if len(quoted) <= _WIDTH else quoted[: _WIDTH - 1] + "…"
        yield f"      | {shown}"
    mend = {"th": "วิธีแก้", "en": "mend"}[language]
    yield f"      {mend}: {said.hint}  [{finding.code.number} {finding.code.name}]"


def _is_due(made: Readiness) -> bool:
    """Tell whether a report says more of an edition than its findings do."""
    return made.edition.is_open or made.days_left is not None


def _edition(made: Readiness, language: str) -> Iterator[str]:
    edition, missing = made.edition, made.missing
    ready = sum(item.is_ready for item in made.items)
    total = sum(item.counts for item in made.items)
    name = edition.name if language == "th" else edition.key
    yield _READY[language].format(name=name, ready=ready, total=total, left=_left(made, language))
    if made.points is not None:
        yield _ESTIMATE[language].format(points=made.points)
    if missing:
        yield {"th": "  ข้อที่คาดว่าไม่ผ่าน:", "en": "  would probably fail:"}[language]
    for item in missing:
        asked, label = item.disclosed.item, item.disclosed.state.label
        reason = spoken(item.reasons[0], language).message if item.reasons else label
        yield f"    {asked.code}  {asked.title}: {reason}"


_READY = {
    "th": "{name}: คาดว่าผ่าน {ready} จาก {total} ข้อ{left}",
    "en": "{name}: {ready} of {total} items would probably pass{left}",
}
_ESTIMATE = {
    "th": "  ประมาณการของระบบ {points:.2f} คะแนน (มิใช่คะแนนของผู้ประเมิน)",
    "en": "  our estimate {points:.2f} (not the evaluators' mark)",
}


def _left(made: Readiness, language: str) -> str:
    days = made.days_left
    if days is None:
        return ""
    if days < 0:
        return {"th": " (ปิดรับข้อมูลแล้ว)", "en": " (closed)"}[language]
    return {"th": f" เหลือ {days} วันก่อนปิดรับข้อมูล", "en": f", {days} days left"}[language]


def _compared(compared: Compared, language: str) -> Iterator[str]:
    yield _SINCE[language].format(
        since=compared.since, worse=len(compared.worse), better=len(compared.better)
    )
    for sign, findings in (("+", compared.worse), ("-", compared.better)):
        for finding in findings:
            place = finding.location
            message = spoken(finding, language).message
            yield f"  {sign} {place.path}:{place.line}  {message}  [{finding.code.number}]"


_SINCE = {
    "th": "เทียบกับ {since}: พบเพิ่ม {worse} เรื่อง (+) แก้แล้ว {better} เรื่อง (-)",
    "en": "Since {since}: {worse} new (+), {better} mended (-)",
}
_NAMES = {
    "SourceFile": ("ไฟล์ข้อความ", "texts"),
    "Entry": ("เนื้อหา", "entries"),
    "ReadAsset": ("เอกสาร", "documents"),
    "Edition": ("ชุดรายการ", "editions"),
    "HtmlPage": ("หน้าเว็บ", "built pages"),
}


def _looked_at(report: Report, language: str) -> str:
    names = [
        f"{words[language == 'en']} {report.looked_at[name]}"
        for name, words in _NAMES.items()
        if report.looked_at.get(name)
    ]
    seen = ", ".join(names) or "0"
    text = {"th": "ตรวจแล้ว: {seen} ด้วยกฎ {rules} ข้อ", "en": "Looked at: {seen} by {rules} rules"}
    said = text[language].format(seen=seen, rules=len(report.rules))
    if report.suppressed:
        accepted = {"th": "  ยกเว้นโดยมีเหตุผล {n} แห่ง", "en": "  {n} accepted with a reason"}
        said += accepted[language].format(n=report.suppressed)
    return said
