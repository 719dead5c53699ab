"""The CSV file of a dataset cannot be read or is empty.

What it checks:
    The CSV file of every dataset: UTF-8, at least one row below the names of the columns.

Why it matters:
    Whoever downloads it gets nothing.

How to fix it:
    Open it in a spreadsheet program and save it as CSV UTF-8.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.TABLE_UNREADABLE,
    __doc__,
    Explanation(
        what="ไฟล์ CSV ของชุดข้อมูลต้องเป็น UTF-8 อ่านได้ และมีข้อมูลอย่างน้อยหนึ่งแถว",
        why="ผู้ที่ดาวน์โหลดจะไม่ได้ข้อมูล",
        fix="เปิดด้วยโปรแกรมตารางคำนวณ แล้วบันทึกใหม่เป็น CSV UTF-8",
    ),
    basis="หลักเกณฑ์ข้อมูลเปิดภาครัฐ: ข้อมูลต้องเครื่องอ่านได้",
)
