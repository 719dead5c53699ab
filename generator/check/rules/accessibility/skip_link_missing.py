"""A page has no link that skips to its content.

What it checks:
    The first link of every built page leads to a place inside the same page, and that place exists.

Why it matters:
    Whoever uses a keyboard has to walk through the whole menu on every page.

How to fix it:
    Put `<a class="ps-skip" href="#main">` first in `<body>`, as `theme/main.html` does.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage, Link
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page whose first link does not skip to its content."""
    if page.fault or page.leads_to is not None:
        return
    first = next(iter(page.links), None)
    if first and _skips(page, first):
        return
    yield Finding(
        codes.SKIP_LINK_MISSING, page.place,
        "ลิงก์แรกของหน้าไม่ใช่ลิงก์ข้ามไปยังเนื้อหาหลัก ผู้ใช้แป้นพิมพ์ต้องเดินผ่านเมนูทั้งหมดทุกหน้า",
        'ใส่ <a class="ps-skip" href="#main">ข้ามไปยังเนื้อหาหลัก</a> เป็นสิ่งแรกใน <body> ของแม่แบบ',
        English(
            "The first link of the page does not skip to its content",
            'Put <a class="ps-skip" href="#main"> first in <body>.',
        ),
    )  # fmt: skip


def _skips(page: HtmlPage, link: Link) -> bool:
    target = link.target
    return target is not None and target.url == page.url and target.fragment in page.ids


RULE = Rule(
    codes.SKIP_LINK_MISSING,
    __doc__,
    Explanation(
        what="ลิงก์แรกของทุกหน้าต้องเป็นลิงก์ข้ามไปยังเนื้อหาหลักในหน้าเดียวกัน และต้องมีตำแหน่งนั้นจริง",
        why="ผู้ใช้แป้นพิมพ์ต้องเดินผ่านเมนูทั้งหมดซ้ำทุกหน้า",
        fix="ใส่ลิงก์ข้ามไปยัง #main เป็นสิ่งแรกใน <body> ของแม่แบบ ตามที่ theme/main.html ทำไว้",
    ),
    basis="WCAG 2.2 ข้อ 2.4.1 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
