"""A page has no title.

What it checks:
    Every built page has a `<title>` with words in it.

Why it matters:
    The title stands on the tab, in bookmarks and in search results, and is the first thing that a
    screen reader says.

How to fix it:
    Write `title:` into the front matter of the page's file.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page without a title."""
    if not page.title and not page.fault:
        yield Finding(
            codes.PAGE_TITLE_MISSING, page.place,
            f"หน้า {page.url} ไม่มีชื่อหน้า แถบเบราว์เซอร์และผลการค้นหาจะไม่มีชื่อให้อ่าน",
            "เติม title ในส่วนหัวของไฟล์ ถ้าไฟล์มี title แล้ว ให้ตรวจแม่แบบ theme/main.html",
            English(f"{page.url} has no title", "Write title: into the front matter."),
        )  # fmt: skip


RULE = Rule(
    codes.PAGE_TITLE_MISSING,
    __doc__,
    Explanation(
        what="ทุกหน้าต้องมีชื่อหน้า (title) ที่ไม่ว่าง",
        why="ชื่อหน้าปรากฏบนแถบเบราว์เซอร์ ที่คั่นหน้า และผลการค้นหา และเป็นสิ่งแรกที่โปรแกรมอ่านหน้าจออ่าน",
        fix="เติม title ในส่วนหัวของไฟล์",
    ),
    basis="WCAG 2.2 ข้อ 2.4.2 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
