"""The declaration of the No Gift Policy does not name the present head.

What it checks:
    Where the declaration of the open edition is no announcement of `content/orders/` but a page or
    a document that can be read, it holds the name of the head of the office.

Why it matters:
    Evaluators compare the name below the declaration with the list of executives; one of a former
    head is marked 0.

How to fix it:
    Replace it by the declaration that the present head signed, best as an announcement in
    `content/orders/`, whose signer, date and signed copy are checked too.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.declarations import SUBJECT, declarations
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item whose readable evidence never names the head."""
    heads = [person.name for person in ground.library.office.ranked("director") if person.name]
    if not heads or declarations(edition, ground.library):
        return
    for disclosed in asked_now(edition, ground, SUBJECT):
        seen = shown_by_item(disclosed, ground)
        if seen.readable and not seen.says(heads):
            yield Finding(
                codes.DECLARATION_HEAD_UNNAMED, disclosed.place,
                f"ข้อ {disclosed.item.code}: หลักฐาน No Gift Policy ไม่มีชื่อ {heads[0]} "
                "ผู้อำนวยการสำนักงานคนปัจจุบัน",
                "ใช้ประกาศที่ผู้อำนวยการคนปัจจุบันลงนาม โดยเพิ่มเป็นประกาศใน content/orders/ "
                "แล้วระบุ entry ใน evidence",
                English(
                    f"Item {disclosed.item.code}: the declaration does not name the present head",
                    "Publish the one that the present head signed in content/orders/.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.DECLARATION_HEAD_UNNAMED,
    __doc__,
    Explanation(
        what="ถ้าประกาศ No Gift Policy ไม่ได้อยู่ใน content/orders/ "
        "หน้าหรือเอกสารที่อ่านได้ต้องมีชื่อผู้อำนวยการสำนักงานคนปัจจุบัน",
        why="ผู้ประเมินเทียบชื่อผู้ลงนามกับทำเนียบผู้บริหาร ประกาศของผู้อำนวยการคนก่อนได้ 0 คะแนน",
        fix="ใช้ประกาศที่ผู้อำนวยการคนปัจจุบันลงนาม และเพิ่มเป็นประกาศใน content/orders/",
    ),
    basis="แบบวัด OIT ข้อประกาศเจตนารมณ์ No Gift Policy: ลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
