"""An embedded page has no title.

What it checks:
    Every `<iframe>` of a built page has a `title` or a label.

Why it matters:
    A screen reader says only "frame", and nobody knows whether it is worth entering.

How to fix it:
    Write a link instead of the embedded page, or give the frame a `title` in its template.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import is_within_unspoken
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every frame without a title."""
    for element in page.all("iframe", "frame"):
        name = element.get("title") or element.get("aria-label") or ""
        if name.strip() or is_within_unspoken(element):
            continue
        address = (element.get("src") or "")[:80]
        yield Finding(
            codes.FRAME_UNTITLED, page.at(element, address),
            f"กรอบที่ฝัง {address or 'หน้าอื่น'} ไม่มีชื่อ ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่รู้ว่าข้างในคืออะไร",
            "ใช้ลิงก์แทนการฝัง หรือเติม title ให้กรอบในแม่แบบ",
            English(
                f"The frame of {address or 'another page'} has no title",
                "Write a link instead, or give it a title.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.FRAME_UNTITLED,
    __doc__,
    Explanation(
        what="กรอบที่ฝังหน้าอื่นไว้ (iframe) ต้องมีชื่อ",
        why="โปรแกรมอ่านหน้าจอจะอ่านเพียงคำว่ากรอบ ผู้ฟังไม่รู้ว่าควรเข้าไปดูหรือไม่",
        fix="ใช้ลิงก์แทนการฝัง หรือเติม title ให้กรอบในแม่แบบ",
    ),
    basis="WCAG 2.2 ข้อ 4.1.2 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
