"""All evidence of an item is pictures.

What it checks:
    Not every piece of evidence of an item is a picture file (png, jpg, webp).

Why it matters:
    A photographed or captured document cannot be searched, enlarged on a phone or read aloud to
    somebody who cannot see, and evaluators may refuse it as unreadable.

How to fix it:
    Use the document itself, as PDF with text, or write its content as a page. A picture may stay
    beside it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell an item once, at its first evidence."""
    for disclosed, _entry in answered(edition):
        proofs = disclosed.proofs
        if proofs and all(proof.asset and proof.asset.width for proof in proofs):
            whole = f"หลักฐานทั้ง {len(proofs)} รายการ" if len(proofs) > 1 else "หลักฐาน"
            told = Told(
                f"{whole}เป็นภาพ ค้นหาข้อความไม่ได้ อ่านบนมือถือยาก "
                "และผู้ที่มองไม่เห็นอ่านไม่ได้ ผู้ประเมินอาจถือว่าอ่านไม่ได้",
                "ใช้ไฟล์เอกสารต้นฉบับ (PDF ที่มีข้อความ) หรือเขียนเนื้อหาเป็นหน้าเว็บ ภาพใช้ประกอบได้",
                English(
                    "all its evidence is pictures",
                    "Use the document itself as PDF with text, or write a page.",
                ),
            )
            yield item_finding(codes.EVIDENCE_PHOTO, edition, disclosed, told, proofs[0].place)


RULE = Rule(
    codes.EVIDENCE_PHOTO,
    __doc__,
    Explanation(
        what="หลักฐานของข้อหนึ่งต้องไม่เป็นไฟล์ภาพ (png, jpg, webp) ทั้งหมด",
        why="เอกสารที่ถ่ายภาพหรือจับภาพหน้าจอค้นหาข้อความไม่ได้ ขยายบนมือถือยาก ผู้ที่มองไม่เห็นอ่านไม่ได้ "
        "และผู้ประเมินอาจถือว่าอ่านไม่ได้",
        fix="ใช้ไฟล์เอกสารต้นฉบับเป็น PDF ที่มีข้อความ หรือเขียนเนื้อหาเป็นหน้าเว็บ ภาพใช้ประกอบได้",
    ),
    basis="ข้อมูลต้องอ่านและค้นหาได้ (หลักเกณฑ์ R22) และ WCAG 2.2 ข้อ 1.4.5 ภาพของตัวอักษร",
    subject=Edition,
    check=check,
)
