"""A file is larger than the office allows.

What it checks:
    The size of every file beside `limits` of `content/office.yml`.

Why it matters:
    It does not load on a telephone, and it burdens everybody who copies the project.

How to fix it:
    Make it smaller, or ask for a larger limit in `content/office.yml`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_TOO_LARGE,
    __doc__,
    Explanation(
        what="ขนาดของไฟล์ต้องไม่เกินค่าใน limits ของ office.yml",
        why="ไฟล์ใหญ่เปิดบนโทรศัพท์ไม่ได้ และเป็นภาระแก่ทุกคนที่คัดลอกโครงการ",
        fix="ย่อขนาดไฟล์ หรือขอเพิ่มค่าใน limits ของ content/office.yml",
    ),
    basis="ข้อกำหนดของระบบ: ขนาดไฟล์มีขีดจำกัด (docs/limits.md)",
)
