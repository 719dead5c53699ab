"""The structure does not show a committee that every area office has.

What it checks:
    In the open edition, the committee of supervision (ก.ต.ป.น.) and the subcommittee of personnel
    (อ.ก.ค.ศ. เขตพื้นที่การศึกษา) stand in the register or in a document that proves the structure.

Why it matters:
    The list of 2567 for area offices asks for at least groups, ก.ต.ป.น. and อ.ก.ค.ศ. in the
    structure; one that is missing costs the item.

How to fix it:
    Add it to `committees` in `content/office.yml` with its name and duties.
"""

from collections.abc import Iterator, Mapping

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.shown_text import shown_by_item
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition

COMMITTEES: Mapping[str, tuple[str, ...]] = {
    "ก.ต.ป.น.": (
        "ก.ต.ป.น", "กตปน", "ติดตาม ตรวจสอบ ประเมินผล และนิเทศการศึกษา",
    ),
    "อ.ก.ค.ศ. เขตพื้นที่การศึกษา": (
        "อ.ก.ค.ศ", "อกคศ", "อนุกรรมการข้าราชการครูและบุคลากรทางการศึกษา",
    ),
}  # fmt: skip
"""The name as people call it, and how it may be written."""
FULL_NAMES: Mapping[str, str] = {
    "ก.ต.ป.น.": "คณะกรรมการติดตาม ตรวจสอบ ประเมินผล และนิเทศการศึกษา (ก.ต.ป.น.)",
    "อ.ก.ค.ศ. เขตพื้นที่การศึกษา": "อ.ก.ค.ศ. เขตพื้นที่การศึกษา",
}
"""How it is written into the register."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every committee that nothing readable shows."""
    for disclosed in asked_now(edition, ground, "structure"):
        seen = shown_by_item(disclosed, ground)
        for name, words in COMMITTEES.items():
            if seen.readable and not seen.says(words):
                yield Finding(
                    codes.COMMITTEE_MISSING, ground.library.office_source.at("committees"),
                    f"ข้อ {disclosed.item.code}: โครงสร้างที่เผยแพร่ไม่แสดง {name} "
                    "ซึ่งรายการของเขตพื้นที่กำหนดให้มีอย่างน้อย "
                    "กลุ่ม/หน่วย ก.ต.ป.น. และ อ.ก.ค.ศ.",
                    added(
                        ground.library.office_source, ("committees",),
                        f"- name: {FULL_NAMES[name]}", "  duties: หน้าที่โดยย่อตามคำสั่งแต่งตั้ง",
                    ),
                    English(
                        f"Item {disclosed.item.code}: the structure does not show {name}",
                        "Add it to committees in content/office.yml.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


RULE = Rule(
    codes.COMMITTEE_MISSING,
    __doc__,
    Explanation(
        what="โครงสร้างที่เผยแพร่ต้องแสดง ก.ต.ป.น. และ อ.ก.ค.ศ. เขตพื้นที่การศึกษา",
        why="รายการปี 2567 ของสำนักงานเขตพื้นที่กำหนดให้การแบ่งส่วนงานมีอย่างน้อย กลุ่ม/หน่วย ก.ต.ป.น. และ "
        "อ.ก.ค.ศ.",
        fix="เพิ่มใน committees ของ content/office.yml พร้อมชื่อและหน้าที่",
    ),
    basis="แบบวัด OIT ปี 2567 ของสำนักงานเขตพื้นที่การศึกษา ข้อโครงสร้าง",
    subject=Edition,
    check=check,
)
