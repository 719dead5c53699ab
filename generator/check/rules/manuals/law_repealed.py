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
from generator.check.rules.manuals.gaps import Told, told
from generator.check.rules.manuals.registering import registering
from generator.findings import English, Finding, Location
from generator.laws import Law
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
                codes.LAW_REPEALED, _place(procedure, name),
                f"อ้าง {law.full_title} ({law.id}) ซึ่งถูกยกเลิกแล้วโดย{law.repealed_by} "
                "การปฏิบัติอาจไม่มีฐานอำนาจ",
                _hint(law, ground),
                English(
                    f"{law.id} was repealed by {law.repealed_by}",
                    "Review the steps and cite the new law.",
                ),
            )  # fmt: skip


def _place(procedure: Told, name: str) -> Location:
    """The line that names the law, below the heading or in the front matter."""
    if name in procedure.outline.references:
        return procedure.at_item("references", name)
    return procedure.source.at("laws", procedure.data.laws.index(name))


def _hint(law: Law, ground: Ground) -> str:
    """The id of the law that took its place, or how it gets one."""
    new = [one.id for one in ground.library.laws.values() if one.full_title == law.repealed_by]
    if new:
        return f"ทบทวนขั้นตอนตามกฎหมายใหม่ แล้วเขียน {new[0]} แทน {law.id}"
    made = registering(law.repealed_by or "", ground)
    return f"ทบทวนขั้นตอนตามกฎหมายใหม่ {made.how} แล้วเขียน id นั้นแทน {law.id}"


RULE = Rule(
    codes.LAW_REPEALED,
    __doc__,
    Explanation(
        what="กระบวนงานต้องไม่อ้างกฎหมายที่ทะเบียนระบุว่าถูกยกเลิกแล้ว (repealed_by)",
        why="ผู้ที่ทำงานตามกฎหมายที่ถูกยกเลิกอาจทำโดยไม่มีอำนาจ",
        fix="ทบทวนขั้นตอนตามกฎหมายใหม่ แล้วเขียนค่า id ของกฎหมายใหม่ใน content/laws.yml แทน",
    ),
    basis="ทะเบียนกฎหมายของสำนักงาน (content/laws.yml)",
    subject=Entry,
    check=check,
)
