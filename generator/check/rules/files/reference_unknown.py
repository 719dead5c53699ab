"""Something is named that is not there.

What it checks:
    Everything that a text names by id or file: groups, people, files, forms, laws, other texts,
    and the registers themselves.

Why it matters:
    The page would show an empty place, or a link that opens nothing.

How to fix it:
    Look at the spelling, or add what is named first.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.REFERENCE_UNKNOWN,
    __doc__,
    Explanation(
        what="สิ่งที่เนื้อหาอ้างถึงด้วยรหัสหรือชื่อไฟล์ต้องมีอยู่จริง ได้แก่ กลุ่ม บุคคล ไฟล์ "
        "แบบฟอร์ม กฎหมาย เนื้อหาอื่น และทะเบียน",
        why="หน้าเว็บจะมีช่องว่าง หรือมีลิงก์ที่เปิดไม่ได้",
        fix="ตรวจการสะกด หรือเพิ่มสิ่งที่อ้างถึงก่อน",
    ),
    basis="ข้อกำหนดของระบบ: ข้อมูลเก็บไว้ที่เดียวแล้วอ้างถึงด้วยรหัส",
)
