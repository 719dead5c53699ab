"""A cell of a CSV file is not of the type of its column.

What it checks:
    Every cell beside `type` of its column: text, number, day.

Why it matters:
    The data can be neither added up nor sorted.

How to fix it:
    Mend the cell or the type; leave the cell empty when there is no value.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.CELL_INVALID,
    __doc__,
    Explanation(
        what="ค่าในไฟล์ CSV ต้องตรงกับชนิด (type) ของคอลัมน์",
        why="ผู้ใช้ข้อมูลนำไปคำนวณหรือเรียงลำดับไม่ได้",
        fix="แก้ค่า แก้ type หรือเว้นว่างถ้าไม่มีข้อมูล",
    ),
    basis="หลักเกณฑ์ข้อมูลเปิดภาครัฐ: ข้อมูลต้องเครื่องอ่านได้",
)
