"""A folder holds procedures but no manual.

What it checks:
    Every folder below `manuals/` for its `index.md`.

Why it matters:
    The procedures would have no cover, edition or approval.

How to fix it:
    Create `index.md` of the manual, or move the procedure into one that is there.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.MANUAL_MISSING,
    __doc__,
    Explanation(
        what="โฟลเดอร์ใน manuals ที่มีกระบวนงานต้องมี index.md ของคู่มือ",
        why="กระบวนงานจะไม่มีปก ฉบับ และผู้อนุมัติ",
        fix="สร้าง index.md ของคู่มือ หรือย้ายกระบวนงานไปยังคู่มือที่มีอยู่",
    ),
    basis="ข้อกำหนดของระบบ: หนึ่งโฟลเดอร์คือคู่มือหนึ่งเล่ม",
)
