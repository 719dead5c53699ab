"""Explain a code or an item of a list, for somebody who asks by its name."""

import datetime as dt
import difflib
from collections.abc import Iterator

from generator.check.pages import HEADS, remark, sections
from generator.check.readiness import ItemReadiness, Readiness
from generator.check.report import Report
from generator.check.reporters.words import LEVELS, STATES, spoken
from generator.check.rules import BY_CODE, RULES
from generator.check.rules.disclosure.answering import answer
from generator.errors import ProjectError
from generator.findings import English
from generator.library.edition import ItemState

_WORDS = {
    "th": {
        "period": "ช่วงเวลาของข้อมูล", "elements": "ต้องแสดง", "no_elements": "ไม่มีแหล่งที่บอกองค์ประกอบ",
        "state": "สถานะ", "evidence": "หลักฐาน", "nowhere": "เปิดไม่ได้", "owner": "เจ้าของ",
        "file": "ไฟล์", "seen": "สิ่งที่พบ", "rules": "กฎที่ตรวจข้อนี้โดยเฉพาะ",
        "all": "กฎ D ข้ออื่นตรวจทุกข้อของรายการ สั่ง prongsai rules --family D เพื่อดูทั้งหมด",
        "title_from": "ชื่อข้อ", "example": "ตัวอย่างไฟล์ แก้ค่าหลังเครื่องหมาย : ให้ตรงกับข้อมูลจริง:",
    },
    "en": {
        "period": "Period", "elements": "Must show", "no_elements": "no source tells the elements",
        "state": "State", "evidence": "evidence", "nowhere": "leads nowhere", "owner": "Owner",
        "file": "File", "seen": "Found", "rules": "Rules about this item alone",
        "all": "All other rules of family D look at every item: prongsai rules --family D",
        "title_from": "Title", "example": "A file to begin with:",
    },
}  # fmt: skip
_SURE = {
    "th": {
        "sourced": "มีแหล่งอ้างอิง", "inferred": "เทียบเคียงจากปีหรือหน่วยงานอื่น",
        "memory": "ยังไม่ได้ตรวจสอบกับคู่มือ", "mixed": "มีแหล่งอ้างอิงบางส่วน", "unknown": "ไม่ทราบแหล่งที่มา",
        "stated": "มีแหล่งอ้างอิงของปีนี้",
    },
    "en": {
        "sourced": "sourced", "inferred": "inferred", "memory": "not yet verified",
        "mixed": "sourced in part", "unknown": "source unknown", "stated": "stated for this year",
    },
}  # fmt: skip


def explain_rule(name: str, language: str = "th") -> str | None:
    """The page of a rule by its code or name; None when there is no such rule."""
    wanted = name.strip()
    rule = BY_CODE.get(wanted.upper()) or next(
        (rule for rule in RULES if rule.code.name == wanted.lower()), None
    )
    if rule is None:
        return None
    head = f"{rule.code.number} {rule.code.name} ({LEVELS[language][rule.code.severity]})"
    parts = [f"{heading}\n  {text}" for heading, text in sections(rule, language)]
    if said := remark(rule, language):
        parts.append(said)
    return "\n\n".join((head, *parts)) + "\n"


def explain_item(name: str, report: Report, language: str = "th") -> str:
    """What is asked for an item, how sure that is, and what the site shows for it now.

    Args:
        name: A code such as `O12`, of the open edition, or with its edition `2568/O12`.
        report: A check of everything.
        language: `th` or `en`.

    Raises:
        ProjectError: Neither a rule nor an item is called so.
    """
    key, _, code = name.strip().upper().rpartition("/")
    for made in report.readiness:
        if key in {"", made.edition.key.upper()}:
            for item in made.items:
                if item.disclosed.item.code.upper() == code:
                    return "\n".join(_item(item, made, report.today, language)) + "\n"
    known = [
        *BY_CODE,
        *(rule.code.name for rule in RULES),
        *(item.disclosed.item.code for made in report.readiness for item in made.items),
    ]
    raise ProjectError(f"ไม่มีรหัสหรือข้อชื่อ {name}{_near(name, known)} สั่ง prongsai rules เพื่อดูรหัสทั้งหมด")


def _near(name: str, known: list[str]) -> str:
    spellings = {word.lower(): word for word in known}
    near = difflib.get_close_matches(name.rpartition("/")[2].lower(), spellings, n=3, cutoff=0.6)
    return f" หมายถึง {' หรือ '.join(spellings[word] for word in near)} ใช่หรือไม่" if near else ""


def _item(item: ItemReadiness, made: Readiness, today: dt.date, language: str) -> Iterator[str]:
    words, sure, disclosed = _WORDS[language], _SURE[language], item.disclosed
    asked, edition = disclosed.item, made.edition
    yield f"{asked.code} {asked.title} ({edition.name if language == 'th' else edition.key})"
    yield f"{words['title_from']}: {sure[asked.confidence]}"
    yield ""
    period = edition.catalogue.period_text(asked)
    yield f"{words['period']}: {period} ({sure[asked.period_confidence]})"
    if asked.basis:
        yield f"{HEADS[language][3]}: {asked.basis}"
    yield f"{words['elements']}:"
    stated = sure[asked.elements_year or "unknown"]
    yield from (f"  - {element} ({stated})" for element in asked.elements)
    yield from (f"  - {element} ({sure['memory']})" for element in asked.elements_memory)
    if not (asked.elements or asked.elements_memory):
        yield f"  {words['no_elements']}"
    yield ""
    yield from _shown(item, language)
    if disclosed.state is ItemState.MISSING:
        yield words["example"]
        yield from (f"    {line}" for line in answer(edition, asked, "admin", today))
    yield ""
    yield from _rules(asked.subjects, language)


def _shown(item: ItemReadiness, language: str) -> Iterator[str]:
    """What the office shows for an item, and what was found about it."""
    words, disclosed = _WORDS[language], item.disclosed
    yield f"{words['state']}: {STATES[language][disclosed.state]}"
    yield f"{words['file']}: {disclosed.place.path}"
    if disclosed.owner:
        yield f"{words['owner']}: {disclosed.owner}"
    for proof in disclosed.proofs:
        yield f"  {words['evidence']}: {proof.evidence.title}  {proof.url or words['nowhere']}"
    if item.reasons:
        yield f"{words['seen']}:"
    for reason in item.reasons:
        said: English = spoken(reason, language)
        level = LEVELS[language][reason.code.severity]
        yield f"  {level} {reason.code.number}: {said.message}"
        yield f"    {HEADS[language][2]}: {said.hint}"


def _rules(subjects: tuple[str, ...], language: str) -> Iterator[str]:
    """The rules that judge an item of these subjects."""
    words = _WORDS[language]
    own = [rule for rule in RULES if set(rule.about) & set(subjects)]
    if own:
        yield f"{words['rules']}:"
    yield from (f"  {rule.code.number} {rule.code.name}" for rule in own)
    yield words["all"]
