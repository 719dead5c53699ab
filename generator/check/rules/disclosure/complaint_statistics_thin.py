"""Statistics of complaints lack a number or their year.

What it checks:
    The evidence of statistics of complaints tells how many there were, how many are finished and
    how many are pending, or that there were none; and it names the year that the item asks for.
    The same holds for the reason of an item answered with `none`.

Why it matters:
    The item is marked 0 when one of the three numbers is missing or the year is another.

How to fix it:
    Write a table with the three columns below a heading with the fiscal year, or state that there
    were no complaints in it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.facts import Facts, missing
from generator.check.rules.disclosure.shown_text import Shown, shown_by_item
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition, ItemState

NUMBERS: Facts = {
    "จำนวนเรื่องทั้งหมด": ("ทั้งหมด", "ทั้งสิ้น", "จำนวนเรื่อง", "เรื่องที่รับ", "รับเรื่อง", "รวม"),
    "จำนวนที่แล้วเสร็จ": ("แล้วเสร็จ", "เสร็จสิ้น", "ยุติ"),
    "จำนวนที่อยู่ระหว่างดำเนินการ": ("อยู่ระหว่าง", "ระหว่างดำเนินการ", "คงค้าง"),
}
_NONE = ("ไม่มีเรื่องร้องเรียน", "ไม่มีการร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่มีผู้ร้องเรียน")
_STATES = frozenset({ItemState.PROVED, ItemState.NONE})


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell what an evaluator does not find."""
    year = edition.catalogue.fiscal_year
    if year is None:
        return
    for disclosed in edition.about("complaint-statistics"):
        if disclosed.state not in _STATES or disclosed.entry is None:
            continue
        wanted = year - (disclosed.item.period == "previous_fy")
        key = "none" if disclosed.entry.data.none else "evidence"
        if lacking := _lacking(disclosed, wanted, ground):
            yield Finding(
                codes.COMPLAINT_STATISTICS_THIN, disclosed.entry.source.at(key),
                f"ข้อ {disclosed.item.code}: สถิติเรื่องร้องเรียนไม่บอก{' '.join(lacking)}",
                f"ทำตารางสามช่อง ทั้งหมด แล้วเสร็จ อยู่ระหว่างดำเนินการ ใต้หัวข้อปีงบประมาณ พ.ศ. {wanted} "
                f"ถ้าไม่มีให้เขียน ไม่มีเรื่องร้องเรียน ในปีงบประมาณ พ.ศ. {wanted}",
                English(
                    f"Item {disclosed.item.code}: the statistics of {wanted} are incomplete",
                    "Tell all, finished and pending of that fiscal year, or that there were none.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _lacking(disclosed: Disclosed, year: int, ground: Ground) -> list[str]:
    data = disclosed.entry.data if disclosed.entry else None
    seen = shown_by_item(disclosed, ground)
    if data and data.none:
        seen = Shown(f"{data.none.reason}\n{seen.text}")
        lacking: list[str] = []
    elif not seen.readable:
        return []
    else:
        lacking = [] if seen.says(_NONE) else list(missing(NUMBERS, seen))
    return lacking if seen.says([str(year)]) else [*lacking, f"ปี พ.ศ. {year}"]


RULE = Rule(
    codes.COMPLAINT_STATISTICS_THIN,
    __doc__,
    Explanation(
        what="สถิติเรื่องร้องเรียนต้องบอกจำนวนทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ หรือบอกว่าไม่มี "
        "พร้อมปีที่ข้อนั้นถามถึง",
        why="ขาดจำนวนใดจำนวนหนึ่งหรือเป็นสถิติของปีอื่น ข้อนี้อาจได้ 0 คะแนน",
        fix="ทำตารางสามช่องใต้หัวข้อปีงบประมาณ หรือเขียนว่าไม่มีเรื่องร้องเรียนในปีนั้น",
    ),
    basis="แบบวัด OIT ข้อสถิติเรื่องร้องเรียน (หลักเกณฑ์ R8 R14)",
    subject=Edition,
    check=check,
)
