"""An item of a year that is closed, or has no closing day, has nothing published.

What it checks:
    Every item of the edition's list has a file that shows evidence, says that there is nothing to
    publish, or says that the item does not concern the office. Until the edition closes a missing
    item is told as D102 instead, with the days that are left.

Why it matters:
    An evaluator marks an item without evidence 0, whatever the other items show.

How to fix it:
    Create the file that the finding names, with `item`, `group`, `updated` and `evidence`. If there
    is nothing to publish, write `none` with the reason instead.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.answering import how_to_answer
from generator.findings import English, Finding
from generator.library.edition import Edition, ItemState


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every item that has nothing and should have."""
    awaited = edition.days_left(ground.today) is not None and not edition.is_closed(ground.today)
    if awaited or edition.catalogue.provisional or edition.catalogue.fiscal_year is None:
        return
    for disclosed in edition.items:
        if disclosed.state is ItemState.MISSING:
            item, mend = disclosed.item, how_to_answer(edition, disclosed, ground)
            yield Finding(
                codes.ITEM_MISSING, disclosed.place,
                f"ข้อ {item.code} {item.title} ({edition.name}) ยังไม่เผยแพร่ "
                "ผู้ประเมินจะให้ 0 คะแนน",
                mend.message,
                English(
                    f"Item {item.code} {item.title} ({edition.name}) is not published", mend.hint
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.ITEM_MISSING,
    __doc__,
    Explanation(
        what="ทุกข้อในรายการของปีนั้นต้องมีไฟล์ที่แสดงหลักฐาน หรือแจ้งว่าไม่มีข้อมูล หรือแจ้งว่าไม่เกี่ยวข้อง "
        "ก่อนวันปิดรับข้อมูลจะแจ้งเป็น D102 พร้อมจำนวนวันที่เหลือแทน",
        why="ข้อที่ไม่มีหลักฐานได้ 0 คะแนน ไม่ว่าข้ออื่นจะครบเพียงใด",
        fix="สร้างไฟล์ตามที่แจ้ง แล้วระบุ item, group, updated และ evidence ถ้าไม่มีข้อมูลให้เผยแพร่ "
        "ให้ระบุ none พร้อมเหตุผล",
    ),
    basis="แบบวัด OIT: ทุกข้อของปีที่ประเมินต้องเผยแพร่ (หลักเกณฑ์ R1)",
    subject=Edition,
    check=check,
)
