"""A letter of another script, or of an old font, poses as a Thai one.

What it checks:
    Every text for letters of other scripts that touch a Thai letter (Lao, Khmer, Myanmar,
    Cyrillic, loose accents), and for characters that only one font knows.

Why it matters:
    What looks like the word is not the word: no search finds it, and other devices show an empty
    box.

How to fix it:
    Delete the quoted word and type it anew on a Thai keyboard. A sign that came from a word
    processor, such as the dot before a list item, is replaced by a hyphen.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import Harm, told
from generator.findings import Finding
from generator.source.file import SourceFile
from generator.thai.strangers import LOST, find_strangers

_HARM = Harm(
    "ผู้ที่ค้นหาคำนี้จะไม่พบ และเครื่องอื่นอาจแสดงเป็นกล่องว่าง",
    "so no search finds it, and other devices may show an empty box",
)


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every letter that only looks Thai; what nobody can read is another rule's."""
    faults = (fault for fault in find_strangers(source.prose) if fault.seen[0] != LOST)
    return told(codes.LETTER_FOREIGN, source, faults, _HARM)


RULE = Rule(
    codes.LETTER_FOREIGN,
    __doc__,
    Explanation(
        what="คำไทยต้องไม่มีอักษรของภาษาอื่นปนอยู่ เช่น อักษรลาวที่รูปคล้ายกัน "
        "และไม่มีอักขระที่มีเฉพาะในฟอนต์รุ่นเก่าหรือฟอนต์สัญลักษณ์",
        why="สิ่งที่เห็นดูเหมือนคำนั้นแต่ไม่ใช่ จึงค้นหาไม่พบ และเครื่องอื่นแสดงเป็นกล่องว่าง",
        fix="ลบคำที่ระบุแล้วพิมพ์ใหม่ด้วยแป้นพิมพ์ไทย ถ้าเป็นจุดหน้ารายการที่ติดมาจาก Word ให้ใช้เครื่องหมาย - แทน",
    ),
    basis="ประสบการณ์จากงานจริง: ติดมาจากการแปลงภาพเป็นข้อความ (OCR) และเอกสารที่ใช้ฟอนต์รุ่นเก่า",
    subject=SourceFile,
    check=check,
)
