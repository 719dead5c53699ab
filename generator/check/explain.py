"""Explain a code, an item of a list, and the table of all rules."""

import difflib
from collections.abc import Iterator

from generator.check.readiness import ItemReadiness, Readiness
from generator.check.report import Report
from generator.check.reporters.words import LEVELS
from generator.check.rule import AnyRule
from generator.check.rules import BY_CODE, FAMILIES, RULES
from generator.errors import ProjectError

_HEADS = {
    "th": ("ตรวจอะไร", "เหตุใดจึงสำคัญ", "วิธีแก้", "ที่มา"),
    "en": ("What it checks", "Why it matters", "How to fix it", "Basis"),
}


def explain_rule(name: str, language: str = "th") -> str | None:
    """The page of a rule by its code or name; None when there is no such rule."""
    rule = BY_CODE.get(name.upper()) or next((r for r in RULES if r.code.name == name), None)
    if rule is None:
        return None
    page = rule.thai if language == "th" else rule.english
    what, why, fix, basis = _HEADS[language]
    return (
        f"{rule.code.number} {rule.code.name} ({LEVELS[language][rule.code.severity]})\n\n"
        f"{what}\n  {page.what}\n\n{why}\n  {page.why}\n\n{fix}\n  {page.fix}\n\n"
        f"{basis}\n  {rule.basis}\n"
    )


def explain_item(name: str, report: Report, language: str = "th") -> str:
    """What is asked for an item, how sure that is, and what the site shows for it now.

    Args:
        name: A code such as `O12`, of the open edition, or with its edition `2568/O12`.
        report: A check of everything.
        language: `th` or `en`.

    Raises:
        ProjectError: Neither a rule nor an item is called so.
    """
    key, _, code = name.upper().rpartition("/")
    for made in report.readiness:
        if key in {"", made.edition.key.upper()}:
            for item in made.items:
                if item.disclosed.item.code.upper() == code:
                    return "\n".join(_item(item, made, language)) + "\n"
    codes = [
        *BY_CODE,
        *(item.disclosed.item.code for made in report.readiness for item in made.items),
    ]
    near = difflib.get_close_matches(name.upper(), codes, n=3, cutoff=0.5)
    hint = f" หมายถึง {' หรือ '.join(near)} ใช่หรือไม่" if near else ""
    raise ProjectError(f"ไม่มีรหัสหรือข้อชื่อ {name}{hint} สั่ง prongsai rules เพื่อดูรหัสทั้งหมด")


def _item(item: ItemReadiness, made: Readiness, language: str) -> Iterator[str]:
    asked, catalogue = item.disclosed.item, made.edition.catalogue
    yield f"{asked.code} {asked.title} ({made.edition.name})"
    yield ""
    yield f"ช่วงเวลาของข้อมูล: {catalogue.period_text(asked)} ({_SURE[asked.period_confidence]})"
    if asked.basis:
        yield f"ที่มา: {asked.basis}"
    sure = "มีแหล่งอ้างอิงของปีนี้" if asked.elements_year == "stated" else "เทียบเคียงจากปีหรือหน่วยงานอื่น"
    yield from (f"องค์ประกอบ: {element} ({sure})" for element in asked.elements)
    yield from (f"องค์ประกอบ: {element} (ยังไม่ได้ตรวจสอบกับคู่มือ)" for element in asked.elements_memory)
    yield ""
    yield f"สถานะ: {item.disclosed.state.label}"
    for proof in item.disclosed.proofs:
        yield f"  หลักฐาน: {proof.evidence.title}  {proof.url or 'เปิดไม่ได้'}"
    for reason in item.reasons:
        level = LEVELS[language][reason.code.severity]
        yield f"  {level}: {reason.message} [{reason.code.number}]"
        yield f"    วิธีแก้: {reason.hint}"


_SURE = {
    "sourced": "มีแหล่งอ้างอิง",
    "inferred": "เทียบเคียงจากปีหรือหน่วยงานอื่น",
    "memory": "ยังไม่ได้ตรวจสอบกับคู่มือ",
    "mixed": "มีแหล่งอ้างอิงบางส่วน",
    "unknown": "ไม่ทราบ",
}


def list_rules(family: str | None = None, language: str = "th") -> str:
    """All rules by family: code, name, severity and what is looked at."""
    lines: list[str] = []
    for letter, (title, rules) in FAMILIES.items():
        if family in {None, letter}:
            lines += ["", f"{letter} {title}"]
            ordered = sorted(rules, key=lambda rule: rule.code.number)
            lines += [_row(rule, language) for rule in ordered]
    return "\n".join(lines).lstrip("\n") + "\n"


def _row(rule: AnyRule, language: str) -> str:
    page = rule.thai if language == "th" else rule.english
    level = LEVELS[language][rule.code.severity]
    return f"  {rule.code.number}  {level:<10} {rule.code.name}: {page.what}"
