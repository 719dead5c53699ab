"""An edition has no list of items.

What it checks:
    The editions of `content/office.yml`: each has a list that comes with the program, or one of
    its own.

Why it matters:
    Nothing of that edition could be checked or shown.

How to fix it:
    Add `content/disclosure/<edition>/catalogue.yml`, or mend `editions`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.CATALOGUE_MISSING,
    __doc__,
    Explanation(
        what="ทุกชุดใน editions ของ office.yml ต้องมีรายการที่มากับโปรแกรม หรือมี catalogue.yml ของสำนักงาน",
        why="หากไม่มีรายการ ระบบแสดงและตรวจชุดนั้นไม่ได้",
        fix="เพิ่มไฟล์ catalogue.yml ในโฟลเดอร์ของชุดนั้น หรือแก้ editions",
    ),
    basis="ข้อกำหนดของระบบ: รายการของแต่ละปีเป็นข้อมูล ไม่ใช่โปรแกรม",
)
