"""The declaration of the No Gift Policy was not signed by the present head.

What it checks:
    The declaration of the open edition was signed by the person whose rank in the register is
    `director`, or by who acts for the head.

Why it matters:
    The list asks for the signature of the head of the office. After a change of the head the
    declaration is made anew.

How to fix it:
    Publish the declaration that the present head signed. If it is the same person, write
    `person: director` (the id of the register) below `signer`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.declarations import SUBJECT, declared, signer_is
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an edition none of whose declarations the present head signed."""
    library = ground.library
    if next(asked_now(edition, ground, SUBJECT), None) is None:
        return
    found = list(declared(edition, library))
    if any(signer_is(order, library) for _, order in found):
        return
    for about, order in found:
        yield Finding(
            codes.DECLARATION_SIGNER, order.source.at("signer"),
            f"ประกาศ No Gift Policy ลงนามโดย {order.data.signer.name} "
            "ซึ่งไม่ใช่ผู้อำนวยการสำนักงานคนปัจจุบันในทะเบียนบุคคล "
            "ผู้ประเมินดูว่าผู้บริหารสูงสุดคนปัจจุบันลงนาม",
            f"ใช้ประกาศที่ผู้อำนวยการคนปัจจุบันลงนาม{_same_person(ground)}",
            English(
                "The declaration was not signed by the present head of the office",
                "Publish the one that the present head signed, or write person below signer.",
            ),
            about,
        )  # fmt: skip


def _same_person(ground: Ground) -> str:
    """How to say that the one who signed is the head, whose name was written otherwise."""
    heads = ground.library.office.ranked("director")
    name = heads[0].name if heads else None
    return f" ถ้าผู้ลงนามคือ{name} ให้แก้ใต้ signer เป็น `name: {name}`" if name else ""


RULE = Rule(
    codes.DECLARATION_SIGNER,
    __doc__,
    Explanation(
        what="ประกาศ No Gift Policy "
        "ของปีที่เปิดรับข้อมูลต้องลงนามโดยผู้อำนวยการสำนักงานคนปัจจุบันหรือผู้รักษาราชการแทน",
        why="รายการให้ผู้บริหารสูงสุดลงนาม เมื่อเปลี่ยนผู้อำนวยการต้องประกาศใหม่",
        fix="ใช้ประกาศที่ผู้อำนวยการคนปัจจุบันลงนาม หรือเขียน person ให้ตรงรหัสในทะเบียน",
    ),
    basis="แบบวัด OIT ข้อประกาศเจตนารมณ์ No Gift Policy: ลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
