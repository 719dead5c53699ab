"""The documents of an item are pictures of paper without a text.

What it checks:
    When a PDF or letter that is evidence has no text, the item has other evidence that can be read:
    a page or entry of this site, a table, or a document with text.

Why it matters:
    A scan cannot be searched, copied, read aloud or enlarged on a phone. An evaluator who looks for
    an element with the search of the browser does not find it.

How to fix it:
    Make the PDF from the original document, or run character recognition over the scan. A signed
    scan may stay: put the readable version beside it as a second piece of evidence.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition, Proof
from generator.source.documents import Document, Reading


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the scans of items that have nothing else to read."""
    for disclosed, _entry in answered(edition):
        scans = [proof for proof in disclosed.proofs if _is_scan(_document(proof, ground))]
        if scans and not any(_reads(proof, ground) for proof in disclosed.proofs):
            told = Told(
                f"ไฟล์ {scans[0].evidence.file or scans[0].url} ไม่มีข้อความ น่าจะเป็นภาพสแกน "
                "ค้นหาและคัดลอกข้อความไม่ได้ "
                "และข้อนี้ไม่มีหลักฐานอื่นที่อ่านเป็นข้อความได้",
                "สร้าง PDF จากไฟล์ต้นฉบับ หรือแปลงภาพเป็นข้อความ (OCR) ถ้าต้องใช้ฉบับสแกนที่ลงนาม "
                "ให้เพิ่มฉบับที่อ่านเป็นข้อความได้อีกหนึ่งรายการ",
                English(
                    f"{scans[0].url} has no text, and nothing else of the item can be read",
                    "Make the PDF from the original, or add a readable version beside it.",
                ),
            )
            place = scans[0].place
            yield item_finding(codes.DOCUMENT_WITHOUT_TEXT, edition, disclosed, told, place)


def _document(proof: Proof, ground: Ground) -> Document | None:
    return ground.documents.get(proof.asset.path) if proof.asset else None


def _is_scan(document: Document | None) -> bool:
    return (
        document is not None
        and document.state is Reading.READ
        and not document.sheets
        and not document.has_text
    )


def _reads(proof: Proof, ground: Ground) -> bool:
    if proof.asset:
        document = _document(proof, ground)
        return document is not None and (document.has_text or bool(document.sheets))
    return proof.url is not None


RULE = Rule(
    codes.DOCUMENT_WITHOUT_TEXT,
    __doc__,
    Explanation(
        what="เมื่อ PDF หรือเอกสารที่เป็นหลักฐานไม่มีข้อความ ข้อนั้นต้องมีหลักฐานอื่นที่อ่านได้ "
        "เช่น หน้าในเว็บไซต์ ตาราง "
        "หรือเอกสารที่มีข้อความ",
        why="ภาพสแกนค้นหา คัดลอก อ่านออกเสียง และขยายบนมือถือไม่ได้ ผู้ประเมินที่ค้นหาองค์ประกอบในเอกสารจะไม่พบ",
        fix="สร้าง PDF จากไฟล์ต้นฉบับ หรือแปลงภาพเป็นข้อความ (OCR) ฉบับสแกนที่ลงนามคงไว้ได้ "
        "แต่ให้เพิ่มฉบับที่อ่านเป็นข้อความได้อีกหนึ่งรายการ",
    ),
    basis="ข้อมูลต้องอ่านและค้นหาได้ ไม่ใช่ภาพสแกนอย่างเดียว (หลักเกณฑ์ R22)",
    subject=Edition,
    check=check,
)
