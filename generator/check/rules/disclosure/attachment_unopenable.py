"""A file for download does not open.

What it checks:
    Every document and table that the site offers is really opened and read. Evidence of disclosure
    is told as D119 instead.

Why it matters:
    A visitor downloads a file, often on a phone and for money, and cannot read it.

How to fix it:
    Open the original, save it anew, and replace the file under the same name.
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
    for asset, _document in other_documents(ground, Reading.BROKEN):
        yield Finding(
            codes.ATTACHMENT_UNOPENABLE, Location(asset.path),
            f"ไฟล์ {asset.name} เปิดอ่านไม่ได้ ไฟล์อาจเสียหรือคัดลอกมาไม่ครบ "
            "ผู้อ่านดาวน์โหลดไปแล้วจะเปิดไม่ได้",
            "เปิดไฟล์ต้นฉบับแล้วบันทึกใหม่ วางทับไฟล์เดิมด้วยชื่อเดิม",
            English(
                f"{asset.name} does not open",
                "Save the original anew and replace the file under its name.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.ATTACHMENT_UNOPENABLE,
    __doc__,
    Explanation(
        what="เอกสารและตารางทุกไฟล์ที่เผยแพร่ถูกเปิดอ่านจริง (ไฟล์ที่เป็นหลักฐานแจ้งเป็น D119)",
        why="ผู้อ่านดาวน์โหลดไฟล์ไปแล้วเปิดไม่ได้ โดยเฉพาะผู้ใช้มือถือที่เสียค่าอินเทอร์เน็ต",
        fix="เปิดไฟล์ต้นฉบับแล้วบันทึกใหม่ วางทับไฟล์เดิมด้วยชื่อเดิม",
    ),
    basis="หลักการของเว็บไซต์: ไฟล์ที่เผยแพร่ต้องเปิดได้",
    subject=Library,
    check=check,
)
