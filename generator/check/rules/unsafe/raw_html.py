"""A text holds HTML.

What it checks:
    Every text for tags outside of code; `<br>` alone is allowed.

Why it matters:
    It is shown as letters and never as HTML, for it could carry scripts, foreign frames and
    hidden words.

How to fix it:
    Write Markdown instead, or remove it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.RAW_HTML,
    __doc__,
    Explanation(
        what="เนื้อความต้องไม่มีโค้ด HTML ยกเว้น <br> ระบบแสดงเป็นตัวอักษรธรรมดาและไม่ทำงานตาม",
        why="โค้ด HTML อาจพาสคริปต์ กรอบจากเว็บอื่น หรือข้อความที่ซ่อนไว้เข้ามาในเว็บไซต์",
        fix="ใช้รูปแบบ Markdown แทน หรือลบออก ถ้าต้องการแสดงเป็นตัวอย่างให้คร่อมด้วยเครื่องหมาย `",
    ),
    basis="ข้อกำหนดของระบบ: เนื้อหาทำงานเป็นโปรแกรมไม่ได้",
)
