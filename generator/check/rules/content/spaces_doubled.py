"""Several spaces stand between two Thai words, or within one.

What it checks:
    Every text for two or more spaces in a row between two Thai letters, but for the two spaces
    behind เรื่อง, เรียน and วันที่ that official letters have.

Why it matters:
    They mostly come from a page that was laid out by hand; within a word they keep it from being
    found. A page shows only one of them, so this is advice.

How to fix it:
    Leave one space, or none where the word belongs together.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import Harm, told
from generator.findings import Finding
from generator.source.file import SourceFile
from generator.thai.spacing import find_doubled_spaces

_HARM = Harm("ถ้าอยู่กลางคำ ผู้ที่ค้นหาคำนั้นจะไม่พบ", "and within a word they keep it from being found")


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every row of spaces between Thai letters."""
    return told(codes.SPACES_DOUBLED, source, find_doubled_spaces(source.prose), _HARM)


RULE = Rule(
    codes.SPACES_DOUBLED,
    __doc__,
    Explanation(
        what="ระหว่างตัวอักษรไทยต้องไม่มีเว้นวรรคซ้อนกันตั้งแต่สองช่อง "
        "ยกเว้นหลังคำว่า เรื่อง เรียน และ วันที่ ตามแบบหนังสือราชการ",
        why="มักติดมาจากเอกสารที่จัดหน้าด้วยการเคาะเว้นวรรค ถ้าอยู่กลางคำจะค้นหาคำนั้นไม่พบ",
        fix="เหลือเว้นวรรคช่องเดียว หรือลบออกถ้าเป็นคำเดียวกัน",
    ),
    basis="หลักเกณฑ์การเว้นวรรคของสำนักงานราชบัณฑิตยสภา",
    subject=SourceFile,
    check=check,
)
