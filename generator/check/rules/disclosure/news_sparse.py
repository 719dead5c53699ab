"""For two months of the fiscal year no news was published.

What it checks:
    Between two news items of the open edition's fiscal year, from its beginning and until today
    or its end, there are no more than 60 days.

Why it matters:
    The item asks for news of the work of the whole year. A silent quarter looks as if the office
    published only for the assessment, and visitors think that the site was abandoned.

How to fix it:
    Publish the news of that time with the day on which it happened, and one item a month from now
    on.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.news_days import days_of_news
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.thai.calendar import FiscalYear, format_date

_LONGEST = 60
"""Days."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the longest silence."""
    year = edition.catalogue.fiscal_year
    if year is None:
        return
    days = days_of_news(ground.library, year)
    spans = list(pairwise((FiscalYear(year).start, *days, _last(edition, ground, year))))
    start, end = max(spans, key=lambda span: span[1] - span[0])
    if not days or (end - start).days <= _LONGEST:
        return
    for disclosed in asked_now(edition, ground, "news"):
        yield Finding(
            codes.NEWS_SPARSE, disclosed.place,
            f"ข้อ {disclosed.item.code}: ไม่มีข่าวเลยระหว่าง {format_date(start)} ถึง {format_date(end)} "
            f"({(end - start).days} วัน) ผู้ประเมินอาจเห็นว่าข่าวไม่ครอบคลุมทั้งปี",
            "เพิ่มไฟล์ข่าวของช่วงนั้นใน content/news/ ในส่วนหัวต้องมี title (ชื่อข่าว) "
            f"date (วันที่เกิดจริง เช่น {format_date(start + (end - start) / 2)}) "
            f"group (รหัสกลุ่ม เช่น {ground.library.office.website_group}) "
            "และ category (เช่น กิจกรรม) แล้วเผยแพร่อย่างน้อยเดือนละข่าว",
            English(
                f"Item {disclosed.item.code}: no news from {start.isoformat()} to "
                f"{end.isoformat()}",
                "Publish the news of that time.",
            ),
            edition.about_of(disclosed),
        )  # fmt: skip


def _last(edition: Edition, ground: Ground, year: int) -> dt.date:
    """The day up to which news can be expected."""
    day = min(ground.today, edition.catalogue.closes or ground.today, FiscalYear(year).end)
    return max(day, FiscalYear(year).start)


RULE = Rule(
    codes.NEWS_SPARSE,
    __doc__,
    Explanation(
        what="ในปีงบประมาณที่เปิดรับข้อมูล ต้องไม่มีช่วงที่ไม่มีข่าวนานเกิน 60 วัน นับจากต้นปีถึงวันนี้หรือสิ้นปี",
        why="ข้อนี้ถามถึงข่าวการดำเนินงานตลอดปี เว็บไซต์ที่เงียบไปหลายเดือนเหมือนไม่มีผู้ดูแล",
        fix="เผยแพร่ข่าวของช่วงนั้นตามวันที่เกิดจริง และเผยแพร่อย่างน้อยเดือนละข่าว",
    ),
    basis="แบบวัด OIT ข้อข่าวประชาสัมพันธ์ และประสบการณ์ของผู้ประเมิน",
    subject=Edition,
    check=check,
)
