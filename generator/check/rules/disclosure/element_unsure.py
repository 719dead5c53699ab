"""An element that the item probably asks for is shown by no evidence.

What it checks:
    The same as D130, for elements that were inferred from another year or scheme, or that a list
    whose year nobody has confirmed states.

Why it matters:
    If the manual of the year asks for it, its lack costs the whole item.

How to fix it:
    Open the evidence and look. If it shows the element, write the element under its `shows`, in
    the words of the catalogue; if not, add it to the document or page first. Compare with the
    manual first.
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
        missing = (
            ()
            if item.elements_year == "stated" and not edition.catalogue.provisional
            else unshown(disclosed, item.elements)
        )
        if missing:
            place = entry.source.at("evidence")
            told = told_of(
                missing, (disclosed, entry),
                f"องค์ประกอบนี้เทียบเคียงจากปีหรือรายการอื่น ให้เทียบกับ{guide(edition)}",
                "ถ้าคู่มือไม่ได้กำหนดไว้ ให้" + exemption(codes.ELEMENT_UNSURE, place, ground),
            )  # fmt: skip
            yield item_finding(codes.ELEMENT_UNSURE, edition, disclosed, told, place)


RULE = Rule(
    codes.ELEMENT_UNSURE,
    __doc__,
    Explanation(
        what="เช่นเดียวกับ D130 สำหรับองค์ประกอบที่เทียบเคียงจากปีหรือชุดรายการอื่น หรือรายการที่ยังไม่ยืนยัน",
        why="ถ้าคู่มือของปีนั้นกำหนดไว้จริง การขาดองค์ประกอบนี้ทำให้ได้ 0 คะแนนทั้งข้อ",
        fix="เปิดหลักฐานดู ถ้าแสดงแล้วให้เพิ่มองค์ประกอบใต้ shows ตามถ้อยคำของรายการ "
        "ถ้ายังไม่แสดงให้เพิ่มในเอกสารก่อน และเทียบกับคู่มือก่อน",
    ),
    basis="แบบวัด OIT: ข้อมูลต้องครบทุกองค์ประกอบ (หลักเกณฑ์ R7) เทียบเคียงจากปีอื่น",
    subject=Edition,
    check=check,
)
