"""A file of evidence does not open.

What it checks:
    Every PDF, Word, Excel, PowerPoint, OpenDocument and CSV file that is evidence is really opened
    and read, not judged by its name.

Why it matters:
    What does not open is marked 0. Half an upload and a renamed file look right in every list.

How to fix it:
    Open the original, save it anew, and replace the file under the same name, so that the address
    stays.
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
    for disclosed, proof in proof_documents(edition, ground, Reading.BROKEN):
        told = Told(
            f"ไฟล์ {proof.evidence.file or proof.url} เปิดอ่านไม่ได้ "
            "ไฟล์อาจเสียหรือคัดลอกมาไม่ครบ ผู้ประเมินจะเปิดไม่ได้และให้ 0 คะแนน",
            "เปิดไฟล์ต้นฉบับแล้วบันทึกใหม่ วางทับไฟล์เดิมด้วยชื่อเดิมเพื่อให้ที่อยู่คงเดิม",
            English(
                f"file {proof.url} does not open",
                "Save the original anew and replace the file under its name.",
            ),
        )
        yield item_finding(codes.DOCUMENT_UNOPENABLE, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.DOCUMENT_UNOPENABLE,
    __doc__,
    Explanation(
        what="ไฟล์ PDF, Word, Excel, PowerPoint, OpenDocument และ CSV "
        "ที่เป็นหลักฐานถูกเปิดอ่านจริงทุกไฟล์ ไม่ดูจากชื่อ",
        why="ไฟล์ที่เปิดไม่ได้ได้ 0 คะแนน ไฟล์ที่คัดลอกมาไม่ครบหรือเปลี่ยนนามสกุลดูเหมือนปกติในทุกรายการ",
        fix="เปิดไฟล์ต้นฉบับแล้วบันทึกใหม่ วางทับไฟล์เดิมด้วยชื่อเดิมเพื่อให้ที่อยู่คงเดิม",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเปิดได้โดยไม่ต้องขอสิทธิ (หลักเกณฑ์ R3)",
    subject=Edition,
    check=check,
)
