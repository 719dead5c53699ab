"""A decision in the flow leads to a step that is not there.

What it checks:
    The numbers of steps in `flow` of a procedure.

Why it matters:
    The chart would send an officer nowhere.

How to fix it:
    Mend the number of the step.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.BRANCH_NOWHERE,
    __doc__,
    Explanation(
        what="เลขขั้นตอนใน flow ของกระบวนงานต้องมีอยู่จริง",
        why="ผังจะพาผู้ปฏิบัติไปยังขั้นตอนที่ไม่มี",
        fix="แก้เลขขั้นตอนให้ตรง",
    ),
    basis="ข้อกำหนดของระบบ: ผังวาดจากขั้นตอนที่เขียนไว้",
)
