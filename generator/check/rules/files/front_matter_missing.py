"""A page has no front matter, or none that ends.

What it checks:
    Every Markdown file begins with a line of `---`, the fields, and another line of `---`.

Why it matters:
    Without it the page has no title, no date and no owner, and cannot be published.

How to fix it:
    Write `---` on the first line and on the line below the last field.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FRONT_MATTER_MISSING,
    __doc__,
    Explanation(
        what="ไฟล์เนื้อหาทุกไฟล์ต้องขึ้นต้นด้วยบรรทัด --- ตามด้วยข้อมูลส่วนหัว และปิดด้วยบรรทัด --- อีกหนึ่งบรรทัด",
        why="หากไม่มีส่วนหัว หน้านั้นจะไม่มีชื่อเรื่อง วันที่ และผู้รับผิดชอบ จึงเผยแพร่ไม่ได้",
        fix="เขียนบรรทัด --- ไว้ที่บรรทัดแรก และอีกบรรทัดต่อจากข้อมูลส่วนหัวบรรทัดสุดท้าย",
    ),
    basis="ข้อกำหนดของระบบ: ทุกหน้าบอกชื่อเรื่อง ผู้รับผิดชอบ และวันที่",
)
