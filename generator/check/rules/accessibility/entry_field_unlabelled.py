"""A field to be filled in has no label.

What it checks:
    Every field of a form on a built page has a `<label>`, or another name that a screen reader can
    say. A placeholder is no label: it goes away while one writes.

Why it matters:
    Whoever cannot see the page does not know what to write.

How to fix it:
    Give the field an `id` and put `<label for="…">` before it, in the template that draws it.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import is_within_unspoken, spoken
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_UNWRITTEN = frozenset({"hidden", "submit", "reset", "button", "image"})


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every field without a name."""
    labelled = {label.get("for") for label in page.all("label") if spoken(label)}
    for element in page.all("input", "select", "textarea"):
        if (element.get("type") or "").lower() in _UNWRITTEN or is_within_unspoken(element):
            continue
        if element.get("id") in labelled - {None} or _is_named(page, element):
            continue
        name = element.get("name") or element.get("placeholder") or str(element.tag)
        yield Finding(
            codes.ENTRY_FIELD_UNLABELLED, page.at(element, name),
            f"ช่องกรอก “{name}” ไม่มีป้ายชื่อ ผู้ใช้โปรแกรมอ่านหน้าจอจะไม่รู้ว่าต้องกรอกอะไร",
            'ในแม่แบบที่สร้างช่องนี้ ให้ตั้ง id แล้วใส่ <label for="id นั้น"> ไว้ก่อนช่อง',
            English(
                f"The field “{name}” has no label",
                "Give it an id and put a <label for=…> before it.",
            ),
        )  # fmt: skip


def _is_named(page: HtmlPage, element: HtmlElement) -> bool:
    if (element.get("aria-label") or element.get("title") or "").strip():
        return True
    references = (element.get("aria-labelledby") or "").split()
    if any(one in page.ids and spoken(page.ids[one][0]) for one in references):
        return True
    return any(spoken(around) for around in element.iterancestors("label"))


RULE = Rule(
    codes.ENTRY_FIELD_UNLABELLED,
    __doc__,
    Explanation(
        what="ช่องกรอกทุกช่องในหน้าเว็บต้องมีป้ายชื่อที่โปรแกรมอ่านหน้าจออ่านได้ ข้อความจาง ๆ ในช่องไม่ใช่ป้ายชื่อ "
        "เพราะหายไปเมื่อเริ่มพิมพ์",
        why="ผู้ที่มองไม่เห็นหน้าจอจะไม่รู้ว่าต้องกรอกอะไร",
        fix='ในแม่แบบที่สร้างช่องกรอก ให้ตั้ง id แล้วใส่ <label for="…"> ไว้ก่อนช่อง',
    ),
    basis="WCAG 2.2 ข้อ 1.3.1 และ 3.3.2 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
