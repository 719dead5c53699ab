"""Evidence claims to show an element that the list does not have.

What it checks:
    The words of `shows` beside the elements of the item in that edition.

Why it matters:
    The element that was meant would still count as not shown.

How to fix it:
    Use the words of the list, as proposed.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ELEMENT_UNKNOWN,
    __doc__,
    Explanation(
        what="คำใน shows ของหลักฐานต้องเป็นองค์ประกอบของข้อนั้นตามรายการของปี",
        why="องค์ประกอบที่ตั้งใจแสดงจะยังนับว่าขาด",
        fix="ใช้คำตามรายการ หรือตามที่ระบบเสนอ",
    ),
    basis="แบบวัด OIT: องค์ประกอบด้านข้อมูลของแต่ละข้อ (หลักเกณฑ์ R7)",
)
