"""What a file holds is not what its name says.

What it checks:
    The first and last bytes of every file, and whether archives and pictures are whole.

Why it matters:
    The file does not open, or it is something else in disguise.

How to fix it:
    Open it in its own program and save it anew as the type that its name says.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_TYPE_CONTRADICTED,
    __doc__,
    Explanation(
        what="เนื้อในของไฟล์ต้องตรงกับนามสกุล และไฟล์ต้องไม่เสีย",
        why="ผู้ดาวน์โหลดจะเปิดไม่ได้ หรือได้ไฟล์อย่างอื่นที่ปลอมชื่อมา",
        fix="เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ให้ชนิดตรงกับชื่อ",
    ),
    basis="ข้อกำหนดของระบบ: รับเฉพาะไฟล์ที่เป็นชนิดนั้นจริง",
)
