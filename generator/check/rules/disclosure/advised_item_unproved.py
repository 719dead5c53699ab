"""An item that a list without years asks for as far as is remembered is proved by nothing.

What it checks:
    The same as D103, for items whose source nobody has confirmed yet (`confidence: memory`), and
    for every item of a list that is provisional as a whole.

Why it matters:
    The list is probably right, but it was not compared with the text of the standard. So it is only
    advice: what it asks for helps visitors in any case.

How to fix it:
    Publish the page that the finding names, or answer the item in a file of its own. If the
    standard does not ask for it, take the item out in the office's own `catalogue.yml`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import item_finding
from generator.check.rules.disclosure.unproved_items import is_trusted, told_of, unproved
from generator.findings import Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell what the list probably asks for."""
    for disclosed in unproved(edition, ground):
        if not is_trusted(disclosed.item, edition):
            yield item_finding(
                codes.ADVISED_ITEM_UNPROVED, edition, disclosed, told_of(edition, disclosed, ground)
            )  # fmt: skip


RULE = Rule(
    codes.ADVISED_ITEM_UNPROVED,
    __doc__,
    Explanation(
        what="เช่นเดียวกับ D103 สำหรับข้อที่ยังไม่ได้ตรวจสอบกับตัวมาตรฐาน (confidence: memory) "
        "และทุกข้อของรายการที่ยังเป็นรายการชั่วคราว (provisional: true)",
        why="ข้อเหล่านี้น่าจะถูกต้องแต่ยังไม่มีผู้ยืนยัน จึงเป็นเพียงข้อแนะนำ สิ่งที่แนะนำเป็นประโยชน์ต่อผู้อ่านอยู่แล้ว",
        fix="เผยแพร่หน้าที่แจ้ง หรือสร้างไฟล์ของข้อนั้น ถ้ามาตรฐานไม่ได้กำหนดข้อนี้ "
        "ให้ทำรายการของสำนักงานเองใน catalogue.yml โดยไม่มีข้อนี้",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ เท่าที่สืบค้นได้",
    subject=Edition,
    check=check,
)
