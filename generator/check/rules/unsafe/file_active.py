"""A file carries a program, or unpacks to something monstrous.

What it checks:
    Documents for macros, scripts, launch actions, commands to other programs (DDE), programs put
    into them, and templates and objects on other computers; CSV files for formulas; archives and
    pictures for what they unpack to.

Why it matters:
    Opening it could run the program of a stranger, or stop the computer.

How to fix it:
    Save it anew without macros and formulas, or make the picture smaller.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_ACTIVE,
    __doc__,
    Explanation(
        what="เอกสารต้องไม่มีมาโคร สคริปต์ คำสั่งเรียกโปรแกรมอื่น (DDE) โปรแกรมที่แนบไว้ข้างใน "
        "แม่แบบหรือวัตถุที่ดึงจากเครื่องอื่น ไฟล์ CSV ต้องไม่มีสูตร และไฟล์บีบอัดต้องไม่ขยายผิดปกติ",
        why="เมื่อเปิดไฟล์อาจมีโปรแกรมของผู้ไม่หวังดีทำงาน หรือทำให้เครื่องหยุดทำงาน",
        fix="บันทึกใหม่เป็นเอกสารที่ไม่มีมาโครและสูตร หรือย่อภาพให้เล็กลง",
    ),
    basis="ข้อกำหนดของระบบ: เนื้อหาทำงานเป็นโปรแกรมไม่ได้",
)
