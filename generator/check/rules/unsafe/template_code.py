"""A text holds marks of a template.

What it checks:
    Every text for `{{`, `{%` and `{#` outside of code.

Why it matters:
    They do nothing here and would be shown to the reader; elsewhere they run.

How to fix it:
    Remove them, or put them between backticks.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.TEMPLATE_CODE,
    __doc__,
    Explanation(
        what="เนื้อความต้องไม่มีเครื่องหมายของแม่แบบ ได้แก่ {{ {% และ {#",
        why="ระบบไม่ทำงานตามเครื่องหมายเหล่านี้ ผู้อ่านจะเห็นเป็นตัวอักษรแปลก",
        fix="ลบออก หรือคร่อมด้วยเครื่องหมาย ` ถ้าต้องการแสดงเป็นตัวอย่าง",
    ),
    basis="ข้อกำหนดของระบบ: เนื้อหาทำงานเป็นโปรแกรมไม่ได้",
)
