"""A contribution changes a file that only maintainers may change.

What it checks:
    Every path that a pull request or a push changes, against `CODEOWNERS` as it stands on the main
    branch: the last line that fits a path decides.

Why it matters:
    Program, theme, settings and workflows decide what all pages turn into. One line there can put
    a script on every page, or switch the checks off.

How to fix it:
    Put the file back as it was. If the change is needed, a maintainer proposes it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.PATH_PROTECTED,
    __doc__,
    Explanation(
        what="ไฟล์ทุกไฟล์ที่การแก้ไขชุดหนึ่งเปลี่ยน ต้องเป็นไฟล์ที่ CODEOWNERS ของสาขาหลักให้ผู้เขียนเนื้อหาแก้ได้",
        why="โปรแกรม หน้าตา การตั้งค่า และขั้นตอนอัตโนมัติมีผลกับทุกหน้า แก้เพียงบรรทัดเดียวก็แฝงสคริปต์หรือปิดการตรวจได้",
        fix="คืนไฟล์ให้เหมือนเดิม หากจำเป็นต้องแก้ ให้ผู้ดูแลระบบเป็นผู้เสนอ",
    ),
    basis="ข้อกำหนดของระบบ: ผู้เขียนเนื้อหาเปลี่ยนเนื้อหา ผู้ดูแลระบบเปลี่ยนระบบ",
    guards=True,
)
