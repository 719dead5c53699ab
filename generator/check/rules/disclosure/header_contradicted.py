"""The header of a CSV file is not what its dictionary says.

What it checks:
    The first row of the CSV file beside `columns` of the dataset: the same names in the same
    order.

Why it matters:
    Whoever uses the data reads numbers under the wrong name.

How to fix it:
    Make names and order the same in both.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.HEADER_CONTRADICTED,
    __doc__,
    Explanation(
        what="แถวแรกของไฟล์ CSV ต้องมีชื่อคอลัมน์ตรงกับ columns ของชุดข้อมูล ทั้งชื่อและลำดับ",
        why="ผู้ใช้ข้อมูลจะอ่านตัวเลขผิดคอลัมน์",
        fix="แก้ชื่อและลำดับคอลัมน์ของทั้งสองที่ให้ตรงกัน",
    ),
    basis="หลักเกณฑ์ข้อมูลเปิดภาครัฐ: ชุดข้อมูลมีพจนานุกรมข้อมูล",
)
