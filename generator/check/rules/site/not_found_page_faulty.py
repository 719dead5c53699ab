"""The page for unknown addresses is missing, or works only at one place.

What it checks:
    `404.html` is there, and all its links, styles and pictures are written from the root of the
    site: a host shows it at whatever address was not found.

Why it matters:
    Who follows an old link meets the bare message of the host instead of a way on.

How to fix it:
    Put `theme/404.html` back and build again. Write its addresses with a slash at the beginning.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.facts import asked_for
from generator.check.built.folder import NOT_FOUND, SiteFolder
from generator.check.built.page import HtmlPage, read_page
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_ABSOLUTE = ("/", "#", "http:", "https:", "mailto:", "tel:", "data:")


def check(folder: SiteFolder, _: Ground) -> Iterator[Finding]:
    """Tell that it is missing, or every relative address in it."""
    if NOT_FOUND not in folder.files:
        yield Finding(
            codes.NOT_FOUND_PAGE_FAULTY, folder.place(NOT_FOUND),
            "เว็บไซต์ไม่มีหน้า 404.html ผู้ที่เปิดลิงก์เก่าจะพบเพียงข้อความของเครื่องแม่ข่ายและไปต่อไม่ได้",
            "คืนไฟล์ theme/404.html แล้วสั่ง prongsai build ใหม่",
            English("The site has no 404.html", "Put theme/404.html back and build again."),
        )  # fmt: skip
        return
    page = read_page(folder, NOT_FOUND)
    for element, address in _addresses(page):
        if address.strip() and not address.strip().lower().startswith(_ABSOLUTE):
            yield Finding(
                codes.NOT_FOUND_PAGE_FAULTY, page.at(element, address),
                f"ที่อยู่ {address} ในหน้า 404.html จะใช้ไม่ได้ เพราะหน้านี้แสดงได้ทุกที่อยู่",
                "เขียนที่อยู่ให้ขึ้นต้นด้วย / เสมอในหน้านี้",
                English(
                    f"The address {address} in 404.html works only at one place",
                    "Begin it with a slash.",
                ),
            )  # fmt: skip


def _addresses(page: HtmlPage) -> Iterator[tuple[HtmlElement, str]]:
    yield from ((link.element, link.href) for link in page.links)
    yield from asked_for(page)


RULE = Rule(
    codes.NOT_FOUND_PAGE_FAULTY,
    __doc__,
    Explanation(
        what="ต้องมีหน้า 404.html และที่อยู่ทุกแห่งในหน้านั้นต้องเขียนจากรากของเว็บไซต์ "
        "เพราะเครื่องแม่ข่ายแสดงหน้านี้ที่ทุกที่อยู่ซึ่งไม่พบ",
        why="ผู้ที่เปิดลิงก์เก่าจะพบเพียงข้อความของเครื่องแม่ข่าย และหาทางไปต่อไม่ได้",
        fix="คืนไฟล์ theme/404.html แล้วสั่ง prongsai build ใหม่ และเขียนที่อยู่ในหน้านั้นให้ขึ้นต้นด้วย /",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การดูแลลิงก์ที่ใช้งานไม่ได้",
    subject=SiteFolder,
    check=check,
)
