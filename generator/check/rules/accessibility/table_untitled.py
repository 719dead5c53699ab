"""A table of data has no title.

What it checks:
    Every table of at least two rows and two columns has a caption or another name.

Why it matters:
    Whoever jumps from table to table with a screen reader hears only "table" each time.

How to fix it:
    Put the table below a heading or a sentence that says what it shows; the site makes its title
    from that.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import shown
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.accessibility.tables import data_tables, first_words
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every table without a title."""
    for table in data_tables(page):
        if _is_titled(table):
            continue
        words = first_words(table)
        yield Finding(
            codes.TABLE_UNTITLED, page.at(table, words),
            f"ตารางที่เริ่มด้วย “{words}” ไม่มีชื่อ ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่รู้ว่าเป็นตารางอะไร",
            "วางตารางไว้ใต้หัวข้อที่บอกว่าตารางแสดงอะไร ระบบจะนำหัวข้อมาเป็นชื่อตาราง",
            English(
                f"The table that begins with “{words}” has no title",
                "Put it below a heading that says what it shows.",
            ),
        )  # fmt: skip


def _is_titled(table: HtmlElement) -> bool:
    captions = [element for element in table if element.tag == "caption"]
    named = table.get("aria-label") or table.get("aria-labelledby") or table.get("title")
    return bool(named) or any(shown(caption) for caption in captions)


RULE = Rule(
    codes.TABLE_UNTITLED,
    __doc__,
    Explanation(
        what="ตารางที่มีตั้งแต่สองแถวและสองคอลัมน์ขึ้นไปควรมีชื่อตาราง",
        why="ผู้ใช้โปรแกรมอ่านหน้าจอที่ไล่ฟังทีละตารางจะได้ยินเพียงคำว่าตารางทุกครั้ง",
        fix="วางตารางไว้ใต้หัวข้อหรือประโยคที่บอกว่าตารางแสดงอะไร",
    ),
    basis="WCAG 2.2 ข้อ 1.3.1 (เทคนิค H39)",
    subject=HtmlPage,
    check=check,
)
