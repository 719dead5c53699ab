"""A vowel or tone mark is doubled, misplaced or without a consonant.

What it checks:
    Every text for vowels and tone marks in an order that no Thai word has: a tone mark before the
    vowel below it, two of the same, SARA E typed twice for SARA AE, a space between a consonant and
    its vowel.

Why it matters:
    The word looks right, or nearly so, but no search finds it, and some devices show a dotted
    circle in it.

How to fix it:
    Delete the quoted word and type it anew: consonant, vowel above or below, tone mark.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import Harm, told
from generator.findings import Finding
from generator.source.file import SourceFile
from generator.thai.marks import find_misplaced_marks

_HARM = Harm(
    "ผู้ที่ค้นหาคำนี้จะไม่พบ และบางเครื่องแสดงเป็นวงกลมประ",
    "so no search finds it, and some devices show a dotted circle",
)


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every mark that stands where no word has one."""
    return told(codes.MARK_MISPLACED, source, find_misplaced_marks(source.prose), _HARM)


RULE = Rule(
    codes.MARK_MISPLACED,
    __doc__,
    Explanation(
        what="สระและวรรณยุกต์ต้องเรียงตามลำดับที่คำไทยใช้จริง เช่น ไม่พิมพ์วรรณยุกต์ก่อนสระ ไม่พิมพ์ซ้ำ "
        "ไม่พิมพ์สระเอสองตัวแทนสระแอ และไม่เว้นวรรคระหว่างพยัญชนะกับสระ",
        why="คำดูเหมือนถูกหรือเกือบถูก แต่ค้นหาไม่พบ และบางเครื่องแสดงเป็นวงกลมประ",
        fix="ลบคำที่ระบุแล้วพิมพ์ใหม่ตามลำดับ พยัญชนะ สระบนหรือสระล่าง แล้วจึงวรรณยุกต์",
    ),
    basis="ลำดับการพิมพ์และจัดเก็บอักขระไทยตามข้อกำหนด วทท 2.0",
    subject=SourceFile,
    check=check,
)
