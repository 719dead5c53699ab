"""A field is written twice.

What it checks:
    Every field stands once in its place.

Why it matters:
    Other readers take the last one without a word, and half of what was written is lost.

How to fix it:
    Keep one of the lines.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.KEY_REPEATED,
    __doc__,
    Explanation(
        what="ข้อมูลแต่ละชื่อเขียนได้ครั้งเดียวในตำแหน่งเดียวกัน",
        why="โปรแกรมทั่วไปใช้บรรทัดหลังโดยไม่เตือน ข้อมูลบรรทัดแรกจึงหายไป",
        fix="เหลือไว้เพียงบรรทัดเดียว",
    ),
    basis="ประสบการณ์จากงานจริง: เกิดบ่อยเมื่อคัดลอกส่วนหัวจากไฟล์อื่นแล้วเติมข้อมูล",
)
