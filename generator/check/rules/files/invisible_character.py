"""A text holds a character that nobody sees.

What it checks:
    Every text for characters without width or shape: spaces of no width, soft hyphens, control
    characters.

Why it matters:
    Search does not find the word, and a copied address or number does not work.

How to fix it:
    Delete that part and type it anew instead of pasting it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.INVISIBLE_CHARACTER,
    __doc__,
    Explanation(
        what="ข้อความต้องไม่มีอักขระที่มองไม่เห็น เช่น ช่องว่างไร้ความกว้าง ซึ่งมักติดมากับการคัดลอก",
        why="ผู้อ่านค้นหาคำนั้นไม่พบ และที่อยู่หรือหมายเลขที่คัดลอกไปจะใช้ไม่ได้",
        fix="ลบข้อความช่วงนั้นแล้วพิมพ์ใหม่ แทนการคัดลอกมาวาง",
    ),
    basis="ประสบการณ์จากงานจริง: ติดมาจากการคัดลอกจาก PDF โปรแกรมแชต และหน้าเว็บ",
)
