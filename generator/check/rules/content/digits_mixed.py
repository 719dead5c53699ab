"""A number is written in Thai and Arabic digits at once.

What it checks:
    Every number in a text, with its dots, commas, slashes and hyphens: all its digits are of one
    kind. Thai and Arabic numbers may stand side by side.

Why it matters:
    A reader who looks for the number in either way does not find it, a spreadsheet does not take it
    for a number, and it looks mistyped.

How to fix it:
    Type the number anew in digits of one kind.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import shown
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding
from generator.source.file import SourceFile
from generator.thai.digits import find_mixed_digits
from generator.thai.fault import Fault


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every number with digits of both kinds."""

    def tell(fault: Fault) -> Finding:
        seen, meant = shown(fault.seen), shown(fault.meant or "")
        return Finding(
            codes.DIGITS_MIXED, source.at_text(fault.position),
            f"จำนวน “{seen}” มีเลขไทยปนกับเลขอารบิก ผู้ที่ค้นหาจำนวนนี้จะไม่พบ",
            f"พิมพ์ใหม่ด้วยเลขแบบเดียว เช่น “{meant}”",
            English(
                f"“{seen}” mixes Thai and Arabic digits, so no search finds it",
                f"Type it in digits of one kind, such as “{meant}”.",
            ),
        )  # fmt: skip

    return first_few(find_mixed_digits(source.prose), tell, source)


RULE = Rule(
    codes.DIGITS_MIXED,
    __doc__,
    Explanation(
        what="จำนวนหนึ่งจำนวน รวมจุด จุลภาค ทับ และยัติภังค์ในจำนวนนั้น ต้องใช้เลขไทยหรือเลขอารบิกอย่างใดอย่างหนึ่ง "
        "ต่างจำนวนกันใช้ต่างแบบได้",
        why="ค้นหาไม่พบไม่ว่าจะพิมพ์เลขแบบใด โปรแกรมตารางคำนวณไม่อ่านเป็นตัวเลข และดูเหมือนพิมพ์ผิด",
        fix="พิมพ์จำนวนนั้นใหม่ด้วยเลขแบบเดียว",
    ),
    basis="ประสบการณ์จากงานจริง: เลขที่หนังสือและวันที่ที่พิมพ์ปนกันทำให้ค้นหาไม่พบ",
    subject=SourceFile,
    check=check,
)
