"""A rule that crashes is told, and the others still run.

What it checks:
    Every rule runs on its own. A rule that fails with an error of the program becomes this
    finding, with the rule's code and the error.

Why it matters:
    A check that silently stopped would let the office believe that all is well.

How to fix it:
    Send the finding and the file it names to the maintainers. Nothing in the file need be wrong.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.RULE_CRASHED,
    __doc__,
    Explanation(
        what="กฎทุกข้อทำงานแยกกัน เมื่อกฎข้อใดทำงานผิดพลาด "
        "ระบบจะแจ้งรหัสของกฎและข้อผิดพลาดนั้น แล้วตรวจข้ออื่นต่อจนครบ",
        why="การตรวจที่หยุดไปเงียบ ๆ ทำให้สำนักงานเข้าใจว่าทุกอย่างเรียบร้อย",
        fix="ส่งข้อความที่แจ้งและไฟล์ที่ระบุให้ผู้ดูแลระบบ ไฟล์นั้นอาจไม่มีสิ่งใดผิด",
    ),
    basis="หลักการของตัวตรวจ: ทุกการตรวจต้องบอกได้ว่าตรวจอะไรและไม่ได้ตรวจอะไร",
)
