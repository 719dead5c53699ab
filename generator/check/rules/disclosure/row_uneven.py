"""A row of a CSV file has more or fewer cells than there are columns.

What it checks:
    Every row of the CSV file of a dataset.

Why it matters:
    The cells move sideways, and every number behind stands under the wrong name.

How to fix it:
    Add or remove commas; put quotation marks around a text that holds a comma.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ROW_UNEVEN,
    __doc__,
    Explanation(
        what="ทุกแถวในไฟล์ CSV ต้องมีจำนวนช่องเท่ากับจำนวนคอลัมน์",
        why="ตัวเลขจะเลื่อนไปอยู่ผิดคอลัมน์",
        fix="เติมหรือลบจุลภาคให้ครบ และใส่เครื่องหมายคำพูดคร่อมข้อความที่มีจุลภาค",
    ),
    basis="หลักเกณฑ์ข้อมูลเปิดภาครัฐ: ข้อมูลต้องเครื่องอ่านได้",
)
