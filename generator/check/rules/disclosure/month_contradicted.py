"""A month is declared empty, but a contract was signed in it.

What it checks:
    The months of `content/procurement/months.yml` beside the days on which contracts were
    signed.

Why it matters:
    An evaluator sees two statements that exclude each other.

How to fix it:
    Take the month out of `months.yml`, or mend `signed`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.MONTH_CONTRADICTED,
    __doc__,
    Explanation(
        what="เดือนที่แจ้งใน months.yml ว่าไม่มีการจัดซื้อจัดจ้าง ต้องไม่มีสัญญาที่ลงนามในเดือนนั้น",
        why="ผู้ประเมินจะเห็นข้อมูลที่ขัดกันเอง",
        fix="ลบเดือนนั้นออกจาก months.yml หรือแก้วันลงนาม (signed)",
    ),
    basis="แบบวัด OIT ข้อการจัดซื้อจัดจ้าง: เดือนที่ไม่มีต้องแจ้งว่าไม่มี (หลักเกณฑ์ R8)",
)
