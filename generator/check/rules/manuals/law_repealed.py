"""A procedure rests on a law that was repealed.

What it checks:
    No procedure cites a law of the register whose `repealed_by` says that another law took its
    place.

Why it matters:
    Who works by a repealed law may act without authority.

How to fix it:
    Read the new law, mend the steps where they differ, and cite its id instead.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import told
from generator.findings import English, Finding
from generator.library.entry import Entry


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell every repealed law that a procedure cites."""
    procedure = told(entry)
    if procedure is None:
        return
    named = (*procedure.outline.references, *procedure.data.laws)
    for name in dict.fromkeys(named):
        law = ground.library.laws.get(name)
        if law and law.repealed_by:
            yield Finding(
                codes.LAW_REPEALED, procedure.at("references"),
                f"อ้าง {law.full_title} ซึ่งถูกยกเลิกแล้วโดย{law.repealed_by} การปฏิบัติอาจไม่มีฐานอำนาจ",
                "ทบทวนขั้นตอนตามกฎหมายใหม่ เพิ่มกฎหมายใหม่ใน content/laws.yml แล้วอ้างรหัสใหม่แทน",
                English(
                    f"{law.id} was repealed by {law.repealed_by}",
                    "Review the steps and cite the new law.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.LAW_REPEALED,
    __doc__,
    Explanation(
        what="กระบวนงานต้องไม่อ้างกฎหมายที่ทะเบียนระบุว่าถูกยกเลิกแล้ว (repealed_by)",
        why="ผู้ที่ทำงานตามกฎหมายที่ถูกยกเลิกอาจทำโดยไม่มีอำนาจ",
        fix="ทบทวนขั้นตอนตามกฎหมายใหม่ แล้วอ้างรหัสของกฎหมายใหม่แทน",
    ),
    basis="ทะเบียนกฎหมายของสำนักงาน (content/laws.yml)",
    subject=Entry,
    check=check,
)
