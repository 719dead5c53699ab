"""A text lies where nobody who reads the file comes.

What it checks:
    No text behind fifty empty lines, and none behind two hundred spaces in the middle of a line.

Why it matters:
    Whoever looks through the file ends before it, but the page shows it. What is planted is often
    hidden from reviewers so.

How to fix it:
    Scroll down, or to the right, and read what stands there. What belongs to the page is moved up;
    what nobody of the office wrote is taken out and reported to whoever looks after the website.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding, Words
from generator.source.file import SourceFile

_LINES, _SPACES = 50, 200
_WHERE = {
    re.compile(rf"\n(?:[^\S\n]*\n){{{_LINES},}}"): Words(
        f"หลังบรรทัดว่างเกิน {_LINES} บรรทัด", f"behind more than {_LINES} empty lines"
    ),
    re.compile(rf"(?<=\S)[^\S\n]{{{_SPACES},}}(?=[^\s|])"): Words(
        f"หลังช่องว่างเกิน {_SPACES} ตัวในบรรทัดเดียวกัน", f"behind more than {_SPACES} spaces"
    ),
}
_TEXT = re.compile(r"\S")


def check(source: SourceFile, _: Ground) -> Iterator[Finding]:
    """Tell every such text where it begins."""
    found = [
        (text.start(), where)
        for expression, where in _WHERE.items()
        for gap in expression.finditer(source.text)
        if (text := _TEXT.search(source.text, gap.end()))
    ]
    return first_few(sorted(found), lambda one: _told(source, *one), source)


def _told(source: SourceFile, position: int, where: Words) -> Finding:
    return Finding(
        codes.TEXT_BURIED, source.at_text(position),
        f"มีข้อความอยู่{where.thai} ผู้ตรวจไฟล์จะเลื่อนไปไม่ถึง แต่หน้าเว็บแสดงข้อความนี้",
        "อ่านข้อความนี้ ถ้าเป็นของหน้านี้ให้เลื่อนขึ้นมาต่อกัน ถ้าไม่มีใครในสำนักงานเขียน ให้ลบออกแล้วแจ้งผู้ดูแลเว็บไซต์",
        English(
            f"A text stands {where.english}, where no reviewer comes, but the page shows it",
            "Read it: move it up if it belongs here, else take it out and report it.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.TEXT_BURIED,
    __doc__,
    Explanation(
        what=f"ต้องไม่มีข้อความหลังบรรทัดว่างติดกันเกิน {_LINES} บรรทัด "
        f"หรือหลังช่องว่างติดกันเกิน {_SPACES} ตัวกลางบรรทัด",
        why="ผู้ตรวจไฟล์เลื่อนไปไม่ถึง แต่หน้าเว็บแสดงข้อความนั้น ข้อความที่ถูกฝังมักซ่อนจากผู้ตรวจด้วยวิธีนี้",
        fix="เลื่อนลงหรือเลื่อนไปทางขวาแล้วอ่านข้อความนั้น ถ้าเป็นของหน้านี้ให้เลื่อนขึ้นมาต่อกัน "
        "ถ้าไม่มีใครในสำนักงานเขียน ให้ลบออกแล้วแจ้งผู้ดูแลเว็บไซต์",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=SourceFile,
    check=check,
)
