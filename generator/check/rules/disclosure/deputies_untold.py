"""The register of people has no deputy of the office.

What it checks:
    In the open edition, at least one person of the register has `rank: deputy`, or a post of a
    deputy is stated as vacant.

Why it matters:
    The item on executives asks for the head and the deputies. An evaluator who sees none cannot
    know whether the post is empty or was forgotten.

How to fix it:
    Add the deputies to `people` in `content/office.yml`. A post that nobody holds is added with
    its `position` and `vacant: true`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell a register without any deputy."""
    if ground.library.office.ranked("deputy"):
        return
    for disclosed in asked_now(edition, ground, "executives"):
        yield Finding(
            codes.DEPUTIES_UNTOLD, ground.library.office_source.at("people"),
            f"ข้อ {disclosed.item.code}: ทะเบียนบุคคลไม่มีรองผู้อำนวยการสำนักงาน (rank: deputy) "
            "แม้แต่ตำแหน่งเดียว "
            "ผู้ประเมินไม่ทราบว่าตำแหน่งว่างหรือลืมเผยแพร่",
            added(
                ground.library.office_source, ("people",),
                "- id: deputy-1", "  position: รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                "  rank: deputy", "  vacant: true",
            )
            + " ตำแหน่งที่มีผู้ดำรง ให้เขียน name photo และ phone หรือ email แทนบรรทัด vacant",
            English(
                f"Item {disclosed.item.code}: nobody has rank deputy",
                "Add the deputies to people; write vacant: true for an empty post.",
            ),
            edition.about_of(disclosed),
        )  # fmt: skip


RULE = Rule(
    codes.DEPUTIES_UNTOLD,
    __doc__,
    Explanation(
        what="ทะเบียนบุคคลต้องมีรองผู้อำนวยการสำนักงาน หรือระบุว่าตำแหน่งรองผู้อำนวยการว่าง",
        why="ข้อข้อมูลผู้บริหารถามถึงผู้บริหารสูงสุดและรองทุกตำแหน่ง "
        "ผู้ประเมินที่ไม่เห็นรองไม่ทราบว่าตำแหน่งว่างหรือลืมเผยแพร่",
        fix="เพิ่มรองผู้อำนวยการใน people ของ content/office.yml ตำแหน่งที่ว่างให้เขียน position และ "
        "vacant: true",
    ),
    basis="แบบวัด OIT ข้อข้อมูลผู้บริหาร: ตำแหน่งว่างต้องระบุ (หลักเกณฑ์ R8 R9)",
    subject=Edition,
    check=check,
)
