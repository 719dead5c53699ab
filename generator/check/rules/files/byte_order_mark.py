"""A text begins with a byte order mark, which nobody sees.

What it checks:
    The first three bytes of a text. The mark is skipped while reading, so nothing is lost.

Why it matters:
    Other programs show it as rubbish before the first word or fail on the first line.

How to fix it:
    Save the file as UTF-8 without BOM.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.BYTE_ORDER_MARK,
    __doc__,
    Explanation(
        what="ต้นไฟล์ไม่ควรมีเครื่องหมาย BOM ซึ่งมองไม่เห็น ระบบอ่านข้ามให้แล้ว เนื้อหาจึงไม่เสียหาย",
        why="โปรแกรมอื่นอาจแสดงเครื่องหมายนี้เป็นอักขระแปลกหน้าคำแรก หรืออ่านบรรทัดแรกไม่ได้",
        fix="บันทึกใหม่เป็น UTF-8 แบบไม่มี BOM",
    ),
    basis="ประสบการณ์จากงานจริง: โปรแกรมบน Windows เติมเครื่องหมายนี้เอง",
)
