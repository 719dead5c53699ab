"""A file is only a pointer to another place.

What it checks:
    Every file and folder below `content/` and `manuals/`; pointers (symbolic links) are never
    followed.

Why it matters:
    A pointer could publish a file from anywhere on the computer that builds the site.

How to fix it:
    Remove the pointer, and put the file itself in its place.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.SYMBOLIC_LINK,
    __doc__,
    Explanation(
        what="ไฟล์และโฟลเดอร์ทุกแห่งต้องเป็นของจริง ระบบไม่ตามทางลัด (symbolic link)",
        why="ทางลัดอาจทำให้ไฟล์นอกโครงการในเครื่องที่สร้างเว็บไซต์ถูกเผยแพร่",
        fix="ลบทางลัด แล้ววางไฟล์จริงแทน",
    ),
    basis="ข้อกำหนดของระบบ: เผยแพร่เฉพาะสิ่งที่ตั้งใจเผยแพร่",
)
