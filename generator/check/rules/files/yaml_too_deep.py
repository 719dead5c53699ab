"""Data are nested too deep.

What it checks:
    How many levels lists and groups of fields stand inside each other.

Why it matters:
    No form of the office needs it; a slip of the indentation does it, and so do files made to
    exhaust a reader.

How to fix it:
    Look at the indentation, and nest less.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.YAML_TOO_DEEP,
    __doc__,
    Explanation(
        what="ข้อมูลส่วนหัวซ้อนกันได้ไม่เกินจำนวนชั้นที่กำหนด",
        why="แบบฟอร์มของสำนักงานไม่ต้องซ้อนลึก มักเกิดจากการย่อหน้าผิด หรือเป็นไฟล์ที่ทำขึ้นเพื่อให้ระบบหยุดทำงาน",
        fix="ตรวจการย่อหน้า แล้วจัดข้อมูลให้ซ้อนกันน้อยลง",
    ),
    basis="ข้อกำหนดของระบบ: เวลาและหน่วยความจำมีขีดจำกัด (docs/limits.md)",
)
