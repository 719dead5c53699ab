"""Code stands in a page that the page's own policy forbids.

What it checks:
    Inline scripts, styles, `style` attributes and handlers such as `onclick` of a page with a
    content security policy are allowed by it.

Why it matters:
    Browsers do not run what the policy forbids: the page looks or works otherwise than was meant.
    Code that nobody of the office wrote is the trace of an attack.

How to fix it:
    Move it into a file of the theme. If you did not write it, tell whoever looks after the website.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.policy import Policy
from generator.findings import English, Finding

_RUN = frozenset({
    "", "text/javascript", "application/javascript", "text/ecmascript", "module", "importmap",
    "speculationrules",
})  # fmt: skip
"""Types of scripts that browsers run; the others are data."""


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell everything inline that the policy forbids."""
    said = page.meta("content-security-policy")
    if said is None:
        return
    for element, what in _forbidden(page, Policy(said)):
        yield Finding(
            codes.INLINE_CODE_FORBIDDEN, page.at(element),
            f"{what} ในหน้านี้ถูกนโยบายความปลอดภัยของหน้าห้าม เบราว์เซอร์จะไม่ทำตาม",
            "ย้ายไปไว้ในไฟล์ของธีม ถ้าไม่ได้เขียนเอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
            English(
                f"{what} is forbidden by the policy of the page",
                "Move it into a file of the theme; if you did not write it, report it.",
            ),
        )  # fmt: skip


def _forbidden(page: HtmlPage, policy: Policy) -> Iterator[tuple[HtmlElement, str]]:
    for tag in ("script", "style"):
        for element in page.all(tag):
            code = element.text or ""
            kind = (element.get("type") or "").strip().lower()
            is_data = tag == "script" and (element.get("src") or kind not in _RUN)
            if not is_data and not policy.allows(tag, code=code, nonce=element.get("nonce") or ""):
                yield element, f"<{tag}>"
    for element in page.elements:
        for name in element.keys():  # noqa: SIM118 - an element iterates over its children
            if name == "style" and not policy.allows("style"):
                yield element, 'style="…"'
            elif name.startswith("on") and not policy.allows("script"):
                yield element, f'{name}="…"'


RULE = Rule(
    codes.INLINE_CODE_FORBIDDEN,
    __doc__,
    Explanation(
        what="สคริปต์ รูปแบบ และคำสั่งอย่าง onclick ที่เขียนไว้ในหน้า "
        "ต้องเป็นไปตามนโยบายความปลอดภัยของหน้านั้น (CSP)",
        why="เบราว์เซอร์ไม่ทำตามสิ่งที่นโยบายห้าม หน้าจึงแสดงหรือทำงานผิดไป และโค้ดที่ไม่มีใครในสำนักงานเขียน "
        "คือร่องรอยของการโจมตี",
        fix="ย้ายไปไว้ในไฟล์ของธีม ถ้าไม่ได้เขียนเอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
    ),
    basis="Content Security Policy ระดับ 3",
    subject=HtmlPage,
    check=check,
)
