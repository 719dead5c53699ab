"""The end of a report for a person: the editions, what changed, and what was looked at."""

from collections.abc import Iterator

from generator.check.readiness import ItemReadiness, Readiness
from generator.check.report import Compared, Report
from generator.check.reporters.words import STATES, one_line, spoken

_WORDS = {
    "th": {
        "ready": "{name}: คาดว่าผ่าน {ready} จาก {total} ข้อ{left}",
        "estimate": "  ประมาณการของระบบ {points:.2f} คะแนน (มิใช่คะแนนของผู้ประเมิน)",
        "missing": "  ข้อที่คาดว่าไม่ผ่าน:",
        "closed": " (ปิดรับข้อมูลแล้ว)", "left": " เหลือ {days} วันก่อนปิดรับข้อมูล",
        "last": " วันนี้เป็นวันสุดท้ายก่อนปิดรับข้อมูล",
        "since": "เทียบกับ {since}: พบเพิ่ม {worse} เรื่อง (+) แก้แล้ว {better} เรื่อง (-)",
        "looked": "ตรวจแล้ว: {seen} ด้วยกฎ {rules} ข้อ", "nothing": "ไม่มีสิ่งใดให้ตรวจ",
        "unread": "ตรวจได้บางส่วนเท่านั้น เพราะอ่าน content/office.yml ไม่ได้ แก้ไฟล์นั้นก่อนแล้วสั่งตรวจใหม่",
        "accepted": " ยกเว้นโดยมีเหตุผล {n} แห่ง",
    },
    "en": {
        "ready": "{name}: {ready} of {total} items would probably pass{left}",
        "estimate": "  our estimate {points:.2f} (not the evaluators' mark)",
        "missing": "  would probably fail:",
        "closed": " (closed)", "left": ", {days} days left", "last": ", today is the last day",
        "since": "Since {since}: {worse} new (+), {better} mended (-)",
        "looked": "Looked at: {seen} by {rules} rules", "nothing": "nothing",
        "unread": "Only a part was checked, for content/office.yml cannot be read: mend it first",
        "accepted": "; {n} accepted with a reason",
    },
}  # fmt: skip
_LOOKED_AT = {
    "SourceFile": ("ไฟล์ข้อความ", "texts"),
    "Entry": ("เนื้อหา", "entries"),
    "ReadAsset": ("เอกสาร", "documents"),
    "Edition": ("ชุดรายการ", "lists"),
    "OutsideLink": ("ลิงก์ไปเว็บไซต์อื่น", "links to other sites"),
    "HtmlPage": ("หน้าเว็บ", "built pages"),
    "LiveSite": ("ไฟล์ของเว็บไซต์จริง", "files of the published site"),
    "Change": ("ไฟล์ที่เปลี่ยน", "changed files"),
}


def closing(report: Report, language: str) -> list[str]:
    """Paragraphs: an edition each, what changed, and at last what was looked at."""
    parts = ["\n".join(_edition(made, language)) for made in report.readiness if is_due(made)]
    if report.compared:
        parts.append("\n".join(_compared(report.compared, language)))
    return [*parts, _looked_at(report, language)]


def is_due(made: Readiness) -> bool:
    """Tell whether a report says more of an edition than its findings do."""
    days = made.days_left
    return made.edition.is_open or (days is not None and days >= 0)


def left(made: Readiness, language: str) -> str:
    """The days until an edition closes, as the end of a sentence."""
    words, days = _WORDS[language], made.days_left
    if days is None:
        return ""
    if days < 0:
        return words["closed"]
    return words["left"].format(days=days) if days else words["last"]


def why_missing(item: ItemReadiness, language: str) -> str:
    """The worst that was found about an item, or what the office says of it."""
    if item.reasons:
        return one_line(spoken(item.reasons[0], language).message)
    return STATES[language][item.disclosed.state]


def _edition(made: Readiness, language: str) -> Iterator[str]:
    words, edition = _WORDS[language], made.edition
    ready = sum(item.is_ready and item.counts for item in made.items)
    total = sum(item.counts for item in made.items)
    name = edition.name if language == "th" else edition.key
    yield words["ready"].format(name=name, ready=ready, total=total, left=left(made, language))
    if made.points is not None:
        yield words["estimate"].format(points=made.points)
    if made.missing:
        yield words["missing"]
    for item in made.missing:
        asked = item.disclosed.item
        yield f"    {asked.code}  {asked.title}: {why_missing(item, language)}"


def _compared(compared: Compared, language: str) -> Iterator[str]:
    worse, better = len(compared.worse), len(compared.better)
    yield _WORDS[language]["since"].format(since=compared.since, worse=worse, better=better)
    for sign, findings in (("+", compared.worse), ("-", compared.better)):
        for finding in findings:
            place = f"{one_line(finding.location.path)}:{finding.location.line}"
            message = one_line(spoken(finding, language).message)
            yield f"  {sign} {place}  {message}  [{finding.code.number}]"


def _looked_at(report: Report, language: str) -> str:
    words = _WORDS[language]
    names = [
        f"{name[language == 'en']} {report.looked_at[kind]:,}"
        for kind, name in _LOOKED_AT.items()
        if report.looked_at.get(kind)
    ]
    if report.is_partial:
        return words["unread"]
    seen = ", ".join(names) or words["nothing"]
    said = words["looked"].format(seen=seen, rules=len(report.rules))
    return said + (words["accepted"].format(n=report.suppressed) if report.suppressed else "")
