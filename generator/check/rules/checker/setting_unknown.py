"""A setting names a code that is not there or cannot be changed.

What it checks:
    The codes of `checks.severity` in `content/office.yml`: each is a code of the checker, and not
    one that every build tells too.

Why it matters:
    The office believes that it has decided something, and nothing has changed.

How to fix it:
    Mend the code, or remove the line. `prongsai rules` lists all codes.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.SETTING_UNKNOWN,
    __doc__,
    Explanation(
        what="รหัสใน checks.severity ของ content/office.yml ต้องเป็นรหัสที่มีอยู่ "
        "และไม่ใช่รหัสที่ตรวจทุกครั้งที่สร้างเว็บไซต์ ซึ่งเปลี่ยนระดับไม่ได้",
        why="สำนักงานเข้าใจว่าได้กำหนดระดับไว้แล้ว แต่การตั้งค่านั้นไม่มีผล",
        fix="แก้รหัสให้ถูกต้อง หรือลบบรรทัดนั้น สั่ง prongsai rules เพื่อดูรหัสทั้งหมด",
    ),
    basis="หลักการของตัวตรวจ: ทุกการตรวจต้องบอกได้ว่าตรวจอะไรและไม่ได้ตรวจอะไร",
)
