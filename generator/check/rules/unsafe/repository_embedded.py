"""A contribution points into another repository.

What it checks:
    The mode that git keeps of every path that a contribution adds or changes among the content:
    none may be a submodule.

Why it matters:
    What stands in the other repository is reviewed by nobody here, and can change afterwards.

How to fix it:
    Remove the entry with `git rm`, and put the files themselves into the folder.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.REPOSITORY_EMBEDDED,
    __doc__,
    Explanation(
        what="รายการที่เพิ่มหรือแก้ในเนื้อหา ต้องไม่ใช่ตัวชี้ไปยังคลัง git อื่น (submodule)",
        why="เนื้อหาในคลังอื่นไม่ผ่านการตรวจของสำนักงาน และเปลี่ยนภายหลังได้โดยไม่มีใครรู้",
        fix="ลบรายการนั้นด้วย git rm แล้ววางไฟล์จริงลงในโฟลเดอร์",
    ),
    basis="ข้อกำหนดของระบบ: เผยแพร่เฉพาะสิ่งที่ผ่านการตรวจ",
    guards=True,
)
