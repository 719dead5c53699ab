"""An order names a person by an id that is now somebody else's.

What it checks:
    `person` of signers and assignments beside the name that is printed in the order.

Why it matters:
    The page would lead from a printed name to another person.

How to fix it:
    Remove `person` when the person has left, or mend `name`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.PERSON_CHANGED,
    __doc__,
    Explanation(
        what="รหัสบุคคล (person) ในคำสั่งต้องเป็นของผู้ที่มีชื่อพิมพ์อยู่ในคำสั่ง",
        why="หน้าคำสั่งจะพาจากชื่อที่พิมพ์ไปยังบุคคลอื่น",
        fix="ลบบรรทัด person เมื่อผู้นั้นพ้นตำแหน่งแล้ว หรือแก้ name ให้ตรงกับเอกสาร",
    ),
    basis="ประสบการณ์จากงานจริง: ผู้บริหารและคณะกรรมการเปลี่ยนตัวทุกปี",
)
