"""An order repeals or amends itself, or one that is younger.

What it checks:
    `revokes` and `amends` of orders, beside the days of both.

Why it matters:
    Both pages would tell the wrong state of the order.

How to fix it:
    Look at the names of the files and at the days of both orders.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ORDER_BACKWARDS,
    __doc__,
    Explanation(
        what="คำสั่งยกเลิกหรือแก้ไขได้เฉพาะคำสั่งฉบับอื่นที่ลงวันที่ก่อนหน้า",
        why="หน้าของทั้งสองฉบับจะบอกสถานะผิด",
        fix="ตรวจชื่อไฟล์และวันที่ (date) ของทั้งสองฉบับ",
    ),
    basis="ข้อกำหนดของระบบ: สถานะของคำสั่งคิดจากฉบับที่ยกเลิกหรือแก้ไข",
)
