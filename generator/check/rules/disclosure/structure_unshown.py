"""The evidence of the structure does not show all groups of the office.

What it checks:
    In the open edition, the texts behind the evidence of the structure name every group of the
    register. Pictures and scans cannot be read and are not judged.

Why it matters:
    An evaluator compares the chart with the office. Evidence that leads elsewhere, or to a chart
    from before a reorganisation, is marked 0.

How to fix it:
    Name the page `/about/structure/`, which is made from the register, as evidence.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.check.rules.disclosure.where_to_edit import where_to_edit
from generator.findings import English, Finding
from generator.library.edition import Edition

_NAMED = 3
"""Groups that the message names; the others are counted."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the groups that nothing shows."""
    for disclosed in asked_now(edition, ground, "structure"):
        seen = shown_by_item(disclosed, ground)
        groups = ground.library.office.groups
        missing = [
            group.name
            for group in groups
            if not seen.says(filter(None, (group.name, group.short_name)))
        ]
        if seen.readable and missing:
            names = " ".join(missing[:_NAMED])
            more = len(missing) - _NAMED
            yield Finding(
                codes.STRUCTURE_UNSHOWN, disclosed.place,
                f"ข้อ {disclosed.item.code}: หลักฐานไม่แสดง {names}"
                + (f" และอีก {more} กลุ่ม" if more > 0 else "")
                + " ซึ่งอยู่ในทะเบียนกลุ่ม ผู้ประเมินจะเห็นโครงสร้างไม่ครบ",
                f"เพิ่มหลักฐาน page: /about/structure/ ซึ่งสร้างจากทะเบียนกลุ่ม "
                f"หรือ{where_to_edit(disclosed)} "
                "ให้ตรงกับโครงสร้างปัจจุบัน",
                English(
                    f"Item {disclosed.item.code}: {len(missing)} groups are not in the evidence",
                    "Name /about/structure/ as evidence.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.STRUCTURE_UNSHOWN,
    __doc__,
    Explanation(
        what="ข้อความของหลักฐานข้อโครงสร้างต้องมีชื่อกลุ่มทุกกลุ่มในทะเบียน (ภาพและไฟล์สแกนอ่านไม่ได้จึงไม่ตัดสิน)",
        why="ผู้ประเมินดูว่าผังเป็นปัจจุบัน หลักฐานที่ไปหน้าอื่นหรือเป็นผังก่อนปรับโครงสร้างได้ 0 คะแนน",
        fix="ใช้หลักฐาน page: /about/structure/ ซึ่งสร้างจากทะเบียน",
    ),
    basis="แบบวัด OIT ข้อโครงสร้าง: แผนผังที่เป็นปัจจุบัน",
    subject=Edition,
    check=check,
)
