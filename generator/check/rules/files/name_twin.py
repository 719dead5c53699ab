"""Two names differ only in capital letters.

What it checks:
    The paths of all files, letters large and small taken as the same.

Why it matters:
    On Windows and macOS one of the files overwrites the other when the project is copied.

How to fix it:
    Rename one of the files.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.NAME_TWIN,
    __doc__,
    Explanation(
        what="ชื่อไฟล์สองชื่อต้องไม่ต่างกันเพียงตัวพิมพ์ใหญ่และตัวพิมพ์เล็ก",
        why="บน Windows และ macOS ไฟล์หนึ่งจะเขียนทับอีกไฟล์เมื่อคัดลอกโครงการ",
        fix="เปลี่ยนชื่อไฟล์หนึ่งให้ต่างกัน",
    ),
    basis="ประสบการณ์จากงานจริง: เจ้าหน้าที่ใช้ Windows ส่วนเครื่องที่เผยแพร่ใช้ Linux",
)
