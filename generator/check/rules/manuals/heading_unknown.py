"""A heading looks like a standard one but is spelt otherwise.

What it checks:
    The headings of manuals and procedures beside those of the standard outline.

Why it matters:
    The part is shown, but not recognised: its steps, forms or laws do not appear where they
    belong.

How to fix it:
    Spell it as proposed if that heading is meant.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.HEADING_UNKNOWN,
    __doc__,
    Explanation(
        what="หัวข้อที่คล้ายหัวข้อมาตรฐานของคู่มือควรสะกดตามมาตรฐาน",
        why="เนื้อหายังแสดงอยู่ แต่ระบบไม่รู้ว่าเป็นขั้นตอน แบบฟอร์ม หรือกฎหมาย จึงไม่นำไปแสดงในที่ที่ควรแสดง",
        fix="สะกดตามที่เสนอ หากหมายถึงหัวข้อนั้น",
    ),
    basis="ข้อกำหนดของระบบ: หัวข้อมาตรฐานของคู่มือการปฏิบัติงาน (docs/kinds/procedure.md)",
)
