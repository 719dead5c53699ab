"""A suppression without a reason is told and does nothing.

What it checks:
    Every suppression for a reason written behind its code.

Why it matters:
    Whoever checks next year must know why the office accepted it.

How to fix it:
    Write the reason behind the code, for example: prongsai: ignore D108 เอกสารเก่ามีเฉพาะฉบับสแกน
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.SUPPRESSION_REASONLESS,
    __doc__,
    Explanation(
        what="คำขอยกเว้นทุกรายการต้องมีเหตุผลเขียนต่อท้ายรหัส คำขอที่ไม่มีเหตุผลจะไม่มีผล",
        why="ผู้ตรวจคนถัดไปต้องรู้ว่าสำนักงานยอมรับเรื่องนี้เพราะเหตุใด",
        fix="เขียนเหตุผลต่อท้ายรหัส เช่น prongsai: ignore D108 เอกสารเก่ามีเฉพาะฉบับสแกน",
    ),
    basis="หลักการของตัวตรวจ: ทุกการตรวจต้องบอกได้ว่าตรวจอะไรและไม่ได้ตรวจอะไร",
)
