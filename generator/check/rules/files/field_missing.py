"""A field that every such page needs is missing.

What it checks:
    The fields that a kind of content must have, such as the title, the group and the date.

Why it matters:
    The page would not say who answers for it or when it was written.

How to fix it:
    Add the line that is named. The table of fields of that kind tells what to write.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FIELD_MISSING,
    __doc__,
    Explanation(
        what="เนื้อหาแต่ละชนิดต้องมีข้อมูลที่กำหนดครบ เช่น ชื่อเรื่อง กลุ่มที่รับผิดชอบ และวันที่",
        why="หากขาด ผู้อ่านจะไม่ทราบว่าเรื่องนี้เป็นของใครและเขียนเมื่อใด",
        fix="เติมบรรทัดที่แจ้งในส่วนหัวของไฟล์ ตารางช่องใน docs/kinds บอกว่าต้องเขียนอะไร",
    ),
    basis="ข้อกำหนดของระบบ: ทุกหน้าบอกชื่อเรื่อง ผู้รับผิดชอบ และวันที่",
)
