"""The front matter uses anchors, tags or a second document.

What it checks:
    Signs that YAML gives a meaning nobody expects: `&`, `*` or `!` before a text, `---` between
    two fields, lists as names.

Why it matters:
    They copy, hide or change data; a text that only begins with such a sign would vanish.

How to fix it:
    Put quotation marks around a text that begins with the sign, or remove the line of `---`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.YAML_FEATURE,
    __doc__,
    Explanation(
        what="ส่วนหัวต้องไม่ใช้เครื่องหมายที่มีความหมายพิเศษ ได้แก่ & * หรือ ! นำหน้าข้อความ "
        "และบรรทัด --- คั่นกลางข้อมูล",
        why="เครื่องหมายเหล่านี้ทำให้ข้อมูลถูกคัดลอก ซ่อน หรือเปลี่ยนไปโดยที่ผู้เขียนไม่ได้ตั้งใจ",
        fix="ใส่เครื่องหมายคำพูดคร่อมข้อความที่ขึ้นต้นด้วยเครื่องหมายดังกล่าว หรือลบบรรทัด --- ที่เกิน",
    ),
    basis="ข้อกำหนดของระบบ: รูปแบบ YAML 1.2 เฉพาะส่วนที่คนอ่านเข้าใจ",
)
