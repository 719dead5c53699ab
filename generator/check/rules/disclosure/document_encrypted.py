"""A file of evidence asks for a password.

What it checks:
    No file that is evidence can only be opened with a password.

Why it matters:
    An evaluator has no password and asks for none, so the item is marked 0. A password that is
    published beside the file protects nothing.

How to fix it:
    Save the document without a password. Take out personal data first, if that was the reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, item_finding
from generator.check.rules.disclosure.proof_documents import proof_documents
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.source.documents import Reading


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such piece of evidence."""
    for disclosed, proof in proof_documents(edition, ground, Reading.ENCRYPTED):
        told = Told(
            f"ไฟล์ {proof.evidence.file or proof.url} ต้องใส่รหัสผ่านจึงเปิดได้ "
            "ผู้ประเมินไม่มีรหัสผ่านจึงให้ 0 คะแนน",
            "บันทึกไฟล์ใหม่โดยไม่ตั้งรหัสผ่าน ถ้าตั้งไว้เพราะมีข้อมูลส่วนบุคคล ให้ลบข้อมูลนั้นออกก่อน",
            English(
                f"file {proof.url} asks for a password",
                "Save it without a password; take out personal data first.",
            ),
        )
        yield item_finding(codes.DOCUMENT_ENCRYPTED, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.DOCUMENT_ENCRYPTED,
    __doc__,
    Explanation(
        what="ไฟล์ที่เป็นหลักฐานต้องเปิดได้โดยไม่ใส่รหัสผ่าน",
        why="ผู้ประเมินไม่มีรหัสผ่านและไม่ขอ จึงให้ 0 คะแนน การประกาศรหัสผ่านไว้ข้างไฟล์ไม่ได้ป้องกันสิ่งใด",
        fix="บันทึกไฟล์ใหม่โดยไม่ตั้งรหัสผ่าน ถ้าตั้งไว้เพราะมีข้อมูลส่วนบุคคล ให้ลบข้อมูลนั้นออกก่อน",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเปิดได้โดยไม่ต้องขอสิทธิ (หลักเกณฑ์ R3)",
    subject=Edition,
    check=check,
)
