"""No news was published in the fiscal year.

What it checks:
    When an edition proves the item on news, the office has at least one news item dated in its
    fiscal year. A year that has just begun is given 30 days.

Why it matters:
    The item asks for news of the assessed year. News of other years do not count.

How to fix it:
    Publish the news of the year in `content/news/` with its `date`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.news_days import days_of_news
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.thai.calendar import FiscalYear

_GRACE = 30
"""Days."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an edition without any news of its year."""
    year = edition.catalogue.fiscal_year
    if year is None or (ground.today - FiscalYear(year).start).days <= _GRACE:
        return
    for disclosed in asked(edition, "news"):
        if not days_of_news(ground.library, year):
            yield Finding(
                codes.NEWS_ABSENT, disclosed.place,
                f"ข้อ {disclosed.item.code}: ไม่มีข่าวที่ลงวันที่ในปีงบประมาณ พ.ศ. {year} "
                f"(1 ตุลาคม {year - 1} - 30 กันยายน {year}) ข่าวของปีอื่นใช้แทนไม่ได้",
                "เผยแพร่ข่าวของปีนั้นใน content/news/ พร้อม date",
                English(
                    f"Item {disclosed.item.code}: no news in fiscal year {year}",
                    "Publish news of that year in content/news/.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.NEWS_ABSENT,
    __doc__,
    Explanation(
        what="เมื่อใช้ข้อข่าวประชาสัมพันธ์ ต้องมีข่าวที่ลงวันที่ในปีงบประมาณนั้นอย่างน้อย 1 ข่าว (ผ่อนให้ 30 วันแรกของปี)",
        why="ข้อนี้ถามถึงข่าวของปีที่ประเมิน ข่าวของปีอื่นไม่นับ",
        fix="เผยแพร่ข่าวของปีนั้นใน content/news/ พร้อม date",
    ),
    basis="แบบวัด OIT ข้อข่าวประชาสัมพันธ์: ข่าวที่เกิดขึ้นในปีที่ประเมิน",
    subject=Edition,
    check=check,
)
