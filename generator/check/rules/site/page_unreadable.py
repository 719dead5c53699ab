"""A built page cannot be read.

What it checks:
    Every page of the built folder can be opened, is not empty, is not larger than 20 MB and is
    UTF-8.

Why it matters:
    Visitors see nothing, or signs instead of Thai letters. Nothing else was checked on that page.

How to fix it:
    Build again. If it happens once more, look for a full disk, and send the message to whoever
    looks after the website.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding, Location


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page that is broken."""
    if page.fault:
        yield Finding(
            codes.PAGE_UNREADABLE, Location(page.folder.file(page.url)),
            f"หน้า {page.url} เสีย: {page.fault} ผู้เข้าชมจะอ่านไม่ได้",
            "สั่ง prongsai build ใหม่ ถ้ายังพบ ให้ตรวจว่าดิสก์เต็มหรือไม่ แล้วส่งข้อความนี้ให้ผู้ดูแลระบบ",
            English(f"{page.url} cannot be read as it should", "Build again."),
        )  # fmt: skip


RULE = Rule(
    codes.PAGE_UNREADABLE,
    __doc__,
    Explanation(
        what="ไฟล์ของทุกหน้าต้องเปิดได้ ไม่ว่าง ไม่เกิน 20 เมกะไบต์ และเป็น UTF-8",
        why="ผู้เข้าชมจะไม่เห็นอะไร หรือเห็นอักขระแทนอักษรไทย และหน้านั้นไม่ได้รับการตรวจเรื่องอื่น",
        fix="สั่ง prongsai build ใหม่ ถ้ายังพบ ให้ตรวจว่าดิสก์เต็มหรือไม่ แล้วส่งข้อความนี้ให้ผู้ดูแลระบบ",
    ),
    basis="HTML Living Standard: เอกสารต้องเป็น UTF-8",
    subject=HtmlPage,
    check=check,
)
