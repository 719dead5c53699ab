"""A text nests brackets or lists as no person does.

What it checks:
    Every text for brackets, quotations and lists nested without end, and for lines of endless
    length.

Why it matters:
    Such a text stops the program that turns it into a page; nobody can read it either.

How to fix it:
    Write that part more plainly.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.TEXT_TOO_COMPLEX,
    __doc__,
    Explanation(
        what="เนื้อความต้องไม่มีวงเล็บ ข้อความอ้างอิง หรือรายการซ้อนกันมากผิดปกติ และไม่มีบรรทัดยาวผิดปกติ",
        why="ข้อความเช่นนี้ทำให้ระบบแปลงเป็นหน้าเว็บไม่ได้ และไม่มีใครอ่านเข้าใจ",
        fix="จัดข้อความช่วงนั้นใหม่ให้เรียบง่าย",
    ),
    basis="ข้อกำหนดของระบบ: เวลาและหน่วยความจำมีขีดจำกัด (docs/limits.md)",
)
