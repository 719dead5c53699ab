"""A letter was lost, and the sign for an unreadable character stands in its place.

What it checks:
    Every text for U+FFFD (�), which programs write where they could not read what was there.

Why it matters:
    The word is destroyed; nobody but its writer knows what it was. On the site it looks as if the
    office did not read its own page.

How to fix it:
    Look up the word in the original and type it anew. If there are many, copy the whole text again
    from the original.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import Harm, told
from generator.findings import Finding
from generator.source.file import SourceFile
from generator.thai.strangers import LOST, find_strangers

_HARM = Harm("ข้อความส่วนนี้หายไปแล้ว ผู้อ่านเห็นเป็นเครื่องหมายคำถาม", "and a part of it is lost")


def check(source: SourceFile, _ground: Ground) -> Iterator[Finding]:
    """Tell every place where something cannot be read any more."""
    if LOST not in source.prose:
        return iter(())
    faults = (fault for fault in find_strangers(source.prose) if fault.seen[0] == LOST)
    return told(codes.LETTER_LOST, source, faults, _HARM)


RULE = Rule(
    codes.LETTER_LOST,
    __doc__,
    Explanation(
        what="ข้อความต้องไม่มีเครื่องหมาย � (U+FFFD) ซึ่งโปรแกรมเขียนแทนอักขระที่อ่านไม่ได้",
        why="คำนั้นเสียหายแล้ว มีแต่ผู้เขียนที่รู้ว่าเดิมคืออะไร และหน้าเว็บดูเหมือนไม่มีใครตรวจ",
        fix="ดูคำนั้นในต้นฉบับแล้วพิมพ์ใหม่ ถ้ามีหลายแห่งให้คัดลอกข้อความจากต้นฉบับใหม่ทั้งหมด",
    ),
    basis="ประสบการณ์จากงานจริง: เกิดจากการเปิดและบันทึกไฟล์ด้วยรหัสอักขระที่ไม่ตรงกัน",
    subject=SourceFile,
    check=check,
)
