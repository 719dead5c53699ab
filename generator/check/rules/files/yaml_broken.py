"""The front matter or a register cannot be read.

What it checks:
    The part between the lines of `---`, and every YAML file: lines of `name: value`, indented
    by their level.

Why it matters:
    What cannot be read cannot be published; a guess would publish something else than was
    meant.

How to fix it:
    Look at the line that is named: a space behind the colon, the indentation, and quotation
    marks around a text that holds a colon.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.YAML_BROKEN,
    __doc__,
    Explanation(
        what="ข้อมูลส่วนหัวและไฟล์ YAML ต้องเขียนเป็นบรรทัดแบบ ชื่อ: ค่า และย่อหน้าตามระดับของข้อมูล",
        why="ข้อมูลที่อ่านไม่ได้เผยแพร่ไม่ได้ หากระบบเดา สิ่งที่เผยแพร่อาจไม่ตรงกับที่ตั้งใจ",
        fix="ดูบรรทัดที่แจ้ง ต้องเว้นวรรคหลังเครื่องหมาย : ย่อหน้าให้ตรงกัน "
        "และใส่เครื่องหมายคำพูดคร่อมข้อความที่มีเครื่องหมาย :",
    ),
    basis="ข้อกำหนดของระบบ: รูปแบบ YAML 1.2 เฉพาะส่วนที่คนอ่านเข้าใจ",
)
