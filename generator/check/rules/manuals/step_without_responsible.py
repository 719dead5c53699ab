"""A step of a procedure does not say who does it.

What it checks:
    Every step of a procedure names who is responsible, by itself or by the `responsible` of the
    whole procedure.

Why it matters:
    A manual that nobody can be held to does not help the officer who takes over, and the flow
    chart cannot place the step.

How to fix it:
    Add `ผู้รับผิดชอบ: …` below the step, or fill in the column of the table.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import how_to_tell, steps_without_person, told
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.entry import Entry


def check(entry: Entry[Any], _: Ground) -> Iterator[Finding]:
    """Tell a procedure once, at the first such step."""
    procedure = told(entry)
    steps = steps_without_person(procedure) if procedure else ()
    if procedure and steps:
        numbers = ", ".join(step.number for step in steps)
        yield Finding(
            codes.STEP_WITHOUT_RESPONSIBLE, procedure.at_step(steps[0]),
            f"ขั้นตอนที่ {numbers} ไม่บอกผู้รับผิดชอบ ผู้ปฏิบัติและผู้ประเมินไม่ทราบว่าใครทำ",
            how_to_tell(procedure, steps, "ผู้รับผิดชอบ", "เจ้าพนักงานธุรการ")
            + " ถ้าผู้เดียวทำทุกขั้นตอน ให้"
            + added(procedure.source, (), "responsible: เจ้าพนักงานธุรการ"),
            English(
                f"Steps {numbers} do not say who is responsible",
                "Add “ผู้รับผิดชอบ: …” below the step, or responsible in the front matter.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.STEP_WITHOUT_RESPONSIBLE,
    __doc__,
    Explanation(
        what="ทุกขั้นตอนของกระบวนงานต้องบอกผู้รับผิดชอบ จะบอกรายขั้นตอนหรือบอกครั้งเดียวที่ responsible ก็ได้",
        why="คู่มือที่ไม่บอกว่าใครทำ ช่วยผู้รับงานต่อไม่ได้ และผังการปฏิบัติงานวางขั้นตอนไม่ถูกช่อง",
        fix="เพิ่มข้อย่อย “- ผู้รับผิดชอบ: ตำแหน่ง” ใต้ขั้นตอน หรือเติมช่องในตาราง",
    ),
    basis="แนวทางจัดทำคู่มือการปฏิบัติงาน และแบบวัด OIT ข้อคู่มือการปฏิบัติงานของเจ้าหน้าที่",
    subject=Entry,
    check=check,
)
