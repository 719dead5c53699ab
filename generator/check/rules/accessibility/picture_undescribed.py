"""A picture has no description.

What it checks:
    Every picture of every built page has an `alt` attribute, and every drawing that is offered as a
    picture has a name. An empty `alt` is right for a picture that only decorates.

Why it matters:
    Whoever cannot see the picture, or has not loaded it, learns nothing of what it shows; a screen
    reader spells the name of the file instead.

How to fix it:
    Say in one sentence what the picture shows: `![คำบรรยาย](files/photo.jpg)` in a text, `alt:` in
    the front matter.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import is_within_unspoken
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every picture without a description."""
    for element in page.all("img", "svg"):
        if not _is_silent(element) or is_within_unspoken(element):
            continue
        name = (element.get("src") or "").rpartition("/")[2]
        shown = f" {name} " if name else ""
        yield Finding(
            codes.PICTURE_UNDESCRIBED, page.at(element, name),
            f"ภาพ{shown}ไม่มีคำบรรยายแทนภาพ ผู้ที่มองไม่เห็นภาพจะไม่รู้ว่าภาพนี้บอกอะไร",
            "เขียนคำบรรยายหนึ่งประโยคว่าภาพแสดงอะไร ในวงเล็บเหลี่ยมของ ![ ](ไฟล์) หรือในช่อง alt ของส่วนหัว",
            English(
                f"The picture{shown.rstrip()} has no description",
                "Say in one sentence what it shows; an empty alt is for mere decoration.",
            ),
        )  # fmt: skip


def _is_silent(element: HtmlElement) -> bool:
    """Tell whether nothing says what a picture is, not even that it is none."""
    if element.get("aria-label") or element.get("aria-labelledby") or element.get("title"):
        return False
    if element.tag == "img":
        return element.get("alt") is None and element.get("role") not in {"presentation", "none"}
    return element.get("role") == "img" and element.find("{*}title") is None


RULE = Rule(
    codes.PICTURE_UNDESCRIBED,
    __doc__,
    Explanation(
        what="ภาพทุกภาพในหน้าเว็บต้องมีคำบรรยายแทนภาพ ภาพที่ใช้ตกแต่งเท่านั้นให้ระบุคำบรรยายว่างไว้",
        why="ผู้ที่มองไม่เห็นภาพหรือภาพยังโหลดไม่เสร็จจะไม่รู้ว่าภาพบอกอะไร โปรแกรมอ่านหน้าจอจะอ่านชื่อไฟล์แทน",
        fix="เขียนหนึ่งประโยคว่าภาพแสดงอะไร ในเนื้อหาเขียน ![คำบรรยาย](files/photo.jpg) ในส่วนหัวเขียนที่ alt",
    ),
    basis="WCAG 2.2 ข้อ 1.1.1 (ระดับ A) และมาตรฐานเว็บไซต์ภาครัฐ",
    subject=HtmlPage,
    check=check,
)
