"""A question is answered, but nothing says when.

What it checks:
    Questions with a text and without `answered`.

Why it matters:
    The page says that the answer is still awaited, and proves nothing to an evaluator.

How to fix it:
    Add `answered` with the day of the answer.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ANSWER_UNDATED,
    __doc__,
    Explanation(
        what="คำถามที่มีคำตอบแล้วต้องบอกวันที่ตอบ (answered)",
        why="หน้าเว็บจะแสดงว่ายังรอคำตอบ และใช้เป็นหลักฐานไม่ได้",
        fix="เติมบรรทัด answered: พร้อมวันที่ตอบ",
    ),
    basis="แบบวัด OIT ข้อช่องทางถาม-ตอบ: สำนักงานตอบคำถามจริง (หลักเกณฑ์ R11)",
)
