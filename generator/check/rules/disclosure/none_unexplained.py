"""A statement that there is nothing does not say of what or of when.

What it checks:
    The reason under `none` is a sentence, not only "none", and names a year where the item asks
    for data of a certain time.

Why it matters:
    That there was nothing is an answer, and counts; but only of a stated time. Without it nobody
    can tell this year's statement from last year's.

How to fix it:
    Write what there was none of and when, for example "ไม่มีเรื่องร้องเรียนการทุจริตในปีงบประมาณ
    พ.ศ. 2568".
"""

import datetime as dt
import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.item_periods import asked_text, example
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding
from generator.check.rules.disclosure.periods import DATED, asked_year
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition, ItemState
from generator.thai.calendar import format_date
from generator.thai.digits import to_arabic

_SHORT = 15
"""Characters without spaces: ไม่มีเรื่องร้องเรียน alone has 20."""
_YEAR = re.compile(r"(?<!\d)(?:2[45]\d\d|20\d\d)(?!\d)")


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell reasons that say too little."""
    for disclosed, entry in answered(edition, ItemState.NONE):
        reason = entry.data.none.reason if entry.data.none else ""
        dated = edition.catalogue.fiscal_year is not None and disclosed.item.period in DATED
        if len(re.sub(r"\s", "", reason)) < _SHORT:
            seen = "สั้นเกินไป ผู้ประเมินไม่ทราบว่าไม่มีเรื่องใด"
        elif dated and not _YEAR.search(to_arabic(reason)):
            seen = f"ไม่บอกว่าเป็นของปีใด ข้อนี้กำหนดช่วงเวลา {asked_text(edition, disclosed)}"
        else:
            continue
        told = Told(
            f"คำชี้แจงว่าไม่มีข้อมูล “{reason}” {seen}",
            f"เขียนให้ครบว่าไม่มีเรื่องใด ในช่วงเวลาใด เช่น {_sentence(edition, disclosed, ground.today)}",
            English(
                f"the reason “{reason}” does not say of what and when there was nothing",
                "Write what there was none of, and in which year.",
            ),
        )
        place = entry.source.at("none", "reason")
        yield item_finding(codes.NONE_UNEXPLAINED, edition, disclosed, told, place)


def _sentence(edition: Edition, disclosed: Disclosed, today: dt.date) -> str:
    """A reason that this very item may be given, in Thai."""
    title, kind, year = disclosed.item.title, disclosed.item.period, edition.catalogue.fiscal_year
    asked = asked_year(kind, year) if year else None
    if year is None or asked is None:
        return f"ไม่มี{title} ณ วันที่ {format_date(today)}"
    time = example(kind, year)
    if time.isdecimal():
        return f"ไม่มี{title}" + ("" if time in title else f" ในปีงบประมาณ พ.ศ. {time}")
    return f"ไม่มี{title} ในช่วง{time}"


RULE = Rule(
    codes.NONE_UNEXPLAINED,
    __doc__,
    Explanation(
        what="เหตุผลใต้ none ต้องเป็นประโยคที่บอกว่าไม่มีเรื่องใด และบอกปีเมื่อรายการกำหนดช่วงเวลาของข้อมูล",
        why="การแจ้งว่าไม่มีถือเป็นคำตอบ แต่ต้องบอกว่าของช่วงเวลาใด มิฉะนั้นแยกไม่ได้ว่าเป็นคำชี้แจงของปีนี้หรือปีก่อน",
        fix="เขียนให้ครบว่าไม่มีเรื่องใด ในช่วงเวลาใด เช่น ไม่มีเรื่องร้องเรียนการทุจริตในปีงบประมาณ พ.ศ. 2568",
    ),
    basis="แบบวัด OIT: เมื่อไม่มีต้องระบุว่าไม่มี (หลักเกณฑ์ R8)",
    subject=Edition,
    check=check,
)
