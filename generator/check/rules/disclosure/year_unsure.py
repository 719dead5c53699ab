"""The name of evidence bears another year than the item asks for.

What it checks:
    The same as D128, where it is less sure: a year in the name of a file (`plan-2568.pdf`), in the
    address of a page, in the title that the file itself bears, a year without words before it, or
    an item whose time no source states.

Why it matters:
    A year in a title is the first thing that an evaluator compares. Last year's document under
    a new item is one of the usual mistakes.

How to fix it:
    Look into the document. If it is the right one, correct the name; if not, replace it. If it is
    there on purpose beside the right one, write its own `period`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.years_of_evidence import wrong_year_findings
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such piece of evidence once."""
    return wrong_year_findings(codes.YEAR_UNSURE, edition, ground, sure=False)


RULE = Rule(
    codes.YEAR_UNSURE,
    __doc__,
    Explanation(
        what="เช่นเดียวกับ D128 ในกรณีที่ไม่แน่ชัด คือปีในชื่อไฟล์ (เช่น plan-2568.pdf) "
        "ในที่อยู่ของหน้า ในชื่อที่ตัวไฟล์บันทึกไว้ ปีที่ไม่มีคำนำหน้า "
        "หรือข้อที่ช่วงเวลายังไม่มีแหล่งอ้างอิง",
        why="ปีในชื่อเอกสารคือสิ่งแรกที่ผู้ประเมินเทียบ การใช้เอกสารของปีก่อนกับรายการใหม่เป็นความผิดพลาดที่พบได้บ่อย",
        fix="เปิดเอกสารดู ถ้าถูกต้องให้แก้ชื่อ ถ้าผิดปีให้เปลี่ยนเอกสาร ถ้าตั้งใจใช้ประกอบ ให้ระบุ period ตามจริง",
    ),
    basis="แบบวัด OIT: ช่วงเวลาของข้อมูลในแต่ละข้อ และลิงก์ต้องแสดงปีที่ถูกต้องได้เอง (หลักเกณฑ์ R4 และ R6)",
    subject=Edition,
    check=check,
)
