"""An item of a list without years, such as the Official Information Act, is proved by nothing.

What it checks:
    Every item of a confirmed list without years that has a source is shown by evidence of the open
    edition about the same subject, by a page that the list names, or by a file of its own. The
    pages must be published.

Why it matters:
    Such lists are law or standard and are not marked item by item, so it is a warning. But a reader
    who finds nothing cannot know whether there is nothing or whether the office forgot.

How to fix it:
    Publish the page that the finding names, or write a file for the item with `evidence`. If there
    is nothing of the kind, write `none` with the reason.
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
    """Tell what the list surely asks for."""
    for disclosed in unproved(edition, ground):
        if is_trusted(disclosed.item, edition):
            yield item_finding(
                codes.LISTED_ITEM_UNPROVED, edition, disclosed, told_of(edition, disclosed, ground)
            )  # fmt: skip


RULE = Rule(
    codes.LISTED_ITEM_UNPROVED,
    __doc__,
    Explanation(
        what="ทุกข้อที่มีแหล่งอ้างอิงในรายการที่ไม่แยกปี (เช่น พ.ร.บ. ข้อมูลข่าวสารของราชการ) ต้องมีหน้า หลักฐาน "
        "หรือคำชี้แจงว่าไม่มีอยู่ในเว็บไซต์",
        why="รายการเหล่านี้เป็นกฎหมายหรือมาตรฐาน ไม่ได้ให้คะแนนรายข้อ จึงเป็นคำเตือน "
        "แต่ผู้อ่านที่หาไม่พบจะไม่ทราบว่าไม่มีข้อมูลหรือสำนักงานลืมเผยแพร่",
        fix="เผยแพร่หน้าที่แจ้ง หรือสร้างไฟล์ของข้อนั้นพร้อม evidence ถ้าไม่มีข้อมูลเรื่องนี้ ให้ระบุ none พร้อมเหตุผล",
    ),
    basis="พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7 และมาตรา 9 หรือมาตรฐานตามที่รายการระบุ",
    subject=Edition,
    check=check,
)
