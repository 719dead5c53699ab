"""A procedure names a law that the register does not have.

What it checks:
    A reference in words that begins with the kind of a law (พระราชบัญญัติ, พระราชกฤษฎีกา, กฎกระทรวง,
    ระเบียบ) names a law of `content/laws.yml`.

Why it matters:
    What is not in the register has no link, and a change of that law will not be noticed.

How to fix it:
    Add the law to `content/laws.yml` and write its id here.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import free_references, told
from generator.check.rules.manuals.registering import registering
from generator.findings import English, Finding
from generator.library.entry import Entry
from generator.library.library import Library
from generator.thai.extracted import fold

_KIND = re.compile(
    r"(?:พระราชบัญญัติ|พ\.ร\.บ\.|พรบ\.?|พระราชกฤษฎีกา|พระราชกำหนด|กฎกระทรวง|ระเบียบ(?:สำนัก|กระทรวง|คณะ|ก\.))"
)
_SHORT = re.compile(r"^(?:พ\.ร\.บ\.|พรบ\.?)")


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell every law in words that no law of the register is called."""
    procedure = told(entry)
    if procedure is None:
        return
    for name in free_references(procedure, ground.library):
        if _KIND.match(name) and not _is_known(name, ground.library):
            yield Finding(
                codes.LAW_UNKNOWN, procedure.at_item("references", name),
                f"กฎหมาย “{name}” ไม่อยู่ในทะเบียนกฎหมาย จึงไม่มีลิงก์และไม่มีใครทราบเมื่อกฎหมายเปลี่ยน",
                _hint(name, ground),
                English(
                    f"“{name}” is not in the register of laws",
                    "Add it to content/laws.yml and write its id.",
                ),
            )  # fmt: skip


def _hint(name: str, ground: Ground) -> str:
    new = registering(name, ground)
    return f"{new.how} แล้วเขียน id นั้นแทนชื่อในบรรทัดนี้ เช่น `- {new.id}`"


def _is_known(name: str, library: Library) -> bool:
    text = _SHORT.sub("พระราชบัญญัติ", fold(name))
    return any(fold(law.title) in text for law in library.laws.values())


RULE = Rule(
    codes.LAW_UNKNOWN,
    __doc__,
    Explanation(
        what="รายการอ้างอิงที่ขึ้นต้นด้วยประเภทของกฎหมาย เช่น พระราชบัญญัติ กฎกระทรวง ระเบียบ "
        "ต้องอยู่ในทะเบียนกฎหมาย",
        why="กฎหมายนอกทะเบียนไม่มีลิงก์ และไม่มีใครทราบว่ากระบวนงานใดต้องแก้เมื่อกฎหมายเปลี่ยน",
        fix="เพิ่มกฎหมายใน content/laws.yml แล้วเขียนค่า id ของกฎหมายนั้นแทนชื่อ",
    ),
    basis="ทะเบียนกฎหมายของสำนักงาน (content/laws.yml)",
    subject=Entry,
    check=check,
)
