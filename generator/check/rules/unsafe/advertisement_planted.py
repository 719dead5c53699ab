"""A text or document advertises gambling or fraud.

What it checks:
    Every text, drafts and remarks too, the names of files, and every published document for what
    sellers of gambling, loans without questions, diplomas and pornography say, in any disguise:
    letters of other scripts, signs between the letters, unseen characters. Warnings against
    gambling pass.

Why it matters:
    Gambling sites plant such texts in the pages of Thai offices by the million, for search engines
    trust an office. Citizens lose money, and search engines mark the whole site as harmful.

How to fix it:
    If nobody of the office wrote it, somebody had access to the files: tell whoever looks after
    the website at once, and change the passwords. Take the text out. If it is a warning, say so in
    the same paragraph, or accept the finding with a remark and its reason.
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.exemption import exemption
from generator.check.rules.first_few import first_few
from generator.check.writing import NOWHERE, Writing
from generator.findings import English, Finding, Location, Words
from generator.thai.spam import Spam, find_spam

_SHOWN = 3
"""Words of an advertisement that are repeated."""


class _Seen(NamedTuple):
    """An advertisement, the place to open and the place within the document."""

    words: tuple[str, ...]
    place: Location
    where: Words


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every paragraph that advertises, and a name of a file that does."""
    return first_few(_advertisements(writing), lambda seen: _told(seen, ground), writing.source)


def _advertisements(writing: Writing) -> Iterator[_Seen]:
    for spam in find_spam(f"https://{writing.path}"):
        yield _Seen(spam.words, Location(writing.path), Words("ชื่อไฟล์", "the name of the file"))
    for part in writing.parts:
        for spam in find_spam(part.text):
            position = _line(part.text, spam)
            where = NOWHERE if writing.source else part.where(position)
            yield _Seen(spam.words, writing.place(part, position), where)


def _line(text: str, spam: Spam) -> int:
    """Where the first line of a paragraph begins that would advertise by itself."""
    start = spam.position
    for line in text[spam.position : spam.end].split("\n"):
        if find_spam(line):
            return start
        start += len(line) + 1
    return spam.position


def _told(seen: _Seen, ground: Ground) -> Finding:
    words = ", ".join(f"“{word}”" for word in seen.words[:_SHOWN])
    thai = f" ที่{seen.where.thai}" if seen.where.thai else ""
    english = f" at {seen.where.english}" if seen.where.english else ""
    return Finding(
        codes.ADVERTISEMENT_PLANTED, seen.place,
        f"มีข้อความโฆษณาการพนันหรือการหลอกลวง{thai} พบคำว่า {words} "
        "ประชาชนอาจเสียทรัพย์ และเครื่องมือค้นหาจะขึ้นว่าเว็บไซต์นี้อันตราย",
        "ถ้าไม่มีใครในสำนักงานเขียน แสดงว่ามีผู้เข้าถึงไฟล์ได้ ให้แจ้งผู้ดูแลเว็บไซต์ทันทีและเปลี่ยนรหัสผ่าน แล้วลบข้อความนี้ "
        "ถ้าเป็นข้อความเตือนภัย ให้เขียนคำเตือน เช่น ผิดกฎหมาย ไว้ในย่อหน้าเดียวกัน หรือ"
        + exemption(codes.ADVERTISEMENT_PLANTED, seen.place, ground),
        English(
            f"Gambling or fraud is advertised{english}: {words}",
            "If nobody of the office wrote it, tell whoever looks after the website at once and "
            "change the passwords; then take it out. A warning should say so in its paragraph.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.ADVERTISEMENT_PLANTED,
    __doc__,
    Explanation(
        what="ข้อความ ชื่อไฟล์ และเอกสารที่เผยแพร่ต้องไม่โฆษณาการพนัน เงินกู้นอกระบบ วุฒิปลอม หรือสื่อลามก "
        "ไม่ว่าจะพรางด้วยอักษรอื่น เครื่องหมายคั่น หรืออักขระที่มองไม่เห็น ข้อความเตือนภัยไม่ถือเป็นโฆษณา",
        why="เว็บพนันฝังข้อความเช่นนี้ในเว็บไซต์ของหน่วยงานไทยจำนวนมาก เพราะเครื่องมือค้นหาเชื่อถือหน่วยงานราชการ "
        "ประชาชนเสียทรัพย์ และทั้งเว็บไซต์ถูกขึ้นว่าอันตราย",
        fix="ถ้าไม่มีใครในสำนักงานเขียน แสดงว่ามีผู้เข้าถึงไฟล์ได้ ให้แจ้งผู้ดูแลเว็บไซต์ทันทีและเปลี่ยนรหัสผ่าน "
        "แล้วลบข้อความนั้น "
        "ถ้าเป็นข้อความเตือนภัย ให้เขียนคำเตือนไว้ในย่อหน้าเดียวกัน หรือเขียนคำขอยกเว้นตามที่แจ้ง",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=Writing,
    check=check,
)
