"""A file or folder cannot be opened.

What it checks:
    Whether everything below `content/` and `manuals/` can be read.

Why it matters:
    What cannot be opened would be missing from the site without a word.

How to fix it:
    Give the file back its right to be read, or close the program that holds it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_UNREADABLE,
    __doc__,
    Explanation(
        what="ไฟล์และโฟลเดอร์ทั้งหมดใน content และ manuals ต้องเปิดอ่านได้",
        why="หากข้ามไป เนื้อหานั้นจะหายจากเว็บไซต์โดยไม่มีใครทราบ",
        fix="ตรวจสิทธิ์การอ่านของไฟล์ หรือปิดโปรแกรมที่กำลังใช้ไฟล์อยู่ แล้วลองใหม่",
    ),
    basis="ข้อกำหนดของระบบ: ไม่มีเนื้อหาใดหายไปโดยไม่แจ้ง",
)
