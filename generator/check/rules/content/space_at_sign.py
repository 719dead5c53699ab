"""A space stands before a comma, or inside brackets or quotation marks.

What it checks:
    Every text for a space between a Thai word or number and the comma or semicolon behind it, and
    for spaces inside brackets and quotation marks. Boxes to tick and lines to sign pass.

Why it matters:
    The line may break there, so that a comma or bracket stands alone at its beginning.

How to fix it:
    Delete the space.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import shown
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding
from generator.source.file import SourceFile
from generator.thai.fault import Fault
from generator.thai.quote import quote
from generator.thai.spacing import find_spaces_at_signs


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every space that parts a sign from its word."""

    def tell(fault: Fault) -> Finding:
        seen, meant = quote(source.prose, fault)
        return Finding(
            codes.SPACE_AT_SIGN, source.at_text(fault.position),
            f"พบ{fault.name}ใน “{shown(seen)}” บรรทัดอาจตัดตรงนี้จนเครื่องหมายไปอยู่ลำพัง",
            f"ลบเว้นวรรคให้เหลือ “{meant}”",
            English(
                f"“{shown(seen)}” parts a sign from its word, and the line may break there",
                f"Write “{meant}”.",
            ),
        )  # fmt: skip

    return first_few(find_spaces_at_signs(source.prose), tell, source)


RULE = Rule(
    codes.SPACE_AT_SIGN,
    __doc__,
    Explanation(
        what="ไม่เว้นวรรคก่อนจุลภาคและอัฒภาค และไม่เว้นวรรคด้านในวงเล็บหรืออัญประกาศ "
        "ไม่นับช่องสำหรับทำเครื่องหมายหรือลงชื่อ",
        why="เมื่อบรรทัดตัดตรงนั้น เครื่องหมายจะไปอยู่ลำพังที่ต้นบรรทัด",
        fix="ลบเว้นวรรคนั้น",
    ),
    basis="หลักเกณฑ์การเว้นวรรคของสำนักงานราชบัณฑิตยสภา",
    subject=SourceFile,
    check=check,
)
