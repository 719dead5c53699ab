"""Evidence leads to a page, an entry or a file that the site does not have.

What it checks:
    Every `page`, `entry` and `file` of the evidence is published by the site. A build tells it too
    and does not publish anything as long as it stands.

Why it matters:
    An evaluator clicks once. A link that opens nothing is marked 0, and the item's page promises
    what is not there.

How to fix it:
    Correct the spelling (the finding proposes the nearest name), put the file beside the item, or
    publish the page first.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.EVIDENCE_UNREACHABLE,
    __doc__,
    Explanation(
        what="page, entry และ file ของหลักฐานทุกรายการต้องมีอยู่ในเว็บไซต์ การสร้างเว็บไซต์แจ้งเรื่องนี้ด้วย "
        "และไม่เผยแพร่จนกว่าจะแก้",
        why="ผู้ประเมินกดเพียงครั้งเดียว ลิงก์ที่เปิดไม่พบได้ 0 คะแนน",
        fix="แก้การสะกดตามชื่อที่เสนอ วางไฟล์ไว้ข้างรายการ หรือเผยแพร่หน้านั้นก่อน",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องเปิดได้โดยไม่ต้องเข้าสู่ระบบ ไม่เสีย และไม่ว่าง (หลักเกณฑ์ R3)",
)
