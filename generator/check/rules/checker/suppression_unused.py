"""A suppression that hides nothing is told.

What it checks:
    Suppressions (comments with `prongsai: ignore`, and `checks.ignore` of office.yml) whose code
    was looked for and not found at that place, or cannot be suppressed at all.

Why it matters:
    A suppression left behind hides the next fault of the same kind.

How to fix it:
    Remove the comment or the row of checks.ignore.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.SUPPRESSION_UNUSED,
    __doc__,
    Explanation(
        what="คำขอยกเว้น (ข้อความ prongsai: ignore ในไฟล์ หรือ checks.ignore ใน office.yml) "
        "ที่ตรวจแล้วไม่พบเรื่องที่ขอยกเว้น หรือเป็นเรื่องที่ยกเว้นไม่ได้",
        why="คำขอยกเว้นที่ค้างอยู่จะซ่อนปัญหาเดียวกันที่เกิดขึ้นภายหลัง",
        fix="ลบข้อความยกเว้นในไฟล์ หรือลบรายการนั้นใน checks.ignore",
    ),
    basis="หลักการของตัวตรวจ: ทุกการตรวจต้องบอกได้ว่าตรวจอะไรและไม่ได้ตรวจอะไร",
)
