"""Two pages want the same address.

What it checks:
    The addresses of all pages, files and former addresses (`aliases`).

Why it matters:
    One of the two would overwrite the other, and its readers would see something else.

How to fix it:
    Rename one of the files, or take the address out of `aliases`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ADDRESS_TAKEN,
    __doc__,
    Explanation(
        what="ที่อยู่ของทุกหน้า ทุกไฟล์ และที่อยู่เดิมใน aliases ต้องไม่ซ้ำกัน",
        why="หน้าหนึ่งจะทับอีกหน้า ผู้ที่มีลิงก์จะพบเนื้อหาอื่น",
        fix="เปลี่ยนชื่อไฟล์หนึ่ง หรือลบที่อยู่นั้นออกจาก aliases",
    ),
    basis="ข้อกำหนดของระบบ: หนึ่งที่อยู่มีเนื้อหาเดียว",
)
