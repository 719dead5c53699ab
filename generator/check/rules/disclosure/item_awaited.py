"""An item of the open edition has nothing published yet, and there is still time.

What it checks:
    Until the closing day of an edition (`closes` of its catalogue), every item of its list has a
    file that shows evidence, says that there is nothing to publish, or says that the item does not
    concern the office. After that day the same is told as D101.

Why it matters:
    After the closing day evidence cannot be added any more, and an item without any is marked 0.

How to fix it:
    Create the file that the finding names, with `item`, `group`, `updated` and `evidence`, before
    the closing day. If there is nothing to publish, write `none` with the reason instead.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.answering import how_to_answer
from generator.check.rules.disclosure.awaited_items import days_left
from generator.check.rules.disclosure.own_evidence import Told, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition, ItemState
from generator.thai.calendar import format_date


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every item that is still awaited, with the days that are left."""
    closes, days = edition.catalogue.closes, edition.days_left(ground.today)
    if closes is None or days is None or days < 0 or edition.catalogue.provisional:
        return
    for disclosed in edition.items:
        if disclosed.state is ItemState.MISSING:
            item, mend = disclosed.item, how_to_answer(edition, disclosed, ground)
            told = Told(
                f"{item.title} ยังไม่เผยแพร่ ปิดรับข้อมูล {format_date(closes)} {days_left(days)} "
                "ข้อที่ไม่มีหลักฐานเมื่อปิดรับได้ 0 คะแนน",
                mend.message,
                English(
                    f"{item.title} is not published; {days} days are left until {closes}",
                    mend.hint,
                ),
            )
            yield item_finding(codes.ITEM_AWAITED, edition, disclosed, told)


RULE = Rule(
    codes.ITEM_AWAITED,
    __doc__,
    Explanation(
        what="ก่อนวันปิดรับข้อมูล (closes ในรายการของปีนั้น) แจ้งทุกข้อที่ยังไม่มีไฟล์ พร้อมจำนวนวันที่เหลือ "
        "หลังวันปิดรับจะแจ้งเป็น D101",
        why="หลังวันปิดรับข้อมูลเพิ่มหลักฐานไม่ได้ ข้อที่ไม่มีหลักฐานได้ 0 คะแนน",
        fix="สร้างไฟล์ตามที่แจ้งก่อนวันปิดรับ ระบุ item, group, updated และ evidence "
        "ถ้าไม่มีข้อมูลให้เผยแพร่ ให้ระบุ none พร้อมเหตุผล",
    ),
    basis="แบบวัด OIT: ทุกข้อของปีที่ประเมินต้องเผยแพร่ภายในวันปิดรับข้อมูล (หลักเกณฑ์ R1 และ R23)",
    subject=Edition,
    check=check,
)
