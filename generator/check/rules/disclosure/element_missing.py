"""An element that the item surely asks for is shown by no evidence.

What it checks:
    All elements that a source states for this very year (`elements_year: stated`) stand under
    `shows` of some evidence of the item. Items that say `none` are let pass.

Why it matters:
    The mark is all or nothing: one missing element costs the whole item.

How to fix it:
    Open the evidence and look. If it shows the element, write the element under its `shows`, in
    the words of the catalogue; if not, add it to the document or page first.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import answered, item_finding
from generator.check.rules.disclosure.unshown_elements import told_of, unshown
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell an item once, with all elements that are missing."""
    for disclosed, entry in answered(edition):
        item = disclosed.item
        missing = (
            unshown(disclosed, item.elements)
            if item.elements_year == "stated" and not edition.catalogue.provisional
            else ()
        )
        if missing:
            told = told_of(missing, (disclosed, entry), "ขาดองค์ประกอบเดียวได้ 0 คะแนนทั้งข้อ")
            place = entry.source.at("evidence")
            yield item_finding(codes.ELEMENT_MISSING, edition, disclosed, told, place)


RULE = Rule(
    codes.ELEMENT_MISSING,
    __doc__,
    Explanation(
        what="องค์ประกอบทุกข้อที่มีแหล่งอ้างอิงของปีนั้น (elements_year: stated) ต้องอยู่ใต้ "
        "shows ของหลักฐานรายการใดรายการหนึ่ง ข้อที่แจ้งว่าไม่มี (none) ไม่ต้องระบุ",
        why="คะแนนมีเพียงครบหรือไม่ครบ ขาดองค์ประกอบเดียวได้ 0 คะแนนทั้งข้อ",
        fix="เปิดหลักฐานดู ถ้าแสดงแล้วให้เพิ่มองค์ประกอบใต้ shows ตามถ้อยคำของรายการ "
        "ถ้ายังไม่แสดงให้เพิ่มในเอกสารก่อน",
    ),
    basis="แบบวัด OIT: ข้อมูลต้องครบทุกองค์ประกอบ (หลักเกณฑ์ R7)",
    subject=Edition,
    check=check,
)
