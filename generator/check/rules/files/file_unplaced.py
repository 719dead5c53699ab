"""A text lies in a folder where no kind of content belongs.

What it checks:
    The folder of every Markdown file, and how deep folders lie in each other.

Why it matters:
    The text would not be published, and its author would not know.

How to fix it:
    Move the file to the folder of its kind; the staff guide has the table of folders.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_UNPLACED,
    __doc__,
    Explanation(
        what="ไฟล์เนื้อหาต้องอยู่ในโฟลเดอร์ของเนื้อหาชนิดนั้น และโฟลเดอร์ต้องไม่ซ้อนกันลึกเกินไป",
        why="ไฟล์ที่อยู่ผิดที่จะไม่ถูกเผยแพร่ โดยที่ผู้เขียนเข้าใจว่าเผยแพร่แล้ว",
        fix="ย้ายไฟล์ไปยังโฟลเดอร์ตามตารางในคู่มือสำหรับเจ้าหน้าที่",
    ),
    basis="ข้อกำหนดของระบบ: เนื้อหาชนิดเดียวกันอยู่โฟลเดอร์เดียวกัน",
)
