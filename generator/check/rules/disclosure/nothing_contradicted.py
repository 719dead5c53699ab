"""An item says that there is nothing, and the content says that there is.

What it checks:
    An item on monthly procurement that is answered with `none` has no contract in the months it
    asks for; one on statistics of complaints has no table that counts complaints.

Why it matters:
    Who says that there is nothing while the same site shows something has published a falsehood.

How to fix it:
    Write the evidence instead of `none`, or mend the entry that contradicts it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.complaint_counts import counted
from generator.check.rules.disclosure.procurement_months import due_months
from generator.check.rules.disclosure.written_tables import written_tables
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition, ItemState


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every answer of none that is not true."""
    for disclosed in edition.about("procurement-monthly", "complaint-statistics"):
        if disclosed.entry is None or disclosed.state is not ItemState.NONE:
            continue
        if seen := _seen(edition, disclosed, ground):
            yield Finding(
                codes.NOTHING_CONTRADICTED, disclosed.entry.source.at("none"),
                f"ข้อ {disclosed.item.code} แจ้งว่าไม่มีข้อมูล แต่{seen} ผู้ประเมินจะเห็นข้อมูลขัดกันเอง",
                "แก้เป็น evidence ที่แสดงข้อมูลนั้น หรือแก้ข้อมูลที่ขัดกัน",
                English(
                    f"Item {disclosed.item.code} says none, but the content has something",
                    "Write evidence instead of none, or mend what contradicts it.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _seen(edition: Edition, disclosed: Disclosed, ground: Ground) -> str:
    """What contradicts the answer, in Thai; empty when nothing does."""
    year = edition.catalogue.fiscal_year
    if "procurement-monthly" in disclosed.item.subjects and year:
        due = due_months(disclosed, ground.library, year, ground.today)
        entries = [entry for month in due for entry in month.entries]
        return f"มีสัญญา “{entries[0].title}” ({entries[0].source.path})" if entries else ""
    tables = written_tables(disclosed.entry.source.body) if disclosed.entry else ()
    total = sum(row.total for table in tables for row in counted(table) if not row.is_sum)
    return f"ตารางใต้ข้อนี้นับได้ {total} เรื่อง" if total else ""


RULE = Rule(
    codes.NOTHING_CONTRADICTED,
    __doc__,
    Explanation(
        what="ข้อที่แจ้ง none ต้องไม่ขัดกับเนื้อหา: ข้อจัดซื้อจัดจ้างรายเดือนต้องไม่มีสัญญาในเดือนที่ต้องแสดง "
        "และข้อสถิติเรื่องร้องเรียนต้องไม่มีตารางที่นับเรื่องได้",
        why="การแจ้งว่าไม่มีทั้งที่เว็บไซต์เดียวกันแสดงว่ามี เป็นข้อมูลเท็จ",
        fix="แก้เป็น evidence หรือแก้ข้อมูลที่ขัดกัน",
    ),
    basis="แบบวัด OIT: แจ้งว่าไม่มีได้เฉพาะเมื่อไม่มีจริง (หลักเกณฑ์ R8)",
    subject=Edition,
    check=check,
)
