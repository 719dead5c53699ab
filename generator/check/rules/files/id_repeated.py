"""Two rows of a register have the same id.

What it checks:
    The ids of groups, people and laws, and the months of `content/procurement/months.yml`.

Why it matters:
    What refers to the id could mean either row.

How to fix it:
    Give one of them a new id, or remove the row that is too many.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ID_REPEATED,
    __doc__,
    Explanation(
        what="รหัสของกลุ่ม บุคคล และกฎหมายในทะเบียน และเดือนใน months.yml ต้องไม่ซ้ำกัน",
        why="เนื้อหาที่อ้างรหัสนั้นจะหมายถึงรายการใดก็ได้",
        fix="ตั้งรหัสใหม่ให้รายการหนึ่ง หรือลบรายการที่เกิน",
    ),
    basis="ข้อกำหนดของระบบ: รหัสหนึ่งหมายถึงสิ่งเดียว",
)
