"""The declaration of the No Gift Policy has no signed copy.

What it checks:
    The announcement of the declaration has an attachment with `signed: true`.

Why it matters:
    The list asks for an official declaration that the head signed. A text on a page can be
    written by anybody.

How to fix it:
    Put the scan of the signed declaration beside the announcement and name it below
    `attachments` with `signed: true`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.declarations import SUBJECT, declared
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.kinds.order import Order
from generator.library.edition import Edition
from generator.library.entry import Entry


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every declaration without its signed copy."""
    if next(asked(edition, SUBJECT), None) is None:
        return
    for about, order in declared(edition, ground.library):
        if not any(attachment.signed for attachment in order.data.attachments):
            yield Finding(
                codes.DECLARATION_UNSIGNED, order.source.at("attachments"),
                "ประกาศ No Gift Policy ไม่มีไฟล์แนบที่ระบุว่าเป็นฉบับลงนาม (signed: true) "
                "ผู้ประเมินต้องเห็นลายมือชื่อของผู้บริหารสูงสุด",
                _hint(order),
                English(
                    "The declaration has no signed copy",
                    "Attach the scan of the signed declaration with signed: true.",
                ),
                about,
            )  # fmt: skip


def _hint(order: Entry[Order]) -> str:
    scan = (
        f"วางไฟล์สแกนฉบับที่ลงนามไว้ที่ {order.folder}/files/{order.slug}-signed.pdf แล้ว"
        + added(
            order.source, ("attachments",),
            f"- file: files/{order.slug}-signed.pdf", "  title: ประกาศฉบับที่ลงนาม", "  signed: true",
        )
    )  # fmt: skip
    if not order.data.attachments:
        return scan
    file = order.data.attachments[0].file
    signed = added(order.source, ("attachments", 0), "signed: true")
    return f"ถ้า {file} เป็นฉบับที่ลงนามแล้ว ให้{signed} ถ้ายังไม่มีฉบับที่ลงนาม ให้{scan}"


RULE = Rule(
    codes.DECLARATION_UNSIGNED,
    __doc__,
    Explanation(
        what="ประกาศ No Gift Policy ต้องมีไฟล์แนบที่เป็นสำเนาฉบับลงนาม (signed: true)",
        why="รายการให้เป็นประกาศอย่างเป็นทางการที่ผู้บริหารสูงสุดลงนาม ข้อความบนหน้าเว็บใครก็เขียนได้",
        fix="แนบไฟล์สแกนฉบับที่ลงนาม พร้อม signed: true",
    ),
    basis="แบบวัด OIT ข้อประกาศเจตนารมณ์ No Gift Policy: ลงนามโดยผู้บริหารสูงสุด (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
