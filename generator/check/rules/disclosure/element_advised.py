"""An element that is remembered of the item is shown by no evidence.

What it checks:
    The same as D130, for elements that nobody has verified (`elements_memory`). An item whose
    evidence names other elements is told too.

Why it matters:
    It is advice: the manual may ask for it, and a reader is helped by it in any case.

How to fix it:
    Open the evidence and look. If it shows the element, write the element under its `shows`, in
    the words of the catalogue; if not, add it to the document or page first. If the manual does
    not ask for it, leave it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.guide import guide
from generator.check.rules.disclosure.own_evidence import answered, item_finding
from generator.check.rules.disclosure.unshown_elements import told_of, unshown
from generator.check.rules.exemption import exemption
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item once, with all elements that are missing."""
    for disclosed, entry in answered(edition):
        item = disclosed.item
        missing = unshown(disclosed, item.elements_memory)
        if missing:
            place = entry.source.at("evidence")
            told = told_of(
                missing, (disclosed, entry), f"เป็นข้อแนะนำที่ยังไม่ได้ยืนยันกับ{guide(edition)}",
                "ถ้าคู่มือไม่ได้กำหนดไว้ ให้" + exemption(codes.ELEMENT_ADVISED, place, ground),
            )  # fmt: skip
            yield item_finding(codes.ELEMENT_ADVISED, edition, disclosed, told, place)


RULE = Rule(
    codes.ELEMENT_ADVISED,
    __doc__,
    Explanation(
        what="เช่นเดียวกับ D130 สำหรับองค์ประกอบที่ยังไม่ได้ตรวจสอบกับคู่มือ (elements_memory)",
        why="เป็นข้อแนะนำ คู่มืออาจกำหนดไว้ และเป็นประโยชน์ต่อผู้อ่านอยู่แล้ว",
        fix="เปิดหลักฐานดู ถ้าแสดงแล้วให้เพิ่มองค์ประกอบใต้ shows ตามถ้อยคำของรายการ "
        "ถ้ายังไม่แสดงให้เพิ่มในเอกสารก่อน ถ้าคู่มือไม่ได้กำหนด ไม่ต้องเพิ่ม",
    ),
    basis="ข้อแนะนำจากความรู้ทั่วไปเกี่ยวกับแบบวัด OIT ยังไม่ได้ยืนยันกับคู่มือ (หลักเกณฑ์ R7)",
    subject=Edition,
    check=check,
)
