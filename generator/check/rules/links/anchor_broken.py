"""A link points to a heading that its page does not have.

What it checks:
    The part behind `#` of links inside the site.

Why it matters:
    The reader lands at the top of a long page and must search.

How to fix it:
    Mend the name of the heading, or remove the part behind `#`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ANCHOR_BROKEN,
    __doc__,
    Explanation(
        what="ส่วนหลังเครื่องหมาย # ของลิงก์ในเว็บไซต์ต้องตรงกับหัวข้อในหน้าปลายทาง",
        why="ผู้อ่านจะไปถึงต้นหน้าแล้วต้องค้นหาเอง",
        fix="แก้ชื่อหัวข้อ หรือลบส่วนหลังเครื่องหมาย #",
    ),
    basis="ประสบการณ์จากงานจริง: หัวข้อเปลี่ยนชื่อโดยที่ลิงก์ไม่ได้เปลี่ยนตาม",
)
