"""A contributed file is marked as a program.

What it checks:
    The mode that git keeps of every file that a contribution adds or changes among the content:
    none needs the right to be run.

Why it matters:
    A server that is set up badly runs such a file instead of showing it. Mostly the right comes
    from a USB stick, and nobody wanted it.

How to fix it:
    `git update-index --chmod=-x FILE` and commit, or upload the file anew on the website of the
    repository.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_EXECUTABLE,
    __doc__,
    Explanation(
        what="ไฟล์เนื้อหาที่เพิ่มหรือแก้ ต้องไม่ถูกทำเครื่องหมายให้เรียกใช้เป็นโปรแกรมได้",
        why="เครื่องแม่ข่ายที่ตั้งค่าไม่ดีอาจเรียกใช้ไฟล์นั้นแทนการแสดง สิทธิ์นี้มักติดมาจากแฟลชไดรฟ์โดยไม่มีใครตั้งใจ",
        fix="สั่ง git update-index --chmod=-x ตามด้วยชื่อไฟล์ แล้วคอมมิต หรืออัปโหลดไฟล์ใหม่ผ่านหน้าเว็บของคลัง",
    ),
    basis="ข้อกำหนดของระบบ: เนื้อหาไม่ใช่โปรแกรม",
    guards=True,
)
