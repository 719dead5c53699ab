"""A manual names an amended law as if it had never been amended.

What it checks:
    Where a manual or a procedure names a law of the register in words with its first year, and
    the register has amendments, the same paragraph says so: (ฉบับที่ …) or
    และที่แก้ไขเพิ่มเติม. A link to
    the register needs no such words, for the register shows the amendments.

Why it matters:
    Readers take the first text for the one in force.

How to fix it:
    Add `และที่แก้ไขเพิ่มเติม` behind the year, or cite the law by its id.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.manuals.citations import Citation, citations
from generator.findings import English, Finding
from generator.library.entry import Entry

_KINDS = frozenset({"manual", "procedure"})
_NAMED = re.compile(r"แก้ไข|\(ฉบับที่|^\]\(/laws/")


def check(entry: Entry[Any], ground: Ground) -> Iterator[Finding]:
    """Tell every law that is named by its first year alone."""
    if entry.kind.name not in _KINDS:
        return
    body = entry.source.body
    for cited in citations(body, ground.library.laws):
        law = cited.laws[0]
        if law.amendments and cited.year == law.year and not _names_amendment(cited, body):
            last = law.amendments[-1]
            yield Finding(
                codes.AMENDMENT_UNNAMED, entry.source.at_body(cited.offset),
                f"อ้าง {law.full_title} โดยไม่บอกว่าแก้ไขเพิ่มเติมแล้ว (ล่าสุด {last.title} พ.ศ. "
                f"{last.year})",
                "เติม และที่แก้ไขเพิ่มเติม หลังปี หรืออ้างด้วยรหัสหรือลิงก์ไปทะเบียนกฎหมายแทน",
                English(
                    f"{law.id} is cited without its amendments",
                    "Add และที่แก้ไขเพิ่มเติม behind the year, or cite the law by its id.",
                ),
            )  # fmt: skip


def _names_amendment(cited: Citation, text: str) -> bool:
    rest = text[cited.end :].partition("\n")[0]
    return cited.amending or bool(_NAMED.search(rest))


RULE = Rule(
    codes.AMENDMENT_UNNAMED,
    __doc__,
    Explanation(
        what="คู่มือที่อ้างชื่อกฎหมายพร้อมปีแรกของกฎหมายที่ทะเบียนมีการแก้ไข ต้องบอกว่ามีการแก้ไขเพิ่มเติม",
        why="ผู้อ่านเข้าใจว่าตัวบทฉบับแรกยังใช้ทั้งหมด",
        fix="เติม และที่แก้ไขเพิ่มเติม หลังปี หรืออ้างด้วยรหัสในทะเบียน ซึ่งแสดงการแก้ไขให้เอง",
    ),
    basis="ทะเบียนกฎหมายของสำนักงาน (content/laws.yml)",
    subject=Entry,
    check=check,
)
