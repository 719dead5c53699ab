"""The page of a rule: what it checks, why, how to mend, on what basis, with its examples."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.check.rule import AnyRule, Explanation
from generator.findings import Code, Severity

HEADS: Mapping[str, tuple[str, str, str, str]] = {
    "th": ("ตรวจอะไร", "เหตุใดจึงสำคัญ", "วิธีแก้", "ที่มา"),
    "en": ("What it checks", "Why it matters", "How to fix it", "Basis"),
}
"""The headings of a page in either language."""

LOADING: Mapping[str, str] = {
    "th": "ข้อนี้ตรวจทุกครั้งที่สร้างเว็บไซต์ด้วย จึงยกเว้นหรือลดระดับไม่ได้",
    "en": "Told by every build too, so it can be neither suppressed nor made milder.",
}
"""What is said of a rule that the loader or composer tells."""
GUARDING: Mapping[str, str] = {
    "th": "ข้อนี้ตรวจเมื่อมีผู้เสนอแก้ไข (prongsai guard) จึงยกเว้นหรือลดระดับไม่ได้",
    "en": "Told of a contribution (prongsai guard); it can be neither suppressed nor made milder.",
}
"""What is said of a rule about changes."""
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
_FOR_READERS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(ไฟล์ `[^`]+`) สร้างโดย `\w+`$", re.MULTILINE), r"\1 (ไฟล์สำหรับทดสอบ)"),
    (re.compile(r"^ลบ (`[^`]+`)$", re.MULTILINE), r"ไม่มีไฟล์ \1"),
    (re.compile(r"^วันที่ (`[^`]+`)$", re.MULTILINE), r"ตรวจเมื่อ \1"),
    (re.compile(r"^พบ `([A-Z]\d{3})` ที่ `([^`:]+):(\d+)`$", re.MULTILINE),
     r"ระบบแจ้ง \1 ที่ `\2` บรรทัด \3"),
    (re.compile(r"^เปลี่ยน (`[^`]+`) แบบ `120000`$", re.MULTILINE), r"การแก้ไขเปลี่ยน \1 เป็นทางลัด"),
    (re.compile(r"^เปลี่ยน (`[^`]+`) แบบ `160000`$", re.MULTILINE), r"การแก้ไขเปลี่ยน \1 เป็นคลังอื่น"),
    (re.compile(r"^เปลี่ยน (`[^`]+`) แบบ `100755`$", re.MULTILINE), r"การแก้ไขเปลี่ยน \1 เป็นโปรแกรม"),
    (re.compile(r"^เปลี่ยน (`[^`]+`)$", re.MULTILINE), r"การแก้ไขเปลี่ยน \1"),
)  # fmt: skip
"""What a case page says to the tests, and how a person reads it."""
_SPOKEN_OF = re.compile(r"`[^`]*`|(<[^>\s][^>]*>|!?\[[^\]]*\]\([^)]*\))")
_HEADING = re.compile(r"^## (ผ่าน|ไม่ผ่าน)(?:: (.*))?$", re.MULTILINE)
_TITLE = re.compile(r"\A# .*\n+")
_INTRODUCTION = (
    "ทุกเรื่องที่ระบบตรวจพบมีรหัส คลิกรหัสเพื่ออ่านว่าตรวจอะไร เหตุใดจึงสำคัญ และแก้อย่างไร "
    "หรือสั่ง `prongsai explain` ตามด้วยรหัส"
)
_ORIGIN = (
    "Every finding has a code; each page tells what is checked, why it matters and how to fix it, "
    "in Thai and in English. These pages are written by `make golden` from the rules "
    "(`generator/check/rules/`) and their cases (`tests/cases/`)."
)


def page_name(code: Code) -> str:
    """The file of a rule's page in `docs/rules/`, without a folder."""
    return f"{code.number}-{code.name}.md"


def is_of_building(rule: AnyRule) -> bool:
    """Tell whether a build tells it too; the rules about the checker itself no build knows."""
    return rule.is_told_while_loading and not rule.guards and not rule.code.number.startswith("X")


def remark(rule: AnyRule, language: str) -> str:
    """Why nobody can suppress a rule's findings; empty where an office may."""
    if rule.guards:
        return GUARDING[language]
    return LOADING[language] if is_of_building(rule) else ""


def sections(rule: AnyRule, language: str) -> tuple[tuple[str, str], ...]:
    """Headings and texts of a rule's page."""
    page: Explanation = rule.thai if language == "th" else rule.english
    texts = (page.what, page.why, page.fix, rule.basis)
    return tuple(zip(HEADS[language], texts, strict=True))


def as_page(rule: AnyRule, cases: str | None) -> str:
    """The page of a rule as Markdown: Thai first, the examples, then English.

    Args:
        rule: The rule.
        cases: Its case page (`tests/cases/`), or None when it has none.
    """
    code = rule.code
    lines = [
        f"# {code.number} {code.name}", "",
        f"ระดับ: {code.severity.label}",
        *(("", said) if (said := remark(rule, "th")) else ()),
    ]  # fmt: skip
    for heading, text in sections(rule, "th"):
        lines += ["", f"## {heading}", "", shown(text)]
    if cases:
        lines += ["", _examples(cases, code)]
    lines += ["", "## In English", "", f"Severity: {_LEVELS[code.severity]}."]
    for heading, text in sections(rule, "en")[:3]:
        lines += ["", f"**{heading}.** {shown(text)}"]
    return "\n".join(lines) + "\n"


def as_index(families: Mapping[str, tuple[str, Iterable[AnyRule]]]) -> str:
    """The table of all rules by family, as Markdown."""
    lines = [
        "# รหัสของการตรวจ", "",
        _INTRODUCTION, "",
        _ORIGIN,
    ]  # fmt: skip
    for letter, (title, rules) in families.items():
        rows = [_row(rule) for rule in sorted(rules, key=lambda rule: rule.code.number)]
        if rows:
            lines += ["", f"## {letter} {title}", "", "| รหัส | ชื่อ | ระดับ | ตรวจอะไร |"]
            lines += ["| --- | --- | --- | --- |", *rows]
    return "\n".join(lines) + "\n"


def _row(rule: AnyRule) -> str:
    code = rule.code
    what = shown(rule.thai.what).replace("|", "\\|")
    return f"| [{code.number}]({page_name(code)}) | {code.name} | {code.severity.label} | {what} |"


def _examples(cases: str, code: Code) -> str:
    """A case page below the headings of a rule's page; marks of the rule say what they are."""
    body = _TITLE.sub("", cases).strip()
    body = re.sub(rf" ← {code.number}$", " ← พบที่บรรทัดนี้", body, flags=re.MULTILINE)
    for pattern, words in _FOR_READERS:
        body = pattern.sub(words, body)
    return "\n".join(_headed(body))


def _headed(body: str) -> Iterator[str]:
    """Headings that say whether the example passes; two of one name get numbers."""
    counts = {"ผ่าน": 0, "ไม่ผ่าน": 0}
    totals = {name: len(re.findall(rf"^## {name}\b", body, re.MULTILINE)) for name in counts}
    for line in body.split("\n"):
        if match := _HEADING.fullmatch(line):
            name, about = match.groups()
            counts[name] += 1
            number = f" {counts[name]}" if totals[name] > 1 else ""
            yield f"## ตัวอย่างที่{name}{number}" + (f": {about}" if about else "")
        else:
            yield line


def shown(text: str) -> str:
    """A sentence that may speak of HTML, links or pictures, as Markdown that shows their text."""
    return _SPOKEN_OF.sub(lambda found: f"`{found[1]}`" if found[1] else found[0], text)
