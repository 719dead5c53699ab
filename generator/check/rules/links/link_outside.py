"""A link points out of the folders that are published.

What it checks:
    Links to files: they stay below `content/` and `manuals/`.

Why it matters:
    Such a file is not on the site, or should not be.

How to fix it:
    Move the file into `content/` or `manuals/` if the public may have it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.LINK_OUTSIDE,
    __doc__,
    Explanation(
        what="ลิงก์ไปยังไฟล์ต้องอยู่ภายในโฟลเดอร์ content และ manuals",
        why="ไฟล์นอกโฟลเดอร์ดังกล่าวไม่ได้เผยแพร่ หรือไม่ควรเผยแพร่",
        fix="ย้ายไฟล์เข้ามาใน content หรือ manuals ถ้าเปิดเผยได้",
    ),
    basis="ข้อกำหนดของระบบ: เผยแพร่เฉพาะสิ่งที่ตั้งใจเผยแพร่",
)
