"""The title of evidence says in plain words that it is of another year.

What it checks:
    A title with words such as ปีงบประมาณ, ประจำปี or พ.ศ. before a year, or with a stretch of
    years or months, names the year that the item asks for, where a source states that time. Years
    of laws, days of signing, running numbers, school years and past results of the assessment do
    not count. Evidence whose own `period` says that it is of another time is judged by D125. A
    reason why there is none is read in the same way.

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
    return wrong_year_findings(codes.YEAR_CONTRADICTED, edition, ground, sure=True)


RULE = Rule(
    codes.YEAR_CONTRADICTED,
    __doc__,
    Explanation(
        what="ปีในชื่อหลักฐานหรือในเหตุผลที่แจ้งว่าไม่มี (เช่น ปีงบประมาณ พ.ศ. 2568) "
        "ต้องเป็นปีที่รายการกำหนด เมื่อช่วงเวลานั้นมีแหล่งอ้างอิง ไม่นับปีของกฎหมาย วันที่ลงนาม "
        "เลขที่หนังสือ ปีการศึกษา และผลการประเมินปีก่อน หลักฐานที่ระบุ period เป็นช่วงเวลาอื่นเองตรวจด้วย D125",
        why="ปีในชื่อเอกสารคือสิ่งแรกที่ผู้ประเมินเทียบ การใช้เอกสารของปีก่อนกับรายการใหม่เป็นความผิดพลาดที่พบได้บ่อย",
        fix="เปิดเอกสารดู ถ้าถูกต้องให้แก้ชื่อ ถ้าผิดปีให้เปลี่ยนเอกสาร ถ้าตั้งใจใช้ประกอบ ให้ระบุ period ตามจริง",
    ),
    basis="แบบวัด OIT: ช่วงเวลาของข้อมูลในแต่ละข้อ และลิงก์ต้องแสดงปีที่ถูกต้องได้เอง (หลักเกณฑ์ R4 และ R6)",
    subject=Edition,
    check=check,
)
