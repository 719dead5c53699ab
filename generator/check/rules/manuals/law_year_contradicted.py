"""A text cites a law of the register with another year.

What it checks:
    Where a text names a law that stands in `content/laws.yml`, directly followed by พ.ศ. and a
    year, the year is that of the law or of one of its amendments.

Why it matters:
    A wrong year leads readers to another law, and in an order it can make the ground of authority
    wrong.

How to fix it:
    Write the year of the register. If the register is wrong, mend `content/laws.yml`; if the law
    was made anew, add it there.
"""

from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.citations import citations
from generator.findings import English, Finding, Location
from generator.library.entry import Entry


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell every citation whose year no law of that title has."""
    text = entry.source.text
    for cited in citations(text, ground.library.laws):
        if cited.year in cited.years:
            continue
        law = cited.laws[0]
        before = text[: cited.offset]
        line = before.count("\n") + 1
        yield Finding(
            codes.LAW_YEAR_CONTRADICTED,
            Location(entry.source.path, line, cited.offset - before.rfind("\n")),
            f"อ้าง “{law.title}” พ.ศ. {cited.year} แต่ทะเบียนกฎหมายระบุ พ.ศ. {law.year} "
            "ปีที่ผิดทำให้ผู้อ่านเปิดกฎหมายคนละฉบับ",
            f"แก้เป็น พ.ศ. {law.year} ถ้าทะเบียนผิดหรือมีฉบับใหม่ ให้แก้ที่ content/laws.yml ({law.id})",
            English(
                f"{law.id} is cited with the year {cited.year}; the register says {law.year}",
                "Write the year of the register, or mend content/laws.yml.",
            ),
        )


RULE = Rule(
    codes.LAW_YEAR_CONTRADICTED,
    __doc__,
    Explanation(
        what="ข้อความที่อ้างชื่อกฎหมายในทะเบียนตามด้วย พ.ศ. ต้องเป็นปีที่ออกหรือปีที่แก้ไขเพิ่มเติมตามทะเบียน",
        why="ปีที่ผิดพาผู้อ่านไปกฎหมายคนละฉบับ และทำให้ฐานอำนาจของคำสั่งไม่ถูกต้อง",
        fix="แก้ปีให้ตรงกับทะเบียน ถ้าทะเบียนผิดหรือมีฉบับใหม่ ให้แก้ content/laws.yml",
    ),
    basis="ทะเบียนกฎหมายของสำนักงาน (content/laws.yml)",
    subject=Entry,
    check=check,
)
