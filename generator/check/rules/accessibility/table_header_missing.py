"""A table of data has no header cells.

What it checks:
    Every table of at least two rows and two columns has header cells (`<th>`).

Why it matters:
    A screen reader says the name of the column with each cell. Without headers it reads a row of
    bare numbers.

How to fix it:
    Let the first row of the table hold the names of the columns, and put the line of hyphens below
    it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.accessibility.tables import data_tables, first_words
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every table without headers."""
    for table in data_tables(page):
        if any(True for _header in table.iter("th")):
            continue
        words = first_words(table)
        yield Finding(
            codes.TABLE_HEADER_MISSING, page.at(table, words),
            f"ตารางที่เริ่มด้วย “{words}” ไม่มีหัวตาราง ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่รู้ว่าแต่ละช่องคืออะไร",
            "ให้แถวแรกเป็นชื่อคอลัมน์ แล้วใส่บรรทัดขีด |---| ใต้แถวนั้น",
            English(
                f"The table that begins with “{words}” has no header cells",
                "Let its first row name the columns.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.TABLE_HEADER_MISSING,
    __doc__,
    Explanation(
        what="ตารางที่มีตั้งแต่สองแถวและสองคอลัมน์ขึ้นไปต้องมีหัวตาราง",
        why="โปรแกรมอ่านหน้าจออ่านชื่อคอลัมน์ให้ฟังพร้อมค่าในช่อง ถ้าไม่มีหัวตารางจะได้ยินเพียงตัวเลขเรียงกัน",
        fix="ให้แถวแรกของตารางเป็นชื่อคอลัมน์ แล้วใส่บรรทัดขีด |---| ใต้แถวนั้น",
    ),
    basis="WCAG 2.2 ข้อ 1.3.1 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
