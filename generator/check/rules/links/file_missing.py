"""A page names a file of this site that is not there.

What it checks:
    Every document, picture, style sheet, script and font that a built page links to or shows lies
    in the built folder.

Why it matters:
    A visitor gets no document, sees a torn picture, or reads a page without its look.

How to fix it:
    Put the file where the page expects it, or correct its name. Upper and lower case count.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.links.misses import misses
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every file that is not there."""
    for element, href, url, is_file in misses(page):
        if not is_file:
            continue
        twin = page.folder.named_alike(url)
        near = f" ในเว็บไซต์มีไฟล์ {twin}" if twin else ""
        yield Finding(
            codes.FILE_MISSING, page.at(element, href, url.rpartition("/")[2]),
            f"หน้านี้ใช้ไฟล์ {url} แต่เว็บไซต์ไม่มีไฟล์นี้ ผู้อ่านจะเปิดเอกสารหรือเห็นภาพไม่ได้",
            f"วางไฟล์ไว้ตามที่อยู่นั้น หรือแก้ชื่อไฟล์ในลิงก์ให้ตรง ตัวพิมพ์เล็กและใหญ่ถือว่าต่างกัน{near}",
            English(
                f"The page uses {url}, and the site has no such file",
                "Put the file there or correct its name; upper and lower case count"
                + (f". The site has {twin}." if twin else "."),
            ),
        )  # fmt: skip


RULE = Rule(
    codes.FILE_MISSING,
    __doc__,
    Explanation(
        what="เอกสาร ภาพ แบบตัวอักษร และไฟล์ประกอบทุกไฟล์ที่หน้าเว็บลิงก์ไปหาหรือแสดง ต้องอยู่ในเว็บไซต์ที่สร้างแล้ว",
        why="ผู้อ่านจะเปิดเอกสารไม่ได้ เห็นช่องภาพว่าง หรือเห็นหน้าที่ไม่มีรูปแบบ",
        fix="วางไฟล์ไว้ตามที่หน้าเว็บอ้าง หรือแก้ชื่อไฟล์ในลิงก์ให้ตรง โดยตัวพิมพ์เล็กและตัวพิมพ์ใหญ่ถือว่าต่างกัน",
    ),
    basis="แบบวัด OIT: ไฟล์หลักฐานต้องดาวน์โหลดและเปิดได้ (หลักเกณฑ์ R3)",
    subject=HtmlPage,
    check=check,
)
