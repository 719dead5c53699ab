"""A field has a value that cannot be used.

What it checks:
    Every value: days that exist, numbers that are numbers, addresses of a right form, words of
    the list that may be chosen.

Why it matters:
    A wrong day or number on a page of the office misleads those who rely on it.

How to fix it:
    Mend the value as the message says; it gives the reason and an example.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FIELD_INVALID,
    __doc__,
    Explanation(
        what="ค่าของทุกช่องต้องใช้ได้จริง เช่น วันที่ที่มีอยู่จริง จำนวนที่เป็นตัวเลข ที่อยู่เว็บที่ถูกรูปแบบ และคำที่อยู่ในตัวเลือก",
        why="วันที่หรือตัวเลขที่ผิดบนเว็บไซต์ของทางราชการทำให้ผู้ที่เชื่อถือเสียหาย",
        fix="แก้ค่าตามเหตุผลที่แจ้ง ซึ่งมีตัวอย่างบอกไว้",
    ),
    basis="ข้อกำหนดของระบบ: ข้อมูลถูกตรวจตั้งแต่อ่านเข้า",
)
