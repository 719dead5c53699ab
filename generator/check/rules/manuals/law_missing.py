"""A procedure names no law, regulation or order that it rests on.

What it checks:
    The references of a procedure name something that binds: an id of the register, or words such
    as พระราชบัญญัติ, ระเบียบ, ประกาศ, หลักเกณฑ์ or หนังสือ; or they say ไม่มี.

Why it matters:
    The lists ask for the laws of every manual. Without them nobody can tell why the work is done
    this way, or notice that the law has changed.

How to fix it:
    Add the id of the law from `content/laws.yml` below the heading เอกสาร/หลักฐานอ้างอิง.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import lacks_law, no_laws, told
from generator.findings import English, Finding
from generator.library.entry import Entry

_NAMED = 3


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell a procedure that rests on nothing."""
    procedure = told(entry)
    if procedure and lacks_law(procedure, ground.library):
        named = " ".join(f"“{name}”" for name in no_laws(procedure, ground.library)[:_NAMED])
        seen = f" ({named} ไม่นับเป็นกฎหมาย)" if named else ""
        yield Finding(
            codes.LAW_MISSING, procedure.at("references"),
            f"กระบวนงานนี้ไม่อ้างกฎหมาย ระเบียบ หรือหนังสือสั่งการใด{seen} "
            "รายการเปิดเผยข้อมูลให้บอกกฎหมายที่เกี่ยวข้อง",
            "เพิ่มกฎหมายใต้หัวข้อ ## เอกสาร/หลักฐานอ้างอิง โดยเขียนค่า id ของกฎหมายนั้นใน content/laws.yml "
            f"เช่น{_example(ground)} ถ้าไม่มีกฎหมายที่เกี่ยวข้องจริง ให้เขียน `- ไม่มี`",
            English(
                "The procedure names no law that it rests on",
                "Add the id of the law below เอกสาร/หลักฐานอ้างอิง.",
            ),
        )  # fmt: skip


def _example(ground: Ground) -> str:
    law = next(iter(ground.library.laws), None)
    return f" `- {law}`" if law else " `- official-information-2540`"


RULE = Rule(
    codes.LAW_MISSING,
    __doc__,
    Explanation(
        what="หัวข้อเอกสาร/หลักฐานอ้างอิงของกระบวนงานต้องอ้างกฎหมาย ระเบียบ ประกาศ หลักเกณฑ์ หรือหนังสือสั่งการ "
        "หรือเขียนว่าไม่มี",
        why="รายการเปิดเผยข้อมูลให้บอกกฎหมายที่เกี่ยวข้อง ผู้ปฏิบัติจะได้ทราบที่มาและทราบเมื่อกฎหมายเปลี่ยน",
        fix="เขียนค่า id ของกฎหมายใน content/laws.yml ใต้หัวข้อเอกสาร/หลักฐานอ้างอิง ถ้าไม่มีจริงให้เขียน ไม่มี",
    ),
    basis="แบบวัด OIT ข้อคู่มือการปฏิบัติงานของเจ้าหน้าที่: กฎหมายที่เกี่ยวข้อง",
    subject=Entry,
    check=check,
)
