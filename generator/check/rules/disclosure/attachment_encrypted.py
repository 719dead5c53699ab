"""A file for download asks for a password.

What it checks:
    No document or table that the site offers can only be opened with a password. Evidence of
    disclosure is told as D120 instead.

Why it matters:
    The public cannot read it, search does not find it, and nobody can check what is inside.

How to fix it:
    Save it without a password. What must stay secret does not belong on a public site.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.proof_documents import other_documents
from generator.findings import English, Finding, Location
from generator.library.library import Library
from generator.source.documents import Reading


def check(_: Library, ground: Ground) -> Iterator[Finding]:
    """Tell every such file that is no evidence."""
    for asset, _document in other_documents(ground, Reading.ENCRYPTED):
        yield Finding(
            codes.ATTACHMENT_ENCRYPTED, Location(asset.path),
            f"ไฟล์ {asset.name} ต้องใส่รหัสผ่านจึงเปิดได้ ประชาชนอ่านไม่ได้และค้นหาไม่พบ",
            "บันทึกไฟล์ใหม่โดยไม่ตั้งรหัสผ่าน ข้อมูลที่ต้องปกปิดไม่ควรอยู่ในเว็บไซต์สาธารณะ",
            English(
                f"{asset.name} asks for a password",
                "Save it without one; secrets do not belong on a public site.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.ATTACHMENT_ENCRYPTED,
    __doc__,
    Explanation(
        what="เอกสารและตารางทุกไฟล์ที่เผยแพร่ต้องเปิดได้โดยไม่ใส่รหัสผ่าน (ไฟล์ที่เป็นหลักฐานแจ้งเป็น D120)",
        why="ประชาชนอ่านไม่ได้ ค้นหาไม่พบ และไม่มีใครตรวจได้ว่าข้างในมีอะไร",
        fix="บันทึกไฟล์ใหม่โดยไม่ตั้งรหัสผ่าน ข้อมูลที่ต้องปกปิดไม่ควรอยู่ในเว็บไซต์สาธารณะ",
    ),
    basis="หลักการของเว็บไซต์: ไฟล์ที่เผยแพร่ต้องเปิดได้",
    subject=Library,
    check=check,
)
