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
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding
from generator.source.file import SourceFile
from generator.thai.fault import Fault
from generator.thai.quote import quote
from generator.thai.spacing import find_doubled_spaces


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every row of spaces between Thai letters."""

    def tell(fault: Fault) -> Finding:
        before, behind = quote(source.prose, fault).seen.split(fault.seen)
        return Finding(
            codes.SPACES_DOUBLED, source.at_text(fault.position),
            f"ระหว่าง “{before}” กับ “{behind}” มีเว้นวรรคติดกัน {len(fault.seen):,} ช่อง",
            "เหลือเว้นวรรคช่องเดียว ถ้าเป็นคำเดียวกันให้ลบเว้นวรรคออก มิฉะนั้นผู้ที่ค้นหาคำนั้นจะไม่พบ",
            English(
                f"{len(fault.seen):,} spaces in a row stand between “{before}” and “{behind}”",
                "Leave one space, or none within a word, which could not be found otherwise.",
            ),
        )  # fmt: skip

    return first_few(find_doubled_spaces(source.prose), tell, source)


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
