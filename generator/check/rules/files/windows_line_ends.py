"""A text ends its lines the way of Windows.

What it checks:
    The line ends of a text. They are read as usual, so nothing is lost.

Why it matters:
    Every line looks changed when somebody else saves the file with the other line ends.

How to fix it:
    Tell the editor to save with LF.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.WINDOWS_LINE_ENDS,
    __doc__,
    Explanation(
        what="ไฟล์ควรจบบรรทัดแบบ LF ไฟล์นี้จบบรรทัดแบบ Windows (CRLF) ระบบอ่านได้ตามปกติ",
        why="เมื่อผู้อื่นบันทึกด้วยแบบ LF ทุกบรรทัดจะดูเหมือนถูกแก้ ผู้ตรวจทานจึงหาจุดที่แก้จริงไม่พบ",
        fix="ตั้งโปรแกรมแก้ไขข้อความให้บันทึกแบบ LF",
    ),
    basis="ประสบการณ์จากงานจริง: โปรแกรมบน Windows บันทึกแบบ CRLF เอง",
)
