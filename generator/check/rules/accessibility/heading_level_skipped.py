"""A heading skips a level.

What it checks:
    In the order of a built page no heading is more than one level below the heading before it.

Why it matters:
    People who read with a screen reader walk from heading to heading. A missing level sounds like a
    missing part of the page.

How to fix it:
    Use the next level: `##` below the page's title, `###` below `##`. Do not choose a level for the
    size of its letters.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.accessibility.headings import headings
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every heading that skips a level."""
    before = 0
    for heading in headings(page):
        if before and heading.level > before + 1:
            yield Finding(
                codes.HEADING_LEVEL_SKIPPED,
                page.at(heading.element, f"{'#' * heading.level} {heading.text}", heading.text),
                f"หัวข้อ “{heading.text}” เป็นระดับ {heading.level} แต่หัวข้อก่อนหน้าเป็นระดับ {before} "
                "ผู้ใช้โปรแกรมอ่านหน้าจอจะเข้าใจว่าเนื้อหาขาดหาย",
                f"เปลี่ยนหัวข้อนี้เป็นระดับ {before + 1} ({'#' * (before + 1)}) "
                "อย่าเลือกระดับเพื่อให้ได้ขนาดตัวอักษร",
                English(
                    f"The heading “{heading.text}” is of level {heading.level} behind {before}",
                    f"Make it level {before + 1}.",
                ),
            )  # fmt: skip
        before = heading.level


RULE = Rule(
    codes.HEADING_LEVEL_SKIPPED,
    __doc__,
    Explanation(
        what="เมื่ออ่านตามลำดับของหน้า หัวข้อแต่ละหัวข้อต้องลึกกว่าหัวข้อก่อนหน้าไม่เกินหนึ่งระดับ",
        why="ผู้ใช้โปรแกรมอ่านหน้าจอไล่ฟังทีละหัวข้อ ระดับที่ข้ามไปทำให้เข้าใจว่าเนื้อหาขาดหาย",
        fix="ใช้ระดับถัดไปทีละระดับ ## อยู่ใต้ชื่อหน้า ### อยู่ใต้ ## อย่าเลือกระดับเพื่อให้ได้ขนาดตัวอักษร",
    ),
    basis="WCAG 2.2 ข้อ 1.3.1 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
