"""The practice of handling complaints lacks a part.

What it checks:
    The texts that prove the item on the practice of complaints tell how somebody complains, the
    steps, who is responsible and how long it takes.

Why it matters:
    The item asks for these four; one that is missing costs it.

How to fix it:
    Add the part to the page of the practice, under a heading of its own.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.facts import Facts, missing
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.check.rules.disclosure.where_to_edit import where_to_edit
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition

FACTS: Facts = {
    "วิธีร้องเรียน": (
        "วิธีร้องเรียน", "วิธีการร้องเรียน", "วิธีการที่บุคคลภายนอก", "วิธียื่น", "วิธีแจ้ง", "ช่องทางร้องเรียน",
        "ช่องทางการร้องเรียน", "ช่องทางแจ้ง", "ช่องทางการแจ้ง", "ช่องทางรับ", "ช่องทางการรับ",
    ),
    "ขั้นตอนการจัดการ": ("ขั้นตอน", "กระบวนการ", "วิธีการจัดการ", "วิธีดำเนินการ"),
    "ผู้รับผิดชอบ": ("ผู้รับผิดชอบ", "ที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "รับผิดชอบโดย"),
    "ระยะเวลา": ("ระยะเวลา", "วันทำการ", "ภายใน"),
}  # fmt: skip
"""The four parts with the words by which they are recognised."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the parts that are missing."""
    for disclosed in asked(edition, "complaint-practice"):
        if lacking := missing(FACTS, shown_by_item(disclosed, ground)):
            yield Finding(
                codes.COMPLAINT_PRACTICE_THIN, disclosed.place,
                f"ข้อ {disclosed.item.code}: แนวปฏิบัติเรื่องร้องเรียนไม่บอก{' '.join(lacking)}",
                _hint(disclosed, lacking),
                English(
                    f"Item {disclosed.item.code}: the practice lacks {len(lacking)} of four parts",
                    "Add them to the page of the practice.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


_EXAMPLES = {
    "วิธีร้องเรียน": "ช่องทางร้องเรียน: กล่องรับเรื่องหน้าสำนักงาน",
    "ขั้นตอนการจัดการ": "ขั้นตอน: รับเรื่อง ตรวจสอบ แจ้งผล",
    "ผู้รับผิดชอบ": "ผู้รับผิดชอบ: กลุ่มกฎหมายและคดี",
    "ระยะเวลา": "ระยะเวลา: 15 วันทำการ",
}


def _hint(disclosed: Disclosed, lacking: tuple[str, ...]) -> str:
    examples = " ".join(f"“{_EXAMPLES[name]}”" for name in lacking)
    return f"{where_to_edit(disclosed)} ให้บอกสิ่งที่ขาด เช่น {examples}"


RULE = Rule(
    codes.COMPLAINT_PRACTICE_THIN,
    __doc__,
    Explanation(
        what="แนวปฏิบัติการจัดการเรื่องร้องเรียนต้องบอกวิธีร้องเรียน ขั้นตอน ผู้รับผิดชอบ และระยะเวลา",
        why="ข้อนี้ถามสี่เรื่องนี้ ขาดเรื่องเดียวอาจได้ 0 คะแนน",
        fix="เพิ่มหัวข้อที่ขาดในหน้าแนวปฏิบัติ",
    ),
    basis="แบบวัด OIT ข้อแนวปฏิบัติการจัดการเรื่องร้องเรียน (หลักเกณฑ์ R13)",
    subject=Edition,
    check=check,
)
