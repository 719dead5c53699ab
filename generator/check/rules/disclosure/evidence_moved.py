"""Evidence names an old address, from which visitors are led on to another page.

What it checks:
    No `page` of the evidence is an address that an entry lists under `aliases`.

Why it matters:
    The page opens, but at another address than the one handed in. When somebody removes the alias
    later, the evidence of a closed year is gone.

How to fix it:
    Write the address that the finding names. Once the edition is closed, keep the address as it was
    handed in and the alias with it.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.EVIDENCE_MOVED,
    __doc__,
    Explanation(
        what="page ของหลักฐานต้องไม่ใช่ที่อยู่เดิมที่เนื้อหาอื่นระบุไว้ใน aliases",
        why="หน้าเปิดได้ แต่คนละที่อยู่กับที่ส่งให้ผู้ประเมิน และถ้ามีผู้ลบ aliases ภายหลัง หลักฐานของปีที่ปิดแล้วจะหายไป",
        fix="เขียนที่อยู่ปัจจุบันตามที่แจ้ง ถ้าปิดรับข้อมูลแล้วให้คงที่อยู่ที่ส่งไว้และคง aliases ไว้ด้วย",
    ),
    basis="แบบวัด OIT: ผู้ประเมินพิจารณาเฉพาะลิงก์ที่ส่ง (หลักเกณฑ์ R3 และ R5)",
)
