"""A page has no main heading, or several.

What it checks:
    Every built page has exactly one heading of the first level.

Why it matters:
    The main heading tells everybody where they are. Without it, or with two, people who cannot see
    the page do not know what it is about.

How to fix it:
    The title of the front matter becomes the main heading by itself. In the text begin with `##`
    and take every heading with a single `#` one level down.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.accessibility.headings import headings
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page with none, and every main heading behind the first."""
    main = [heading for heading in headings(page) if heading.level == 1]
    hint = "ชื่อเรื่องในส่วนหัวเป็นหัวข้อหลักอยู่แล้ว ในเนื้อหาให้เริ่มที่ ##"
    english = "The title is the main heading already; begin with ## in the text."
    if not main and not page.fault:
        yield Finding(
            codes.MAIN_HEADING_NOT_SINGLE, page.place,
            f"หน้า {page.url} ไม่มีหัวข้อหลัก ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่รู้ว่าหน้านี้เกี่ยวกับอะไร",
            hint, English(f"{page.url} has no main heading", english),
        )  # fmt: skip
    for heading in main[1:]:
        yield Finding(
            codes.MAIN_HEADING_NOT_SINGLE, page.at(heading.element, f"# {heading.text}"),
            f"หน้านี้มีหัวข้อหลักมากกว่าหนึ่ง คือ “{main[0].text}” และ “{heading.text}”",
            hint,
            English(f"“{heading.text}” is a second main heading beside “{main[0].text}”", english),
        )  # fmt: skip


RULE = Rule(
    codes.MAIN_HEADING_NOT_SINGLE,
    __doc__,
    Explanation(
        what="ทุกหน้าต้องมีหัวข้อหลัก (ระดับ 1) หัวข้อเดียว",
        why="หัวข้อหลักบอกทุกคนว่าอยู่ที่หน้าใด ถ้าไม่มีหรือมีสองหัวข้อ ผู้ที่มองไม่เห็นจะไม่รู้ว่าหน้านี้เกี่ยวกับอะไร",
        fix="ชื่อเรื่องในส่วนหัวกลายเป็นหัวข้อหลักเอง ในเนื้อหาให้เริ่มที่ ## และลดระดับหัวข้อที่ใช้ # ตัวเดียว",
    ),
    basis="WCAG 2.2 ข้อ 1.3.1 และ 2.4.6",
    subject=HtmlPage,
    check=check,
)
