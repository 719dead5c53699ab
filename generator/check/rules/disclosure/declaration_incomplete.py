"""The declaration of the No Gift Policy does not cover all that is asked for.

What it checks:
    The declaration covers the head, all executives and staff, and the time before, during and
    after duty (`covers` below `declares`).

Why it matters:
    The list asks that head and staff refuse every gift before, during and after duty. A
    declaration that leaves one out is marked 0.

How to fix it:
    Compare `covers` with the text that was signed. If the text lacks a part, the declaration has
    to be made anew; never add what was not signed.
"""

from collections.abc import Iterator
from typing import get_args

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.declarations import SUBJECT, declared
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.kinds.order import Statement
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell what each declaration leaves out."""
    if next(asked(edition, SUBJECT), None) is None:
        return
    for about, order in declared(edition, ground.library):
        covers = order.data.declares.covers if order.data.declares else ()
        lacking = [statement for statement in get_args(Statement) if statement not in covers]
        if lacking:
            yield Finding(
                codes.DECLARATION_INCOMPLETE, order.source.at("declares", "covers"),
                f"ประกาศ No Gift Policy ไม่ครอบคลุม {' '.join(lacking)} "
                "รายการให้ครอบคลุมตนเองและบุคลากรทุกคน ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่",
                "ตรวจกับข้อความที่ลงนาม ถ้าไม่มีต้องประกาศใหม่ ถ้ามีอยู่แล้ว ให้"
                + added(
                    order.source, ("declares", "covers"),
                    *(f"- {statement}" for statement in lacking),
                ),
                English(
                    f"The declaration leaves out {len(lacking)} of five statements",
                    "Compare covers with the signed text; declare anew what it lacks.",
                ),
                about,
            )  # fmt: skip


RULE = Rule(
    codes.DECLARATION_INCOMPLETE,
    __doc__,
    Explanation(
        what="ประกาศ No Gift Policy ต้องครอบคลุมตนเอง ผู้บริหารและบุคลากรทุกคน ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่ "
        "(covers)",
        why="ประกาศที่ขาดส่วนใดส่วนหนึ่งอาจได้ 0 คะแนน",
        fix="ตรวจ covers กับข้อความที่ลงนาม ถ้าข้อความขาดต้องประกาศใหม่ อย่าเติมสิ่งที่ไม่ได้ลงนาม",
    ),
    basis="แบบวัด OIT ข้อประกาศเจตนารมณ์ No Gift Policy (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
