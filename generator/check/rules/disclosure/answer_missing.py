"""A question has the day of its answer, but no answer.

What it checks:
    The text of questions with `answered`.

Why it matters:
    Whoever asked opens an empty page.

How to fix it:
    Write the answer, or remove `answered`.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ANSWER_MISSING,
    __doc__,
    Explanation(
        what="คำถามที่บอกวันที่ตอบ (answered) ต้องมีคำตอบในเนื้อความ",
        why="ผู้ถามจะเปิดมาพบหน้าว่าง",
        fix="เขียนคำตอบใต้ส่วนหัวของไฟล์ หรือลบบรรทัด answered",
    ),
    basis="แบบวัด OIT ข้อช่องทางถาม-ตอบ: สำนักงานตอบคำถามจริง (หลักเกณฑ์ R11)",
)
