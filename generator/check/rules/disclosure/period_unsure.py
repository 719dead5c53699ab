"""The evidence speaks of another time than the item probably asks for.

What it checks:
    The same as D125, for items whose time no source states for this year: it was inferred from
    another year or scheme, or is remembered.

Why it matters:
    Plans must cover the year, progress its first half, reports the year before. A good document of
    another year is marked 0 like none.

How to fix it:
    Name the document of the right time. If it is the right one, correct its `period`.
    Compare with the manual of the year first: the list may be wrong here.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.guide import guide
from generator.check.rules.disclosure.item_periods import is_sourced, misfit, told_of
from generator.check.rules.disclosure.own_evidence import answered, item_finding
from generator.check.rules.exemption import exemption
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item once, at its first evidence of another time."""
    for disclosed, _ in answered(edition):
        found = misfit(edition, disclosed, ground.today)
        if found and found.wrong and not is_sourced(edition, disclosed.item.period_confidence):
            place = found.wrong.place
            otherwise = (
                f"ช่วงเวลาของข้อนี้ยังไม่ได้ยืนยัน ให้เทียบกับ{guide(edition)} ก่อน "
                "ถ้าคู่มือให้ใช้ช่วงเวลาของหลักฐานนี้ได้ "
                "ให้" + exemption(codes.PERIOD_UNSURE, place, ground)
            )
            told = told_of(edition, disclosed, found.wrong, otherwise)
            yield item_finding(codes.PERIOD_UNSURE, edition, disclosed, told, place)


RULE = Rule(
    codes.PERIOD_UNSURE,
    __doc__,
    Explanation(
        what="เช่นเดียวกับ D125 สำหรับข้อที่ช่วงเวลายังไม่มีแหล่งอ้างอิงของปีนั้น แต่เทียบเคียงหรือจำมา",
        why="แผนต้องครอบคลุมปีที่ประเมิน ความก้าวหน้าต้องครอบคลุมหกเดือนแรก "
        "รายงานต้องเป็นของปีก่อน "
        "เอกสารที่ดีแต่เป็นของปีอื่นได้ 0 คะแนน",
        fix="ใช้เอกสารของช่วงเวลาที่กำหนด ถ้าเอกสารถูกต้องแล้วให้แก้ period ของหลักฐาน "
        "และเทียบกับคู่มือของปีนั้นก่อน เพราะรายการอาจไม่ตรง",
    ),
    basis="แบบวัด OIT: ช่วงเวลาของข้อมูลในแต่ละข้อ (หลักเกณฑ์ R6)",
    subject=Edition,
    check=check,
)
