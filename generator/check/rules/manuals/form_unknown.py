"""A procedure names a form that the register does not have.

What it checks:
    An item below แบบฟอร์มที่ใช้ that is called แบบ…, ใบ… or คำขอ… is a form of `content/forms/`, by
    its id or its full title. A form of another agency, which the text says, or one with a link is
    left alone.

Why it matters:
    The reader is told to use a form and cannot find it.

How to fix it:
    Publish the form in `content/forms/` and write its id here; or say whose form it is, for
    example `แบบ ปพ.1 ของสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน`.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.gaps import Told, told
from generator.check.rules.yaml_lines import in_words, scalar
from generator.findings import English, Finding
from generator.library.entry import Entry
from generator.thai.calendar import format_date

_FORM = re.compile(r"(?:แบบ|ใบ|คำขอ|คำร้อง)")
_ELSEWHERE = re.compile(
    r"ของ(?:สำนักงานคณะ|สำนักงาน ?ก|กระทรวง|กรม|สพฐ|ก\.|คุรุสภา|ธนาคาร|บริษัท|สำนัก|โรงเรียน|ผู้|หน่วยงาน)"
    r"|ในระบบ|ตามระบบ|e-GP|ปพ\.|\]\("
)
"""Words that say where else the form is found."""


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell every form that nobody finds."""
    procedure = told(entry)
    if procedure is None:
        return
    library = ground.library
    for name in procedure.outline.forms:
        known = name in library.forms_by_slug or name in library.form_titles
        if not known and _FORM.match(name) and not _ELSEWHERE.search(_raw(procedure, name)):
            yield Finding(
                codes.FORM_UNKNOWN, procedure.at_item("forms", name),
                f"แบบฟอร์ม “{name}” ไม่อยู่ในทะเบียนแบบฟอร์ม ผู้อ่านจึงเปิดแบบฟอร์มไม่ได้",
                f"ถ้าเป็นแบบของหน่วยงานอื่น ให้เขียนเจ้าของต่อท้าย เช่น `- {name} ของกรมบัญชีกลาง` "
                f"ถ้าเป็นแบบของสำนักงาน {_how_to_register(procedure, name, ground)}",
                English(
                    f"The form “{name}” is not in the register",
                    "Publish it in content/forms/ and write its id, or say whose form it is.",
                ),
            )  # fmt: skip


def _how_to_register(procedure: Told, name: str, ground: Ground) -> str:
    """Say what the file of a form holds at least, in Thai."""
    lines = in_words(
        (
            "---", f"title: {scalar(name)}",
            f"group: {procedure.data.group or ground.library.office.website_group}",
            f"version: {format_date(ground.today)}", "filled_by: ผู้ที่ต้องกรอก",
            "when: กรอกเมื่อใด", "fields:", "  - label: ช่องที่ต้องกรอก", "---",
        )
    )  # fmt: skip
    return (
        f"ให้สร้างไฟล์ชื่อภาษาอังกฤษใน content/forms/ เช่น new-form.md มี{lines} "
        "แก้ถ้อยคำให้ตรงกับแบบจริง แล้วเขียนชื่อไฟล์โดยไม่มี .md แทนชื่อนี้ในคู่มือ เช่น `- new-form`"
    )


def _raw(procedure: Told, name: str) -> str:
    """The line as it is written, for links are not in the plain name."""
    part = procedure.outline.part("forms")
    lines = part.text.split("\n") if part else []
    return next((line for line in lines if name[:30] in line), name)


RULE = Rule(
    codes.FORM_UNKNOWN,
    __doc__,
    Explanation(
        what="รายการใต้หัวข้อแบบฟอร์มที่ใช้ซึ่งขึ้นต้นด้วย แบบ ใบ หรือ คำขอ ต้องเป็นแบบฟอร์มในทะเบียน "
        "เว้นแต่ระบุว่าเป็นของหน่วยงานอื่นหรือมีลิงก์",
        why="ผู้อ่านถูกบอกให้ใช้แบบฟอร์มที่หาไม่พบ",
        fix="เพิ่มแบบฟอร์มใน content/forms/ แล้วเขียนชื่อไฟล์โดยไม่มี .md แทนชื่อ หรือระบุว่าเป็นแบบของหน่วยงานใด",
    ),
    basis="ทะเบียนแบบฟอร์มของสำนักงาน (content/forms/)",
    subject=Entry,
    check=check,
)
