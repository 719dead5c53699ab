"""A file names an item that its edition does not have.

What it checks:
    `item` of every file below `content/disclosure/`: the list of that edition has it, and the
    file is called as it is (O1 is `o01.md`).

Why it matters:
    Numbers move from year to year; a number of last year would prove the wrong item.

How to fix it:
    Use a code of the list, and name the file after it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ITEM_UNKNOWN,
    __doc__,
    Explanation(
        what="item ของไฟล์ใน content/disclosure ต้องเป็นข้อในรายการของปีนั้น "
        "และชื่อไฟล์ต้องตรงกับข้อ เช่น O1 คือ o01.md",
        why="เลขข้อเปลี่ยนทุกปี หากใช้เลขของปีก่อน หลักฐานจะไปอยู่ผิดข้อ",
        fix="ใช้รหัสตามรายการของปีนั้น และตั้งชื่อไฟล์ให้ตรง",
    ),
    basis="แบบวัด OIT: รายการของแต่ละปีต่างกัน (หลักเกณฑ์ R1)",
)
