"""There is no declaration of the No Gift Policy of the fiscal year.

What it checks:
    For the item on the declaration, an announcement in `content/orders/` declares
    `no-gift-declaration` for the fiscal year; or the evidence, where it can be read, speaks of
    the policy and of that year. Scans are not judged.

Why it matters:
    The declaration is made anew every fiscal year. One of another year is marked 0.

How to fix it:
    Publish the announcement in `content/orders/` with `declares` (subject, for_year, covers),
    `signer` and the signed copy, and name it as evidence.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.declarations import SUBJECT, declarations
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.findings import English, Finding
from generator.library.edition import Edition

_POLICY = ("No Gift", "ไม่รับของขวัญ", "งดรับของขวัญ", "ไม่รับของกำนัล")


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item without a declaration of its year."""
    year = edition.catalogue.fiscal_year
    if year is None or declarations(edition, ground.library):
        return
    for disclosed in asked(edition, SUBJECT):
        seen = shown_by_item(disclosed, ground)
        if not seen.readable or (seen.says(_POLICY) and seen.says([str(year)])):
            continue
        yield Finding(
            codes.DECLARATION_MISSING, disclosed.place,
            f"ข้อ {disclosed.item.code}: ไม่พบประกาศเจตนารมณ์ No Gift Policy ของปีงบประมาณ พ.ศ. {year} "
            "ประกาศต้องทำใหม่ทุกปีงบประมาณ",
            "เพิ่มประกาศใน content/orders/ พร้อม declares (subject: no-gift-declaration, "
            f"for_year: {year}) ผู้ลงนาม และสำเนาที่ลงนาม แล้วใช้เป็นหลักฐาน",
            English(
                f"Item {disclosed.item.code}: no declaration for fiscal year {year}",
                "Publish the announcement in content/orders/ and name it as evidence.",
            ),
            edition.about_of(disclosed),
        )  # fmt: skip


RULE = Rule(
    codes.DECLARATION_MISSING,
    __doc__,
    Explanation(
        what="ข้อประกาศเจตนารมณ์ต้องมีประกาศ No Gift Policy ของปีงบประมาณนั้นใน content/orders/ "
        "หรือหลักฐานที่อ่านได้ต้องกล่าวถึงนโยบายและปีนั้น",
        why="ประกาศต้องทำใหม่ทุกปีงบประมาณ ประกาศของปีอื่นได้ 0 คะแนน",
        fix="เพิ่มประกาศใน content/orders/ พร้อม declares ผู้ลงนาม และสำเนาที่ลงนาม แล้วใช้เป็นหลักฐาน",
    ),
    basis="แบบวัด OIT ข้อประกาศเจตนารมณ์ No Gift Policy (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
