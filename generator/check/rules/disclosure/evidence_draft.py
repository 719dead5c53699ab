"""Evidence leads to content that is still a draft.

What it checks:
    No `entry` or `page` of the evidence is an entry with `draft: true`.

Why it matters:
    Drafts are not published, so an evaluator finds nothing and marks the item 0.

How to fix it:
    Remove `draft: true` from the file that the finding names once it is ready, or name other
    evidence.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.EVIDENCE_DRAFT,
    __doc__,
    Explanation(
        what="entry และ page ของหลักฐานต้องไม่ใช่เนื้อหาที่ระบุ draft: true",
        why="ฉบับร่างไม่ถูกเผยแพร่ ผู้ประเมินจะเปิดไม่พบและให้ 0 คะแนน",
        fix="ลบบรรทัด draft: true ในไฟล์ที่แจ้งเมื่อพร้อมเผยแพร่ หรือใช้หลักฐานอื่น",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องเปิดได้โดยไม่ต้องเข้าสู่ระบบ ไม่เสีย และไม่ว่าง (หลักเกณฑ์ R3)",
)
