"""A page does not say which part is its main content.

What it checks:
    Every built page has exactly one `<main>` (or an element of that role).

Why it matters:
    People with a screen reader jump to it past header and menu. Without it they hear the whole menu
    on every page.

How to fix it:
    Let the page be drawn by `theme/main.html`, or put its content into `<main>`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page with no main part, or with several."""
    marked = [
        element
        for element in page.elements
        if (element.tag == "main" or element.get("role") == "main")
        and element.get("hidden") is None
    ]
    if len(marked) == 1 or page.fault:
        return
    seen = f"บอกว่ามีเนื้อหาหลัก {len(marked)} ส่วน" if marked else "ไม่บอกว่าส่วนใดเป็นเนื้อหาหลัก"
    yield Finding(
        codes.MAIN_AREA_MISSING, page.at(marked[1]) if marked else page.place,
        f"หน้านี้{seen} ผู้ใช้โปรแกรมอ่านหน้าจอจะข้ามเมนูไปยังเนื้อหาไม่ได้",
        "ใช้แม่แบบ theme/main.html หรือใส่เนื้อหาไว้ใน <main> เพียงแห่งเดียว",
        English(
            f"The page has {len(marked) or 'no'} main parts",
            "Put the content into one <main>.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.MAIN_AREA_MISSING,
    __doc__,
    Explanation(
        what="ทุกหน้าต้องมี <main> หนึ่งแห่งที่บอกว่าส่วนใดเป็นเนื้อหาหลัก",
        why="ผู้ใช้โปรแกรมอ่านหน้าจอใช้ข้ามส่วนหัวและเมนู ถ้าไม่มีจะต้องฟังเมนูทั้งหมดซ้ำทุกหน้า",
        fix="ใช้แม่แบบ theme/main.html หรือใส่เนื้อหาไว้ใน <main> เพียงแห่งเดียว",
    ),
    basis="WCAG 2.2 ข้อ 1.3.1 และ 2.4.1",
    subject=HtmlPage,
    check=check,
)
