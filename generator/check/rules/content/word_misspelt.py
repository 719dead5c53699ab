"""A common word, or a term of public offices, is misspelt.

What it checks:
    Every text for some 300 words that offices often misspell, such as กฏหมาย, อนุญาติ and มาตราฐาน.
    Only spellings that are wrong in every sense are told; given names behind a title pass.

Why it matters:
    Who looks for the right word does not find the page, and a public office is expected to spell as
    the dictionary does.

How to fix it:
    Write the word as the finding says. A name that is spelt so by its owner stays: suppress the
    finding with that reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.misspelt_words import misspelt
from generator.findings import Finding
from generator.source.file import SourceFile


def check(source: SourceFile, ground: Ground) -> Iterator[Finding]:
    """Tell every word of the dictionary and of the law that is misspelt."""
    return misspelt(codes.WORD_MISSPELT, source, ground, loans=False)


RULE = Rule(
    codes.WORD_MISSPELT,
    __doc__,
    Explanation(
        what="คำที่หน่วยงานมักเขียนผิด เช่น กฏหมาย อนุญาติ มาตราฐาน ต้องเขียนตามพจนานุกรม กฎหมาย หรือระเบียบ "
        "ตรวจเฉพาะคำที่ผิดในทุกความหมาย และไม่ตรวจชื่อบุคคลที่ตามหลังคำนำหน้าชื่อ",
        why="ผู้ที่ค้นหาด้วยคำที่ถูกจะไม่พบหน้านี้ และประชาชนคาดว่าส่วนราชการเขียนตามพจนานุกรม",
        fix="แก้ตามคำที่แจ้ง ถ้าเป็นชื่อเฉพาะที่เจ้าของเขียนเช่นนั้น ให้เขียนคำขอยกเว้นตามที่แจ้งไว้เหนือบรรทัดนั้น",
    ),
    basis="พจนานุกรมฉบับราชบัณฑิตยสถาน พ.ศ. 2554 ซึ่งส่วนราชการใช้เป็นแบบของการเขียน",
    subject=SourceFile,
    check=check,
)
