"""How much of an edition is still missing, and how many days are left."""

from typing import NamedTuple

from generator.check.ground import Ground
from generator.findings import Code, English, Finding, Location
from generator.library.edition import Edition, ItemState
from generator.thai.calendar import format_date

_EACH = " วิธีทำรายข้อแจ้งไว้ที่ D102 ของข้อนั้น เมื่อครบทุกข้อแล้วข้อนี้จะหายเอง"
SOON = 30
"""Days: in the last month a missing document can hardly be made and approved any more."""


class Awaited(NamedTuple):
    """What an edition waits for."""

    days: int
    """Left until the closing day, which still counts."""
    codes: tuple[str, ...]
    """The items without anything, in the order of the list."""


def awaited(edition: Edition, ground: Ground) -> Awaited | None:
    """What is missing before the closing day; None after it, without one, or with all there."""
    days = edition.days_left(ground.today)
    missing = tuple(
        disclosed.item.code
        for disclosed in edition.items
        if disclosed.state is ItemState.MISSING
    )  # fmt: skip
    return Awaited(days, missing) if days is not None and days >= 0 and missing else None


def days_left(days: int) -> str:
    """How long an edition is still open, in Thai."""
    return f"เหลือเวลา {days} วัน" if days else "วันนี้เป็นวันสุดท้าย"


def finding_of(code: Code, edition: Edition, rest: Awaited) -> Finding:
    """One finding for the whole edition."""
    closes = edition.catalogue.closes
    day = format_date(closes) if closes else ""
    missing = " ".join(rest.codes)
    return Finding(
        code, Location(f"content/disclosure/{edition.key}"),
        f"{edition.name} ปิดรับข้อมูล {day} {days_left(rest.days)} "
        f"ยังไม่เผยแพร่ {len(rest.codes)} จาก {len(edition.items)} ข้อ: {missing}",
        f"มอบหมายผู้รับผิดชอบของแต่ละข้อ{'' if edition.catalogue.provisional else _EACH} "
        f"ดูสถานะทั้งหมดด้วยคำสั่ง prongsai disclosure {edition.key}",
        English(
            f"{rest.days} days are left until edition {edition.key} closes, and "
            f"{len(rest.codes)} of {len(edition.items)} items are missing: {missing}",
            f"Assign them; prongsai disclosure {edition.key} shows all.",
        ),
    )  # fmt: skip
