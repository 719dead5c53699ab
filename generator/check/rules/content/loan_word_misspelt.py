"""A loan word is not written as the Royal Society writes it.

What it checks:
    Every text for loan words in a spelling that is common but not official, such as เว็บไซด์,
    ดิจิตอล and อัพโหลด.

Why it matters:
    Readers understand it, so this is advice; but who looks for the official spelling does not find
    the page, and one word in two spellings on one site splits every search.

How to fix it:
    Write the word as the finding says. Names of companies and products stay as they are.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.misspelt_words import misspelt
from generator.findings import Finding
from generator.source.file import SourceFile


def check(source: SourceFile, ground: Ground) -> Iterator[Finding]:
    """Tell every loan word in another spelling than the official one."""
    return misspelt(codes.LOAN_WORD_MISSPELT, source, ground, loans=True)


RULE = Rule(
    codes.LOAN_WORD_MISSPELT,
    __doc__,
    Explanation(
        what="คำทับศัพท์ที่นิยมเขียนไม่ตรงกับหลักเกณฑ์ เช่น เว็บไซด์ ดิจิตอล อัพโหลด",
        why="ผู้อ่านยังเข้าใจ จึงเป็นเพียงคำแนะนำ แต่ผู้ที่ค้นหาด้วยคำที่ถูกจะไม่พบ "
        "และคำเดียวที่เขียนสองแบบในเว็บไซต์เดียวทำให้ผลการค้นหาไม่ครบ",
        fix="แก้ตามคำที่แจ้ง ชื่อบริษัทและชื่อผลิตภัณฑ์คงไว้ตามเจ้าของ แล้วเขียนคำขอยกเว้นตามที่แจ้ง",
    ),
    basis="หลักเกณฑ์การทับศัพท์และศัพท์บัญญัติของสำนักงานราชบัณฑิตยสภา",
    subject=SourceFile,
    check=check,
)
