"""A link leads to the old address of a page.

What it checks:
    No link of a built page leads to an address that only sends its visitors on to a new one.

Why it matters:
    The visitor waits for two pages instead of one, and loses the way when the old address is given
    up one day.

How to fix it:
    Write the new address, or better link to the page's file.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, ground: Ground) -> Iterator[Finding]:
    """Tell every link to an old address."""
    redirects = ground.manifest.redirects
    for link in page.links:
        url = link.target.url if link.target else ""
        new = redirects.get(url) or redirects.get(f"{url}/")
        if not new or not url:
            continue
        yield Finding(
            codes.LINK_REDIRECTED, page.at(link.element, link.href, url),
            f"ลิงก์ไปที่ {url} ซึ่งเป็นที่อยู่เดิม ระบบต้องพาผู้อ่านต่อไปที่ {new}",
            f"เปลี่ยนที่อยู่ในลิงก์เป็น {new}",
            English(
                f"A link leads to {url}, an old address that only leads on to {new}",
                f"Write {new} instead.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.LINK_REDIRECTED,
    __doc__,
    Explanation(
        what="ลิงก์ในหน้าเว็บต้องชี้ไปที่ที่อยู่ปัจจุบัน ไม่ใช่ที่อยู่เดิมซึ่งมีไว้เพียงพาไปยังที่อยู่ใหม่",
        why="ผู้อ่านต้องรอเปิดสองหน้า และจะหลงทางเมื่อเลิกใช้ที่อยู่เดิมในวันหนึ่ง",
        fix="เขียนที่อยู่ใหม่แทน หรือลิงก์ไปที่ไฟล์ของหน้านั้น",
    ),
    basis="แนวปฏิบัติของโครงการ: ที่อยู่เดิมมีไว้สำหรับลิงก์ที่อยู่นอกเว็บไซต์",
    subject=HtmlPage,
    check=check,
)
