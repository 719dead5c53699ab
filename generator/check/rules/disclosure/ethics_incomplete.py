"""The drive for ethics lacks a part.

What it checks:
    The texts that prove the items on ethics tell the code of ethics, the team or working group,
    what to do and what not to do, and an activity.

Why it matters:
    The list of 2566 asks for all four. For later years this is known from practice alone.

How to fix it:
    Add the part to the page on ethics, or name the order or the news about it as evidence.
"""

from collections.abc import Iterator, Mapping

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.facts import Facts, missing
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.check.rules.disclosure.where_to_edit import where_to_edit
from generator.findings import English, Finding
from generator.library.edition import Edition

FACTS: Mapping[str, Facts] = {
    "ethics-code": {
        "ประมวลจริยธรรม": ("ประมวลจริยธรรม", "มาตรฐานทางจริยธรรม"),
    },
    "ethics-drive": {
        "ทีมให้คำปรึกษาหรือคณะทำงาน": (
            "คณะทำงาน", "ทีมให้คำปรึกษา", "คณะกรรมการจริยธรรม", "กลุ่มงานจริยธรรม",
        ),
        "แนวปฏิบัติ Do's & Don'ts": (
            "ควรทำ", "Do's", "Do’s", "Dos &", "Dos and", "ควรกระทำ", "พึงปฏิบัติ",
        ),
        "การฝึกอบรมหรือกิจกรรม": ("อบรม", "กิจกรรม", "ประชุม", "สัมมนา"),
    },
}  # fmt: skip
"""The parts by subject, with the words by which they are recognised."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the parts that an item lacks."""
    for disclosed in asked(edition, *FACTS):
        facts = {
            name: words
            for subject in disclosed.item.subjects
            for name, words in FACTS.get(subject, {}).items()
        }
        if lacking := missing(facts, shown_by_item(disclosed, ground)):
            yield Finding(
                codes.ETHICS_INCOMPLETE, disclosed.place,
                f"ข้อ {disclosed.item.code}: หลักฐานไม่แสดง{' '.join(lacking)}",
                f"{where_to_edit(disclosed)} ให้มีเรื่อง{' '.join(lacking)} "
                "หรือเพิ่มคำสั่งหรือข่าวที่เกี่ยวข้องเป็นหลักฐานอีกรายการใน evidence",
                English(
                    f"Item {disclosed.item.code}: the evidence lacks {len(lacking)} parts",
                    "Add them to the page on ethics, or name more evidence.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.ETHICS_INCOMPLETE,
    __doc__,
    Explanation(
        what="หลักฐานเรื่องจริยธรรมต้องแสดงประมวลจริยธรรม คณะทำงาน ข้อควรทำและไม่ควรทำ และกิจกรรม",
        why="รายการปี 2566 ถามทั้งสี่ส่วน ปีต่อมาทราบจากที่หน่วยงานเผยแพร่ จึงเป็นคำเตือน",
        fix="เพิ่มส่วนที่ขาดในหน้าจริยธรรม หรือใช้คำสั่งหรือข่าวเป็นหลักฐานเพิ่ม",
    ),
    basis="แบบวัด OIT ปี 2566 ข้อการขับเคลื่อนจริยธรรม (หลักเกณฑ์ R18)",
    subject=Edition,
    check=check,
)
