"""A text is larger than anybody reads.

What it checks:
    The size of a text, and the number of lines of its front matter.

Why it matters:
    A page of that size does not open on a cheap phone.

How to fix it:
    Make several pages of it, or attach it as a document.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.TEXT_TOO_LARGE,
    __doc__,
    Explanation(
        what="ขนาดของไฟล์ข้อความและจำนวนบรรทัดของส่วนหัวต้องไม่เกินที่กำหนด",
        why="หน้าที่ใหญ่ขนาดนั้นเปิดบนโทรศัพท์ราคาประหยัดไม่ได้",
        fix="แบ่งเป็นหลายหน้า หรือแนบเป็นเอกสาร",
    ),
    basis="ข้อกำหนดของระบบ: เวลาและหน่วยความจำมีขีดจำกัด (docs/limits.md)",
)
