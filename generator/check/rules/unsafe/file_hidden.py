"""The name of a contributed file or folder begins with a dot.

What it checks:
    Names of all files that a contribution adds or changes among the content, and of the folders on
    their way. `.DS_Store` and `.gitkeep` are let pass.

Why it matters:
    Machines hide such files from people, and some of them give orders: `.htaccess` to a web server,
    `.gitattributes` to git, `.vscode/` to an editor.

How to fix it:
    Remove the file, or rename it without the dot if it is to be published.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_HIDDEN,
    __doc__,
    Explanation(
        what="ไฟล์และโฟลเดอร์เนื้อหาที่เพิ่มหรือแก้ ต้องไม่มีชื่อขึ้นต้นด้วยจุด ยกเว้น .DS_Store และ .gitkeep",
        why="ไฟล์เช่นนี้มองไม่เห็นในเครื่องทั่วไป และบางไฟล์สั่งงานได้ "
        "เช่น .htaccess สั่งเครื่องแม่ข่าย .gitattributes สั่ง git",
        fix="ลบไฟล์นั้นออก ถ้าตั้งใจเผยแพร่ ให้เปลี่ยนชื่อโดยไม่มีจุดนำหน้า",
    ),
    basis="ข้อกำหนดของระบบ: เผยแพร่เฉพาะสิ่งที่ตั้งใจเผยแพร่",
    guards=True,
)
