"""The readiness of an edition as a table for a person."""

import datetime as dt
from collections.abc import Iterator

from generator.check.readiness import ItemReadiness, Readiness, Score
from generator.check.reporters.words import spoken
from generator.thai.calendar import format_date


def as_table(made: Readiness, today: dt.date, language: str = "th") -> str:
    """Every item with state, reason, owner, evidence and last change, then the estimate.

    Args:
        made: The readiness.
        today: The day it was judged on.
        language: `th` or `en`.
    """
    lines = [f"{made.edition.name} ณ วันที่ {format_date(today)}{_left(made)}"]
    by_code = {item.disclosed.item.code: item for item in made.items}
    for indicator, score in zip(made.edition.catalogue.indicators, made.scores, strict=True):
        lines += ["", _scored("ตัวชี้วัดที่ ", score)]
        for group, part in zip(indicator.groups, score.parts, strict=True):
            lines.append(f"  {_scored('', part)}")
            for item in group.items:
                lines += _item(by_code[item.code], language)
    lines += ["", _total(made)]
    return "\n".join(lines)


def _left(made: Readiness) -> str:
    days = made.days_left
    if days is None:
        return ""
    return " (ปิดรับข้อมูลแล้ว)" if days < 0 else f" เหลือ {days} วันก่อนปิดรับข้อมูล"


def _scored(word: str, score: Score) -> str:
    points = "ไม่นับ" if score.points is None else f"{score.points:.2f}"
    return f"{word}{score.code} {score.title}: {points}"


def _item(item: ItemReadiness, language: str) -> Iterator[str]:
    disclosed = item.disclosed
    mark = "✓" if item.is_ready else "-" if not item.counts else "✗"
    owner = disclosed.owner or "ยังไม่กำหนดเจ้าของ"
    updated = format_date(disclosed.updated, "short") if disclosed.updated else "ไม่ระบุวันที่"
    yield (
        f"    {mark} {disclosed.item.code} {disclosed.item.title}  "
        f"[{disclosed.state.label}] {owner} {updated}"
    )
    for proof in disclosed.proofs:
        yield f"        {proof.evidence.title}  {proof.url or 'เปิดไม่ได้'}"
    for reason in item.reasons:
        place = reason.location
        yield (
            f"        {reason.code.severity.label} {reason.code.number} {place.path}:{place.line} "
            f"{spoken(reason, language).message}"
        )


def _total(made: Readiness) -> str:
    if made.points is None:
        return "ไม่มีข้อที่เกี่ยวข้องกับสำนักงาน"
    excused = sum(not item.counts for item in made.items)
    without = f" ไม่นับ {excused} ข้อที่ไม่เกี่ยวข้อง" if excused else ""
    return (
        f"ประมาณการของระบบ {made.points:.2f} คะแนน{without} "
        "(ค่าเฉลี่ยของตัวชี้วัด แต่ละตัวชี้วัดเป็นค่าเฉลี่ยของตัวชี้วัดย่อย มิใช่คะแนนของผู้ประเมิน)"
    )
