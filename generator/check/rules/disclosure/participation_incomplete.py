"""The report on participation lacks a part or its year.

What it checks:
    The texts that prove the item on participation tell the topic, who took part, what came of it
    and how that was used, and name the fiscal year of the item.

Why it matters:
    The list of 2567 for area offices asks for these four of the current year; how the result was
    used is forgotten most often.

How to fix it:
    Add the part to the page on participation, for each topic in a row or under a heading of its
    own.
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
from generator.library.edition import Edition

FACTS: Facts = {
    "ประเด็นหรือเรื่อง": ("ประเด็น", "เรื่องที่", "หัวข้อการมีส่วนร่วม", "หัวข้อที่"),
    "สรุปผู้มีส่วนร่วม": (
        "ผู้มีส่วนร่วม", "ผู้เข้าร่วม", "ผู้ร่วม", "ผู้มีส่วนได้เสีย", "ผู้ตอบแบบ", "ผู้แทน",
    ),
    "ผลจากการมีส่วนร่วม": ("ผลการมีส่วนร่วม", "ผลจากการมีส่วนร่วม", "ผลที่ได้", "ข้อเสนอ", "ความคิดเห็น"),
    "การนำผลไปใช้": (
        "การนำผล", "นำผลไป", "นำไปใช้", "นำไปปรับปรุง", "นำไปปฏิบัติ", "นำมาปรับปรุง", "นำข้อเสนอ",
    ),
}  # fmt: skip
"""The four parts with the words by which they are recognised."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the parts that are missing."""
    year = edition.catalogue.fiscal_year
    for disclosed in asked(edition, "participation"):
        seen = shown_by_item(disclosed, ground)
        lacking = list(missing(FACTS, seen))
        if seen.readable and year and not seen.says([str(year)]):
            lacking.append(f"ปีงบประมาณ พ.ศ. {year}")
        if lacking:
            yield Finding(
                codes.PARTICIPATION_INCOMPLETE, disclosed.place,
                f"ข้อ {disclosed.item.code}: หลักฐานการมีส่วนร่วมไม่บอก{' '.join(lacking)}",
                f"{where_to_edit(disclosed)} ให้แต่ละเรื่องมีหัวข้อ{' '.join(lacking)} พร้อมเนื้อหา",
                English(
                    f"Item {disclosed.item.code}: the report lacks {len(lacking)} parts",
                    "Tell topic, participants, result and use of each activity of the year.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.PARTICIPATION_INCOMPLETE,
    __doc__,
    Explanation(
        what="หลักฐานการมีส่วนร่วมต้องบอกประเด็น ผู้มีส่วนร่วม ผลจากการมีส่วนร่วม และการนำผลไปใช้ ของปีงบประมาณนั้น",
        why="รายการปี 2567 ของสำนักงานเขตพื้นที่ถามทั้งสี่ส่วน ส่วนที่ลืมบ่อยที่สุดคือการนำผลไปใช้",
        fix="เพิ่มส่วนที่ขาดในหน้าการมีส่วนร่วม แยกเป็นรายเรื่อง",
    ),
    basis="แบบวัด OIT ปี 2567 ข้อการเปิดโอกาสให้เกิดการมีส่วนร่วม (หลักเกณฑ์ R19)",
    subject=Edition,
    check=check,
)
