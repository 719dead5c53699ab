"""A procedure has no steps that could be drawn.

What it checks:
    The part ขั้นตอนการปฏิบัติงาน of every procedure: a numbered list or a table.

Why it matters:
    There is no flow chart, and an evaluator takes the manual for incomplete.

How to fix it:
    Write the heading `## ขั้นตอนการปฏิบัติงาน` and below it the steps, numbered or as a table.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.STEPS_MISSING,
    __doc__,
    Explanation(
        what="กระบวนงานต้องมีหัวข้อขั้นตอนการปฏิบัติงาน ซึ่งเขียนเป็นข้อหรือเป็นตาราง",
        why="หากไม่มี ระบบวาดผังไม่ได้ และผู้ประเมินจะถือว่าคู่มือไม่ครบ",
        fix="เขียนหัวข้อ ## ขั้นตอนการปฏิบัติงาน แล้วเรียงเป็นข้อ 1. 2. 3. หรือเป็นตาราง",
    ),
    basis="แบบวัด OIT ข้อคู่มือการปฏิบัติงานของเจ้าหน้าที่: ขั้นตอนการปฏิบัติงาน",
)
