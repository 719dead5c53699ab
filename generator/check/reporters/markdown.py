"""A report as Markdown, for the summary of a pull request.

Whatever stands in a file may stand in a message, so every word of it is escaped for GitHub's
Markdown (https://github.github.com/gfm/): no emphasis, link, picture, HTML, mention or code.
"""

import html
import re
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import quote

from generator.check.readiness import ItemReadiness, Readiness
from generator.check.report import Report, Verdict
from generator.check.reporters.closing import is_due, left, why_missing
from generator.check.reporters.words import LEVELS, PLAIN, STATES, Setting, one_line, spoken
from generator.findings import Finding, Severity

LONGEST = 60_000
"""Characters; a comment of a pull request holds 65,536, a summary 1 MiB."""
_OF_ONE_FILE = 25
"""Findings shown of one file; a broken table may have thousands."""
_OPEN = 10
"""Findings up to which files are unfolded, so that a reader sees some without a click."""
_OF_ONE_LIST = 40
"""Items shown of one list."""
_LONG = 900
"""Characters of one message."""
_CODE = re.compile(r"((?<!`)`[^`]+`(?!`))")
_SPECIAL = re.compile(r"""([\\`*_{}\[\]()<>#+!|~"'$&=.:^-])""")

_WORDS = {
    "th": {
        "title": "ผลการตรวจเนื้อหา", "nothing": "ไม่พบสิ่งที่ต้องแก้", "mend": "วิธีแก้",
        "since": "เทียบกับ {since}: พบเพิ่ม {worse} เรื่อง แก้แล้ว {better} เรื่อง",
        "more": "ยังมีอีก {n} แห่งที่ไม่ได้แสดง สั่ง `prongsai check` เพื่อดูทั้งหมด",
        "more_here": "และอีก {n} แห่งในไฟล์นี้",
        "missing": "ข้อที่คาดว่าไม่ผ่าน ({name}) {n} ข้อ", "line": "บรรทัด", "first": "สิ่งที่ต้องทำก่อน",
        "note": "ประมาณการของระบบ มิใช่คะแนนของผู้ประเมิน",
    },
    "en": {
        "title": "Content check", "nothing": "Nothing found", "mend": "Mend",
        "since": "Since {since}: {worse} new, {better} mended",
        "more": "{n} more are not shown; run `prongsai check` to see everything.",
        "more_here": "and {n} more in this file",
        "missing": "{n} items would probably fail ({name})", "line": "line",
        "first": "What to do first",
        "note": "Our estimate, not the evaluators' mark.",
    },
}  # fmt: skip

Row = tuple[str, str, str, str, str]
_HEAD: dict[str, Row] = {
    "th": ("ชุดรายการ", "คาดว่าผ่าน", "ประมาณการของระบบ", "ก่อนหน้า", "ปิดรับข้อมูล"),
    "en": ("list", "would pass", "our estimate", "before", "closes"),
}
_RULE: Row = ("---", "---:", "---:", "---:", "---")


def as_markdown(report: Report, setting: Setting = PLAIN) -> str:
    """Counts, readiness by edition, what changed, then the findings by file."""
    words = _WORDS[setting.language]
    levels = LEVELS[setting.language]
    counts = " · ".join(
        f"**{levels[level]} {report.counts[level]:,}**"
        for level in reversed(Severity)
        if report.counts[level]
    )
    title = words["title"]
    if report.verdict:
        title = escaped(report.verdict.title.in_(setting.language))
    parts = [f"## {title}\n\n"]
    parts += _verdict(report.verdict, setting.language) if report.verdict else ()
    parts.append(f"{counts or words['nothing']}\n\n")
    parts += _readiness(report, setting.language)
    if report.compared:
        parts.append(words["since"].format(
            since=escaped(report.compared.since), worse=len(report.compared.worse),
            better=len(report.compared.better),
        ) + "\n\n")  # fmt: skip
    text = "".join(parts)
    return text + _files(report, setting, LONGEST - len(text))


def _verdict(verdict: Verdict, language: str) -> Iterator[str]:
    """The answer, how far it was looked, and what to do first."""
    said = (verdict.answer.in_(language), verdict.seen.in_(language))
    yield "**{}**\n\n{}\n\n".format(*map(escaped, said))
    if verdict.first:
        steps = enumerate((escaped(step.in_(language)) for step in verdict.first), start=1)
        listed = "".join(f"{number}. {step}\n" for number, step in steps)
        yield f"### {_WORDS[language]['first']}\n\n{listed}\n"


def escaped(text: str) -> str:
    """A text of anybody as plain words of Markdown on one line, cut when it is long.

    A backslash before the mark keeps it a mark; the space of no width keeps `@` from calling
    somebody and `#` from naming an issue. What stands between backticks is to be copied into a
    file, so it becomes code: its spaces stay, and no mark in it means anything.
    """
    line = one_line(text)
    shown = line if len(line) <= _LONG else line[: _LONG - 1] + "…"
    return "".join(
        piece if _CODE.fullmatch(piece) else _marked(piece) for piece in _CODE.split(shown)
    )


def _marked(text: str) -> str:
    marked = _SPECIAL.sub(r"\\\1", text)
    return marked.replace("@", "@\u2060").replace("\\#", "\\#\u2060")


def _readiness(report: Report, language: str) -> Iterator[str]:
    words = _WORDS[language]
    if not report.readiness:
        return
    rows = (_HEAD[language], _RULE, *(_row(made, report, language) for made in report.readiness))
    columns = range(5) if report.compared else (0, 1, 2, 4)
    yield "".join(f"| {' | '.join(row[at] for at in columns)} |\n" for row in rows) + "\n"
    yield f"{words['note']}\n\n"
    for made in report.readiness:
        if is_due(made) and made.missing:
            name = html.escape(one_line(_called(made, language)))
            title = words["missing"].format(name=name, n=len(made.missing))
            lines = "".join(_item(item, language) for item in made.missing[:_OF_ONE_LIST])
            yield f"<details><summary>{title}</summary>\n\n{lines}\n</details>\n\n"


def _item(item: ItemReadiness, language: str) -> str:
    disclosed = item.disclosed
    return (
        f"- {escaped(disclosed.item.code)} {escaped(disclosed.item.title)} "
        f"({STATES[language][disclosed.state]}): {escaped(why_missing(item, language))}\n"
    )


def _row(made: Readiness, report: Report, language: str) -> Row:
    points = report.compared.points if report.compared else {}
    then = points.get(made.edition.key, (None, None))[0]
    ready = sum(item.is_ready and item.counts for item in made.items)
    total = sum(item.counts for item in made.items)
    name = escaped(_called(made, language))
    until = left(made, language).strip(" ,()")
    return name, f"{ready}/{total}", _points(made.points), _points(then), until


def _called(made: Readiness, language: str) -> str:
    return made.edition.name if language == "th" else made.edition.key


def _points(points: float | None) -> str:
    return "" if points is None else f"{points:.2f}"


def _files(report: Report, setting: Setting, room: int) -> str:
    """File by file while there is room, then how many findings are not shown."""
    words = _WORDS[setting.language]
    parts, shown = [], 0
    room -= len(words["more"]) + 20
    for path, group in groupby(report.findings, key=lambda finding: finding.location.path):
        found = tuple(group)
        part = _file(path, found, setting, unfolded=shown < _OPEN)
        if len(part) > room:
            break
        parts.append(part)
        room -= len(part)
        shown += len(found)
    if shown < len(report.findings):
        parts.append(words["more"].format(n=f"{len(report.findings) - shown:,}") + "\n")
    return "".join(parts)


def _file(path: str, found: tuple[Finding, ...], setting: Setting, *, unfolded: bool) -> str:
    words = _WORDS[setting.language]
    name = html.escape(one_line(path))
    shown = "".join(_finding(finding, setting) for finding in found[:_OF_ONE_FILE])
    if len(found) > _OF_ONE_FILE:
        shown += f"- {words['more_here'].format(n=f'{len(found) - _OF_ONE_FILE:,}')}\n"
    return (
        f"<details{' open' if unfolded else ''}><summary><code>{name}</code> ({len(found):,})"
        f"</summary>\n\n{shown}\n</details>\n\n"
    )


def _finding(finding: Finding, setting: Setting) -> str:
    language, code, place = setting.language, finding.code, finding.location
    said, words = spoken(finding, language), _WORDS[setting.language]
    line = f"{words['line']} {place.line}"
    if setting.source:
        address = quote(place.path.encode("utf-8", "surrogateescape"))
        line = f"[{line}](<{setting.source}{address}?plain=1#L{place.line}>)"
    return (
        f"- **{LEVELS[language][code.severity]}** {line}: {escaped(said.message)}\\\n"
        f"  {words['mend']}: {escaped(said.hint)} `{code.number} {code.name}`\n"
    )
