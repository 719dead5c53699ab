"""A text holds a character that turns the direction of what follows.

What it checks:
    Every text for marks of writing direction, which Thai never needs.

Why it matters:
    They can show one address and open another, or hide words from whoever reviews the text.

How to fix it:
    Delete that part and type it anew.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.DIRECTION_CONTROL,
    __doc__,
    Explanation(
        what="ข้อความต้องไม่มีอักขระที่กลับทิศทางการเขียน ซึ่งภาษาไทยไม่ต้องใช้",
        why="อักขระนี้ใช้พรางได้ว่าลิงก์พาไปที่ใด และใช้ซ่อนข้อความจากผู้ตรวจทานได้",
        fix="ลบข้อความช่วงนั้นแล้วพิมพ์ใหม่",
    ),
    basis="Unicode Technical Standard 39: อักขระควบคุมทิศทางใช้หลอกผู้อ่านได้",
)
