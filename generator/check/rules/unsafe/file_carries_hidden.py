"""A document carries what its reader does not see.

What it checks:
    PDF files for files within them, forms that send what is typed to somewhere else, and forms
    that browsers do not show (XFA). Office files for hidden sheets, hidden text, files within them,
    and pictures or data fetched from another site when they are opened.

Why it matters:
    Lists of persons are published by hidden sheets again and again. A picture from another site
    tells its owner who reads the document, and may be another picture tomorrow.

How to fix it:
    Open the document in its program. Show hidden sheets and text and delete what is not for the
    public, put the pictures into the document itself, and publish attached files beside it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_CARRIES_HIDDEN,
    __doc__,
    Explanation(
        what="เอกสารที่เผยแพร่ไม่ควรมีแผ่นงานหรือข้อความที่ซ่อนไว้ ไฟล์ที่แนบอยู่ข้างใน รูปภาพหรือข้อมูลที่ดึงจากเว็บไซต์อื่น "
        "แบบฟอร์มที่ส่งข้อมูลไปที่อื่น และแบบฟอร์ม XFA ซึ่งเบราว์เซอร์ไม่แสดง",
        why="รายชื่อบุคคลหลุดออกไปกับแผ่นงานที่ซ่อนไว้บ่อยครั้ง ส่วนรูปภาพจากเว็บไซต์อื่นบอกเจ้าของเว็บไซต์นั้นว่าใครเปิดอ่าน "
        "และอาจถูกเปลี่ยนเป็นรูปอื่นในภายหลัง",
        fix="เปิดเอกสารด้วยโปรแกรมเดิม แสดงแผ่นงานและข้อความที่ซ่อนไว้แล้วลบส่วนที่ไม่เผยแพร่ ฝังรูปภาพไว้ในเอกสาร "
        "และเผยแพร่ไฟล์แนบแยกเป็นอีกไฟล์หนึ่ง",
    ),
    basis="ประสบการณ์จากงานจริง: ข้อมูลส่วนบุคคลมักหลุดออกไปกับแผ่นงานที่ซ่อนไว้",
)
