"""The evidence of an item speaks of another time than the item asks for.

What it checks:
    The `period` of all evidence of an item together covers the time that the catalogue asks for,
    where a source states that time (`period_confidence: sourced`). Evidence of other years beside
    the right one does no harm. An item with evidence that has no `period` is told as D127 instead.

Why it matters:
    Plans must cover the year, progress its first half, reports the year before. A good document of
    another year is marked 0 like none.

How to fix it:
    Name the document of the right time. If it is the right one, correct its `period`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.item_periods import is_sourced, misfit, told_of
from generator.check.rules.disclosure.own_evidence import answered, item_finding
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item once, at its first evidence of another time."""
    for disclosed, _ in answered(edition):
        found = misfit(edition, disclosed, ground.today)
        if found and found.wrong and is_sourced(edition, disclosed.item.period_confidence):
            told = told_of(edition, disclosed, found.wrong)
            place = found.wrong.place
            yield item_finding(codes.PERIOD_CONTRADICTED, edition, disclosed, told, place)


RULE = Rule(
    codes.PERIOD_CONTRADICTED,
    __doc__,
    Explanation(
        what="period ของหลักฐานทั้งหมดของข้อหนึ่งรวมกันต้องครอบคลุมช่วงเวลาที่รายการกำหนด "
        "(เมื่อช่วงเวลานั้นมีแหล่งอ้างอิง) มีหลักฐานของปีอื่นประกอบได้ หลักฐานที่ไม่ระบุ period "
        "แจ้งเป็น D127",
        why="แผนต้องครอบคลุมปีที่ประเมิน ความก้าวหน้าต้องครอบคลุมหกเดือนแรก "
        "รายงานต้องเป็นของปีก่อน "
        "เอกสารที่ดีแต่เป็นของปีอื่นได้ 0 คะแนน",
        fix="ใช้เอกสารของช่วงเวลาที่กำหนด ถ้าเอกสารถูกต้องแล้วให้แก้ period ของหลักฐาน",
    ),
    basis="แบบวัด OIT: ช่วงเวลาของข้อมูลในแต่ละข้อ (หลักเกณฑ์ R6)",
    subject=Edition,
    check=check,
)
