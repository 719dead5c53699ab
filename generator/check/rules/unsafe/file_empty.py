"""A file is empty.

What it checks:
    The size of every file.

Why it matters:
    Whoever downloads it gets nothing; an evaluator marks the item 0.

How to fix it:
    Put a file that opens in its place.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_EMPTY,
    __doc__,
    Explanation(
        what="ไฟล์ที่เผยแพร่ต้องมีเนื้อหา (มากกว่า 0 ไบต์)",
        why="ผู้ดาวน์โหลดจะไม่ได้อะไร และผู้ประเมินให้ 0 คะแนน",
        fix="วางไฟล์ใหม่ที่เปิดได้",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเปิดได้และไม่ว่างเปล่า (หลักเกณฑ์ R3)",
)
