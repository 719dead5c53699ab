"""A file is of a type that is not offered to the public.

What it checks:
    The extension of every file beside the texts.

Why it matters:
    Programs, web pages and scripts could harm whoever opens them, or take over the server.

How to fix it:
    Turn it into a type that is allowed, for example doc into docx or PDF.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_TYPE_REFUSED,
    __doc__,
    Explanation(
        what="ไฟล์ที่เผยแพร่ต้องเป็นชนิดที่กำหนดไว้เท่านั้น เช่น pdf docx xlsx csv jpg png",
        why="โปรแกรม หน้าเว็บ และสคริปต์อาจทำอันตรายต่อผู้ดาวน์โหลดหรือต่อเครื่องที่ให้บริการ",
        fix="แปลงเป็นชนิดที่รับ เช่น doc เป็น docx หรือ pdf",
    ),
    basis="ข้อกำหนดของระบบ: รับเฉพาะชนิดไฟล์ที่อยู่ในรายการ",
)
