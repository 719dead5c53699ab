"""A page holds text that its readers cannot see.

What it checks:
    No element with a text is hidden by its own `style`: not displayed, invisible, of no size, or
    pushed out of the window.

Why it matters:
    This is how gambling sites plant their links in the pages of public offices: readers see
    nothing, but search engines do.

How to fix it:
    Look where the text comes from, take it away, build anew, and tell whoever looks after the
    website. The site itself never hides text so.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.hidden import hidden
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every hidden text."""
    for element, style, text in hidden(page.elements):
        begin = text[:60]
        yield Finding(
            codes.TEXT_HIDDEN, page.at(element, style),
            f"มีข้อความซ่อนไว้ไม่ให้ผู้อ่านเห็น ขึ้นต้นว่า “{begin}” ซึ่งเป็นวิธีที่เว็บพนันใช้ฝังลิงก์",
            "หาว่าข้อความนี้มาจากที่ใด ลบออก สร้างเว็บไซต์ใหม่ แล้วแจ้งผู้ดูแลเว็บไซต์",
            English(
                f"A text is hidden from the readers; it begins with “{begin}”",
                "Find out where it comes from, take it away, build anew, and report it.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.TEXT_HIDDEN,
    __doc__,
    Explanation(
        what="ต้องไม่มีข้อความที่ซ่อนไว้ด้วย style ของตัวเอง เช่น ไม่แสดงผล ขนาดศูนย์ หรือผลักออกนอกจอ",
        why="เว็บพนันใช้วิธีนี้ฝังลิงก์ในเว็บไซต์ของหน่วยงาน ผู้อ่านมองไม่เห็น แต่เครื่องมือค้นหาเห็น",
        fix="หาว่าข้อความมาจากที่ใด ลบออก สร้างเว็บไซต์ใหม่ แล้วแจ้งผู้ดูแลเว็บไซต์ ระบบเองไม่ซ่อนข้อความด้วยวิธีนี้",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=HtmlPage,
    check=check,
)
