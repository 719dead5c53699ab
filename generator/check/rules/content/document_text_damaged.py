"""The text of a PDF is damaged, so that words in it cannot be found.

What it checks:
    Every published PDF whose text can be read: no more than one line in ten has Thai letters in an
    order that no word has, after the ordinary artefacts of reading a PDF are mended; and a long
    text has not lost every SARA AM.

Why it matters:
    The page looks right, but search, copying and screen readers get rubbish. An evaluator who looks
    for a word of an element does not find it.

How to fix it:
    Make the PDF again from the original, with "save as PDF" of the word processor instead of
    printing to a file. For a scan, run the recognition of characters again, or publish the
    original beside it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground, ReadAsset
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding, Location
from generator.thai.damage import Damage, damage

_SHARE = 0.1
_LINES = 3
"""One or two lines may be a formula or a stamp."""
_SHOWN = 40
"""Characters of the example."""


def check(asset: ReadAsset, _ground: Ground) -> Iterator[Finding]:
    """Tell a PDF whose text is not the text that is seen."""
    if not asset.asset.path.lower().endswith(".pdf"):
        return
    found = damage(asset.document.text)
    if found.share < _SHARE or found.lines < _LINES:
        return
    thai, english = _seen(found)
    yield Finding(
        codes.DOCUMENT_TEXT_DAMAGED, Location(asset.asset.path),
        f"ข้อความในไฟล์ PDF เสียหาย {thai} บนจอดูปกติ แต่ผู้อ่านค้นหา คัดลอก และฟังด้วยโปรแกรมอ่านหน้าจอไม่ได้",
        "สร้าง PDF ใหม่จากไฟล์ต้นฉบับด้วยคำสั่ง บันทึกเป็น PDF แทนการสั่งพิมพ์เป็นไฟล์ "
        "ถ้าเป็นภาพสแกนให้แปลงเป็นข้อความ (OCR) ใหม่ หรือเผยแพร่ไฟล์ต้นฉบับควบคู่กัน",
        English(
            f"the text of this PDF is damaged: {english}",
            "Make it again from the original with “save as PDF”, or recognise the scan again.",
        ),
    )  # fmt: skip


def _seen(found: Damage) -> tuple[str, str]:
    if found.example is None:
        return "ไม่มีสระอำเหลืออยู่เลยทั้งไฟล์", "every SARA AM is lost"
    example = found.example.strip()[:_SHOWN]
    share = round(found.share * 100)
    return (
        f"{found.lines:,} บรรทัด (ร้อยละ {share}) เช่น “{example}”",
        f"{found.lines:,} lines ({share} %), such as “{example}”",
    )


RULE = Rule(
    codes.DOCUMENT_TEXT_DAMAGED,
    __doc__,
    Explanation(
        what="ข้อความที่อ่านได้จาก PDF ที่เผยแพร่ต้องเป็นคำไทยที่ค้นหาได้ "
        "แจ้งเมื่อเกินหนึ่งในสิบของบรรทัดมีตัวอักษรเรียงผิดจนไม่เป็นคำ หรือสระอำหายไปทั้งไฟล์",
        why="บนจอดูปกติ แต่ค้นหา คัดลอก และอ่านออกเสียงไม่ได้ ผู้ประเมินที่ค้นหาองค์ประกอบในเอกสารจะไม่พบ",
        fix="สร้าง PDF ใหม่จากไฟล์ต้นฉบับด้วยคำสั่ง บันทึกเป็น PDF แทนการสั่งพิมพ์เป็นไฟล์ "
        "ถ้าเป็นภาพสแกนให้แปลงเป็นข้อความ (OCR) ใหม่ หรือเผยแพร่ไฟล์ต้นฉบับควบคู่กัน",
    ),
    basis="ข้อมูลต้องอ่านและค้นหาได้ (หลักเกณฑ์ R22)",
    subject=ReadAsset,
    check=check,
)
