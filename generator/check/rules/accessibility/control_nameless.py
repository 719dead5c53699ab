"""A link or a button has nothing to say.

What it checks:
    Every link and every button of a built page has a text, a described picture, or a label.

Why it matters:
    A screen reader says only "link". Nobody who cannot see the page can know where it leads.

How to fix it:
    Write a text into the link, or describe the picture in it. A button of the theme gets
    `aria-label` or a text that only screen readers say.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import is_within_unspoken
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_BUTTONS = frozenset({"button", "image"})
"""Types of `<input>` that say nothing by themselves; a browser writes a word on the others."""


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell everything that can be pressed and has no name."""
    for element in _controls(page):
        if page.name(element) or element.get("value") or element.get("alt"):
            continue
        if is_within_unspoken(element):
            continue
        what, english = ("ลิงก์", "A link") if element.tag == "a" else ("ปุ่ม", "A button")
        href = element.get("href") or ""
        yield Finding(
            codes.CONTROL_NAMELESS, page.at(element, href),
            f"{what}{f'ไปที่ {href} ' if href else ''}ไม่มีข้อความ ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่รู้ว่าใช้ทำอะไร",
            "เขียนข้อความในลิงก์หรือปุ่ม ถ้ามีเพียงภาพ ให้เขียนคำบรรยายแทนภาพว่าพาไปที่ใด",
            English(
                f"{english}{f' to {href}' if href else ''} has no name",
                "Write a text into it, or describe the picture in it.",
            ),
        )  # fmt: skip


def _controls(page: HtmlPage) -> Iterator[HtmlElement]:
    yield from (link.element for link in page.links)
    yield from page.all("button")
    for element in page.all("input"):
        if (element.get("type") or "").lower() in _BUTTONS:
            yield element


RULE = Rule(
    codes.CONTROL_NAMELESS,
    __doc__,
    Explanation(
        what="ลิงก์และปุ่มทุกแห่งต้องมีข้อความ ภาพที่มีคำบรรยาย หรือป้ายชื่อ",
        why="โปรแกรมอ่านหน้าจอจะอ่านเพียงคำว่าลิงก์ ผู้ที่มองไม่เห็นจะไม่รู้ว่าพาไปที่ใด",
        fix="เขียนข้อความในลิงก์ หรือเขียนคำบรรยายของภาพในลิงก์ ปุ่มในแม่แบบให้เติมข้อความหรือ aria-label",
    ),
    basis="WCAG 2.2 ข้อ 2.4.4 และ 4.1.2 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
