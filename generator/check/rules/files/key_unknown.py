"""A field has a name that the program does not know.

What it checks:
    The name of every field of the front matter and of the registers.

Why it matters:
    A misspelt field would be ignored, and what it says would be missing from the page.

How to fix it:
    Use the name that is proposed, or look at the table of fields of that kind in `docs/kinds/`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.KEY_UNKNOWN,
    __doc__,
    Explanation(
        what="ชื่อข้อมูลทุกชื่อในส่วนหัวและในทะเบียนต้องเป็นชื่อที่ระบบรู้จัก",
        why="ชื่อที่พิมพ์ผิดจะถูกมองข้าม สิ่งที่เขียนไว้จึงไม่ปรากฏบนหน้าเว็บ",
        fix="ใช้ชื่อที่ระบบเสนอ หรือดูตารางช่องของเนื้อหาชนิดนั้นใน docs/kinds",
    ),
    basis="ข้อกำหนดของระบบ: ไม่มีข้อมูลใดหายไปโดยไม่แจ้ง",
)
