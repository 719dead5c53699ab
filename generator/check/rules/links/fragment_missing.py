"""A link leads to a place inside a page, and the page has no such place.

What it checks:
    What stands behind `#` in a link is the id of an element of the page that the link leads to.

Why it matters:
    The visitor lands at the top of a long page and has to search for what was promised.

How to fix it:
    Open the page, copy the address of the heading from its table of contents, and use that. An id
    follows the words of its heading: whoever rewords a heading changes its address.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.facts import Jump, PageFacts
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every link to a place that is not there."""
    for page in site.pages:
        for jump in page.jumps:
            end = site.followed(jump.url)
            there = site.by_url.get(end) if end else None
            if there and not _is_place(jump.fragment, there):
                yield _told(jump, there)


def _is_place(fragment: str, there: PageFacts) -> bool:
    """Tell whether a page has the place; `#top` is the top, `#:~:` are words to be marked."""
    return fragment in there.ids or fragment.lower() == "top" or fragment.startswith(":~:")


def _told(jump: Jump, there: PageFacts) -> Finding:
    return Finding(
        codes.FRAGMENT_MISSING, jump.place,
        f"ลิงก์ชี้ไปที่หัวข้อ #{jump.fragment} ในหน้า {there.url} แต่หน้านั้นไม่มีหัวข้อนี้ ผู้อ่านจะไปหยุดที่ต้นหน้า",
        "เปิดหน้านั้น คัดลอกที่อยู่ของหัวข้อจากสารบัญ แล้วนำมาแทนส่วนหลังเครื่องหมาย #",
        English(
            f"A link leads to #{jump.fragment} of {there.url}, and that page has no such place",
            "Copy the address of the heading from the page's table of contents.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.FRAGMENT_MISSING,
    __doc__,
    Explanation(
        what="ข้อความหลังเครื่องหมาย # ในลิงก์ ต้องเป็นหัวข้อหรือตำแหน่งที่มีอยู่จริงในหน้าปลายทาง",
        why="ผู้อ่านจะไปหยุดที่ต้นหน้า แล้วต้องหาหัวข้อเองในหน้าที่ยาว",
        fix="เปิดหน้าปลายทาง คัดลอกที่อยู่ของหัวข้อจากสารบัญมาใช้ เมื่อแก้ถ้อยคำของหัวข้อ ที่อยู่ของหัวข้อจะเปลี่ยนตาม",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การดูแลลิงก์ที่ใช้งานไม่ได้",
    subject=BuiltSite,
    check=check,
)
