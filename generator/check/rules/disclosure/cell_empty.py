"""A column has empty cells, and nothing says what empty means.

What it checks:
    The columns of a dataset that have empty cells, for the word `empty`.

Why it matters:
    Nobody can tell a zero from a value that is not known.

How to fix it:
    Add `empty` with its meaning below the column.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.CELL_EMPTY,
    __doc__,
    Explanation(
        what="คอลัมน์ที่มีช่องว่างต้องบอกความหมายของช่องว่างไว้ใน empty",
        why="ผู้ใช้ข้อมูลแยกไม่ออกว่าเป็นศูนย์หรือไม่มีข้อมูล",
        fix="เติม empty: ความหมาย ใต้คอลัมน์นั้น เช่น empty: ไม่มีข้อมูล",
    ),
    basis="หลักเกณฑ์ข้อมูลเปิดภาครัฐ: ชุดข้อมูลมีพจนานุกรมข้อมูล",
)
