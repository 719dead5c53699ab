"""A step of a procedure does not say how long it takes.

What it checks:
    Every step of a procedure has its own time.

Why it matters:
    The lists ask for the time of each step. People who wait want to know which step holds them up.

How to fix it:
    Add `ระยะเวลา: …` below the step, for example `ระยะเวลา: 1 วันทำการ`, or fill in the column of
    the table.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import how_to_tell, steps_without_time, told
from generator.findings import English, Finding
from generator.library.entry import Entry


def check(entry: Entry[Any], _: Ground) -> Iterator[Finding]:
    """Tell a procedure once, at the first such step."""
    procedure = told(entry)
    steps = steps_without_time(procedure) if procedure else ()
    if procedure and steps:
        numbers = ", ".join(step.number for step in steps)
        yield Finding(
            codes.STEP_WITHOUT_DURATION, procedure.at_step(steps[0]),
            f"ขั้นตอนที่ {numbers} ไม่บอกระยะเวลา รายการเปิดเผยข้อมูลให้บอกระยะเวลาของแต่ละขั้นตอน",
            how_to_tell(procedure, steps, "ระยะเวลา", "1 วันทำการ"),
            English(
                f"Steps {numbers} do not say how long they take",
                "Add “ระยะเวลา: …” below the step.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.STEP_WITHOUT_DURATION,
    __doc__,
    Explanation(
        what="ทุกขั้นตอนของกระบวนงานต้องบอกระยะเวลาของตนเอง",
        why="รายการเปิดเผยข้อมูลให้บอกระยะเวลาแต่ละขั้นตอน และผู้รับบริการอยากทราบว่าเรื่องอยู่ขั้นใดนานเท่าใด",
        fix="เพิ่มข้อย่อย “- ระยะเวลา: 1 วันทำการ” ใต้ขั้นตอน หรือเติมช่องในตาราง",
    ),
    basis="แบบวัด OIT ข้อคู่มือการปฏิบัติงานของเจ้าหน้าที่: ระยะเวลาแต่ละขั้นตอน",
    subject=Entry,
    check=check,
)
