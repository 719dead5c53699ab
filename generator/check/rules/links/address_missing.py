"""A link leads to a page of this site that is not there.

What it checks:
    Every link of every built page that stays on this site, whether it is written as a path or with
    the site's own name, leads to a page in the built folder.

Why it matters:
    A visitor who follows it is told that nothing was found, and an evaluator marks the item 0.

How to fix it:
    Correct the address, or link to the page's file so that the link follows when the page moves.
    When the page was moved on purpose, list its old address under `aliases` of the new one.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.links.misses import misses
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every link to a page that is not there."""
    for element, href, url, is_file in misses(page):
        if is_file:
            continue
        twin = page.folder.named_alike(url)
        yield Finding(
            codes.ADDRESS_MISSING, page.at(element, href, url),
            f"ลิงก์ไปที่ {url} แต่เว็บไซต์ไม่มีหน้านี้ ผู้ที่กดลิงก์จะเปิดไม่พบ",
            "แก้ที่อยู่ให้ตรงกับหน้าที่มีอยู่" + (f" เช่น {twin}" if twin else "")
            + " ถ้าหน้านั้นย้ายที่ ให้ใส่ที่อยู่เดิมใน aliases ของหน้าใหม่",
            English(
                f"A link leads to {url}, and the site has no such page",
                "Correct the address" + (f", perhaps to {twin}" if twin else "")
                + "; if the page moved, list its old address under aliases of the new one.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.ADDRESS_MISSING,
    __doc__,
    Explanation(
        what="ลิงก์ทุกลิงก์ที่ชี้ไปยังหน้าในเว็บไซต์นี้ ทั้งที่เขียนเป็นเส้นทางและที่เขียนชื่อเว็บไซต์เต็ม ต้องมีหน้าปลายทางอยู่จริง",
        why="ผู้ที่กดลิงก์จะพบแต่หน้าที่แจ้งว่าไม่พบข้อมูล และผู้ประเมินจะให้ 0 คะแนนในข้อที่อ้างลิงก์นั้น",
        fix="แก้ที่อยู่ให้ถูก หรือลิงก์ไปที่ไฟล์ของหน้านั้นแทน เพื่อให้ลิงก์ถูกเสมอแม้หน้าย้ายที่ ถ้าย้ายหน้าโดยตั้งใจ "
        "ให้ใส่ที่อยู่เดิมใน aliases ของหน้าใหม่",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเปิดได้จากลิงก์โดยตรง (หลักเกณฑ์ R3) และมาตรฐานเว็บไซต์ภาครัฐ",
    subject=HtmlPage,
    check=check,
)
