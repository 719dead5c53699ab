"""A page that may be found is not in the sitemap.

What it checks:
    Every built page that does not ask search engines to leave it out is listed in the sitemap.

Why it matters:
    The public looks for forms and news with a search engine and does not find the page.

How to fix it:
    Build again. If only a page that was put into the folder by hand is told, publish it as content
    instead.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.sitemaps import sitemaps
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every page that the sitemap leaves out."""
    listed = {row.url for sitemap in sitemaps(site.folder) for row in sitemap.rows}
    if not listed:
        return
    for page in site.pages:
        if page.is_listed and page.url not in listed:
            yield Finding(
                codes.SITEMAP_INCOMPLETE, page.place,
                f"หน้า {page.url} ไม่อยู่ในแผนผังสำหรับเครื่องมือค้นหา ประชาชนอาจค้นไม่พบ",
                "สั่ง prongsai build ใหม่ ถ้าเป็นหน้าที่วางลงในโฟลเดอร์เอง ให้เขียนเป็นเนื้อหาแทน",
                English(
                    f"{page.url} is not in the sitemap",
                    "Build again; a page put there by hand should become content.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.SITEMAP_INCOMPLETE,
    __doc__,
    Explanation(
        what="ทุกหน้าที่ไม่ได้ขอให้เว้นการค้นหาต้องอยู่ในแผนผังสำหรับเครื่องมือค้นหา",
        why="ประชาชนหาแบบฟอร์มและข่าวด้วยเครื่องมือค้นหา ถ้าไม่อยู่ในแผนผังอาจค้นไม่พบ",
        fix="สั่ง prongsai build ใหม่ ถ้าเป็นหน้าที่วางลงในโฟลเดอร์เอง ให้เขียนเป็นเนื้อหาแทน",
    ),
    basis="ข้อกำหนด Sitemaps 0.9 และมาตรฐานเว็บไซต์ภาครัฐ: แผนผังเว็บไซต์",
    subject=BuiltSite,
    check=check,
)
