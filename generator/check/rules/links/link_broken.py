"""A link leads to nothing on this site.

What it checks:
    Every link and picture in a text: the page or file is there and is no draft.

Why it matters:
    The visitor meets a page that says not found; an evaluator marks the item 0.

How to fix it:
    Look at the spelling of the file, and whether its target is still a draft.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.LINK_BROKEN,
    __doc__,
    Explanation(
        what="ลิงก์และภาพทุกแห่งในเนื้อความต้องมีปลายทางในเว็บไซต์ และปลายทางต้องไม่เป็นฉบับร่าง",
        why="ผู้อ่านจะพบหน้าไม่พบข้อมูล และผู้ประเมินให้ 0 คะแนนเมื่อหลักฐานเปิดไม่ได้",
        fix="ตรวจชื่อไฟล์หรือที่อยู่ และตรวจว่าปลายทางไม่ใช่ฉบับร่าง",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเปิดได้ (หลักเกณฑ์ R3)",
)
