"""The structure of the office has no groups, or a group has no duties.

What it checks:
    In the open edition, `content/office.yml` names the groups of the office and the duties of
    every group.

Why it matters:
    The item on structure asks how the office is divided and what each part does. The pages of
    structure and groups are made from this register; a group without duties is an empty page.

How to fix it:
    Write the groups by the announcement on the division of the office, with `duties` for each.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition

_DUTIES = ("- หน้าที่ข้อที่หนึ่ง", "- หน้าที่ข้อที่สอง")
_GROUP = (
    "- id: admin", "  name: กลุ่มอำนวยการ", "  phone: 0 2000 0000 ต่อ 1", "  duties:",
    *(f"    {line}" for line in _DUTIES),
)  # fmt: skip


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell a register without groups, and every group without duties."""
    office, source = ground.library.office, ground.library.office_source
    gaps: list[tuple[tuple[str | int, ...], str, str, tuple[str, ...]]] = [
        (("groups", number), f"{group.name} ยังไม่มีหน้าที่ (duties)", group.id, _DUTIES)
        for number, group in enumerate(office.groups)
        if not group.duties
    ]
    if not office.groups:
        gaps = [(("groups",), "ทะเบียนไม่มีกลุ่มหรือหน่วยใด", "the register", _GROUP)]
    for disclosed in asked_now(edition, ground, "structure"):
        for key, gap, name, lines in gaps:
            yield Finding(
                codes.STRUCTURE_INCOMPLETE, source.at(*key),
                f"ข้อ {disclosed.item.code}: {gap} หน้าโครงสร้างจึงไม่บอกการแบ่งส่วนงานครบ",
                added(source, (*key, "duties") if lines is _DUTIES else key, *lines)
                + " โดยเขียนตามประกาศแบ่งส่วนราชการ",
                English(
                    f"Item {disclosed.item.code}: {name} has no duties or no groups",
                    "Write the groups with their duties in content/office.yml.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.STRUCTURE_INCOMPLETE,
    __doc__,
    Explanation(
        what="content/office.yml ต้องมีกลุ่มและหน่วยของสำนักงาน และทุกกลุ่มต้องมีหน้าที่ (duties)",
        why="ข้อโครงสร้างถามว่าสำนักงานแบ่งส่วนงานอย่างไร หน้าโครงสร้างและหน้ากลุ่มสร้างจากทะเบียนนี้ "
        "กลุ่มที่ไม่มีหน้าที่จึงเป็นหน้าว่าง",
        fix="เขียนกลุ่มตามประกาศแบ่งส่วนราชการ พร้อม duties ของแต่ละกลุ่ม",
    ),
    basis="แบบวัด OIT ข้อโครงสร้าง: ตำแหน่งที่สำคัญและการแบ่งส่วนงานภายใน",
    subject=Edition,
    check=check,
)
