"""A page has no description for search results.

What it checks:
    Every built page that search engines may list has a description of at least 20 letters.

Why it matters:
    Search engines then show any words of the page, often those of the menu.

How to fix it:
    Write `summary:` into the front matter, one sentence that says what the page is for.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_SHORTEST = 20


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page without a description."""
    said = (page.meta("description") or "").strip()
    if not page.is_listed or page.fault or len(said) >= _SHORTEST:
        return
    seen = (
        f"คำอธิบายหน้า {page.url} สำหรับผลการค้นหาสั้นเกินไป (“{said}”)"
        if said
        else f"หน้า {page.url} ไม่มีคำอธิบายสำหรับผลการค้นหา"
    )
    yield Finding(
        codes.PAGE_DESCRIPTION_MISSING, page.place,
        f"{seen} ผู้ค้นหาจะไม่รู้ว่าหน้านี้มีอะไร",
        "เติม summary ในส่วนหัวหนึ่งประโยค บอกว่าหน้านี้ใช้ทำอะไร",
        English(
            f"{page.url} has {'a very short' if said else 'no'} description",
            "Write summary: into the front matter, one sentence.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.PAGE_DESCRIPTION_MISSING,
    __doc__,
    Explanation(
        what="หน้าที่ค้นหาได้ควรมีคำอธิบายอย่างน้อย 20 ตัวอักษร",
        why="ถ้าไม่มี เครื่องมือค้นหาจะแสดงข้อความใดก็ได้ในหน้า ซึ่งมักเป็นข้อความในเมนู",
        fix="เติม summary ในส่วนหัวหนึ่งประโยค บอกว่าหน้านี้ใช้ทำอะไร",
    ),
    basis="แนวปฏิบัติของเครื่องมือค้นหา และ Open Graph",
    subject=HtmlPage,
    check=check,
)
