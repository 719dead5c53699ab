"""A word in a published letter or table is broken, so that no search finds it.

What it checks:
    Every published DOCX, ODT, PPTX, XLSX, ODS and CSV file, datasets too: no SARA AM that fell
    apart, no vowel or tone mark where no word has one, no letter of another script in a Thai word,
    and no invisible character in a cell. PDF files have a rule of their own.

Why it matters:
    These files are published to be used. A broken name cannot be found, sorted or joined with that
    of another table, although it looks the same.

How to fix it:
    Open the file, delete the quoted word and type it anew. If there are many, copy the text from
    the original instead of from a PDF.
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.content.faults import retype, shown
from generator.check.rules.first_few import first_few
from generator.check.writing import Part, Writing
from generator.findings import English, Finding
from generator.thai.fault import Fault
from generator.thai.marks import find_broken_sara_am, find_misplaced_marks
from generator.thai.quote import quote
from generator.thai.strangers import find_strangers
from generator.thai.unicode import find_invisible


class _Place(NamedTuple):
    part: Part
    fault: Fault


def check(writing: Writing, _ground: Ground) -> Iterator[Finding]:
    """Tell the broken words of a document that keeps its text as it was typed."""

    def tell(place: _Place) -> Finding:
        part, fault = place
        quoted = quote(part.text, fault)
        thai, english = part.where(fault.position)
        seen = shown(quoted.seen)
        return Finding(
            codes.DOCUMENT_WORD_BROKEN, writing.place(part, fault.position),
            f"{_space_behind(thai)}พบ{fault.name}ใน “{seen}” "
            "ผู้ที่ค้นหาคำนี้จะไม่พบ แม้บนจอจะดูคล้ายคำที่ถูก",
            f"เปิดไฟล์นี้ {retype(quoted)}",
            English(
                f"{_space_behind(english)}“{seen}” is broken, so no search finds it",
                f"Open the file and type “{quoted.meant or 'the word'}” anew.",
            ),
        )  # fmt: skip

    if writing.source or writing.path.lower().endswith(".pdf"):
        return iter(())
    found = (_Place(part, fault) for part in writing.parts for fault in _faults(part))
    return first_few(found, tell)


def _faults(part: Part) -> list[Fault]:
    text = part.text
    found = [*find_broken_sara_am(text), *find_misplaced_marks(text), *find_strangers(text)]
    if part.is_sheet:
        found += (
            Fault(hidden.position, hidden.character, "", f"อักขระที่มองไม่เห็น ({hidden.name})")
            for hidden in find_invisible(text)
        )
    return sorted(found, key=lambda fault: fault.position)


def _space_behind(where: str) -> str:
    return where and f"{where} "


RULE = Rule(
    codes.DOCUMENT_WORD_BROKEN,
    __doc__,
    Explanation(
        what="ไฟล์ DOCX, ODT, PPTX, XLSX, ODS และ CSV ที่เผยแพร่ รวมทั้งชุดข้อมูล ต้องไม่มีคำที่สระอำแยกออกจากกัน "
        "สระหรือวรรณยุกต์ผิดที่ อักษรภาษาอื่นปนในคำไทย หรืออักขระที่มองไม่เห็นในช่องตาราง (PDF มีข้อตรวจแยก)",
        why="ไฟล์เหล่านี้เผยแพร่เพื่อให้นำไปใช้ ชื่อที่เสียหายค้นหา เรียงลำดับ และเชื่อมกับตารางอื่นไม่ได้ แม้ดูเหมือนกัน",
        fix="เปิดไฟล์ ลบคำที่ระบุแล้วพิมพ์ใหม่ ถ้ามีหลายแห่ง ให้คัดลอกจากต้นฉบับแทนการคัดลอกจาก PDF",
    ),
    basis="ข้อมูลต้องอ่านและค้นหาได้ (หลักเกณฑ์ R22) และนำไปประมวลผลต่อได้",
    subject=Writing,
    check=check,
)
