"""A SARA AM fell apart into two characters, or away from its consonant.

What it checks:
    Every text for a SARA AM (ำ) that was typed as NIKHAHIT and SARA AA, or that a copy from a PDF
    left as a space and SARA AA (ส านักงาน).

Why it matters:
    The word looks right, or nearly so, but neither the search of the site nor one on the web finds
    it, and a screen reader says something else.

How to fix it:
    Delete the quoted word and type it anew; SARA AM is one key.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import Harm, told
from generator.findings import Finding
from generator.source.file import SourceFile
from generator.thai.marks import find_broken_sara_am

_HARM = Harm("ผู้ที่ค้นหาคำนี้จะไม่พบ แม้บนจอจะดูเหมือนถูก", "so no search finds it even where it looks right")


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every SARA AM that is not one character."""
    return told(codes.SARA_AM_BROKEN, source, find_broken_sara_am(source.prose), _HARM)


RULE = Rule(
    codes.SARA_AM_BROKEN,
    __doc__,
    Explanation(
        what="สระอำในข้อความต้องเป็นอักขระเดียวและติดกับพยัญชนะ "
        "ไม่ใช่นิคหิต (วงกลมเล็ก) กับสระอา หรือเว้นวรรคกับสระอา เช่น ส านักงาน "
        "ซึ่งมักติดมากับการคัดลอกจาก PDF",
        why="คำดูเหมือนถูก แต่ค้นหาไม่พบทั้งในเว็บไซต์และในเครื่องมือค้นหา และโปรแกรมอ่านหน้าจออ่านผิด",
        fix="ลบคำที่ระบุแล้วพิมพ์ใหม่ สระอำพิมพ์ด้วยแป้นเดียว ถ้าคัดลอกมาทั้งย่อหน้า ให้คัดลอกจากไฟล์ Word ต้นฉบับแทน",
    ),
    basis="มาตรฐานยูนิโคด: สระอำเป็นอักขระเดียว (U+0E33)",
    subject=SourceFile,
    check=check,
)
