"""A text is not UTF-8, most often TIS-620 of an old program.

What it checks:
    The bytes of every Markdown, YAML and CSV text. Nothing is guessed: a text that is not UTF-8
    is not read.

Why it matters:
    Thai letters would become rubbish on the page, and nobody would notice before a visitor
    does.

How to fix it:
    Open the file with the program that wrote it, choose save as, and choose the encoding UTF-8.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.NOT_UTF8,
    __doc__,
    Explanation(
        what="ไฟล์ข้อความทุกไฟล์ต้องบันทึกด้วยการเข้ารหัส UTF-8 ระบบไม่เดาการเข้ารหัสแบบอื่น เช่น "
        "TIS-620 (Windows-874)",
        why="อักษรไทยจะกลายเป็นอักขระอ่านไม่ออกบนหน้าเว็บ และมักไม่มีใครเห็นก่อนผู้เข้าชม",
        fix="เปิดไฟล์ด้วยโปรแกรมที่ใช้บันทึกไว้ เลือกบันทึกเป็น แล้วเลือกการเข้ารหัส UTF-8",
    ),
    basis="ข้อกำหนดของระบบ: ข้อความทุกไฟล์เป็น UTF-8 (RFC 3629)",
)
