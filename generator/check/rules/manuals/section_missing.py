"""A procedure lacks a section that a work manual has.

What it checks:
    A procedure has the headings of purpose, scope, forms and references, and something below each.

Why it matters:
    Work manuals of the state have one form. A section that is left out cannot be told from one
    that was forgotten; where there is nothing, ไม่มี is written.

How to fix it:
    Add the heading that the message names with its text, or `ไม่มี` below it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import Told, told
from generator.findings import English, Finding
from generator.kinds.outline import spellings
from generator.library.entry import Entry

REQUIRED = ("purpose", "scope", "forms", "references")
"""The fields of `kinds/headings.yml` that every procedure has; steps are told while loading."""
_GIVEN: Mapping[str, str] = {"forms": "forms", "references": "laws"}
"""Sections whose content may stand in the front matter instead, under these keys."""


def check(entry: Entry[Any], _: Ground) -> Iterator[Finding]:
    """Tell the sections that are missing, in one finding; each empty one at its heading."""
    procedure = told(entry)
    if procedure is None:
        return
    missing = [name for name in REQUIRED if _is_missing(procedure, name)]
    if missing:
        headings = [spellings()[name][0] for name in missing]
        yield Finding(
            codes.SECTION_MISSING, procedure.at(missing[0]),
            f"กระบวนงานนี้ไม่มีเนื้อหาหัวข้อ {' '.join(headings)} ผู้อ่านไม่ทราบว่าไม่มีหรือลืมเขียน",
            f"เพิ่มหัวข้อ ## {headings[0]} พร้อมเนื้อหา ถ้าไม่มีให้เขียน ไม่มี ใต้หัวข้อ",
            English(
                f"The procedure lacks {', '.join(missing)}",
                "Add the heading with its text, or ไม่มี below it.",
            ),
        )  # fmt: skip


def _is_missing(procedure: Told, name: str) -> bool:
    key = _GIVEN.get(name)
    if key and getattr(procedure.data, key):
        return False
    part = procedure.outline.part(name)
    return part is None or not part.text.strip()


RULE = Rule(
    codes.SECTION_MISSING,
    __doc__,
    Explanation(
        what="กระบวนงานต้องมีหัวข้อวัตถุประสงค์ ขอบเขตของงาน แบบฟอร์มที่ใช้ และเอกสาร/หลักฐานอ้างอิง "
        "พร้อมเนื้อหาใต้หัวข้อ",
        why="คู่มือการปฏิบัติงานของราชการมีแบบเดียวกัน หัวข้อที่เว้นไว้ทำให้ไม่ทราบว่าไม่มีหรือลืมเขียน",
        fix="เพิ่มหัวข้อตามที่แจ้งพร้อมเนื้อหา ถ้าไม่มีให้เขียน ไม่มี ใต้หัวข้อ",
    ),
    basis="แบบคู่มือการปฏิบัติงานของส่วนราชการ",
    subject=Entry,
    check=check,
)
