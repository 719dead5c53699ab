"""The sitemap for search engines is missing or cannot be read.

What it checks:
    `sitemap.xml` is there, follows the protocol of sitemaps.org with full addresses and readable
    dates, and keeps its limits. Files that it names are looked at too.

Why it matters:
    Search engines then find the office's pages late, or never.

How to fix it:
    Build again. The site writes it by itself, so if it happens once more, send the message to
    whoever looks after the website.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.sitemaps import sitemaps
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every fault of form."""
    for sitemap in sitemaps(site.folder):
        for line, thai, english in sitemap.faults:
            yield Finding(
                codes.SITEMAP_MALFORMED, site.folder.place(sitemap.url, line),
                f"แผนผังสำหรับเครื่องมือค้นหา {sitemap.url} ใช้ไม่ได้: {thai}",
                "ตรวจ site_url ใน mkdocs.yml แล้วสั่ง prongsai build ใหม่ ถ้ายังพบ ให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
                English(
                    f"{sitemap.url}: {english}",
                    "See that site_url in mkdocs.yml is right, and build again.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.SITEMAP_MALFORMED,
    __doc__,
    Explanation(
        what="ต้องมี sitemap.xml ที่อ่านได้ตามข้อกำหนด มีที่อยู่เต็มและวันที่ที่อ่านได้ และไม่เกินขนาดที่กำหนด",
        why="เครื่องมือค้นหาจะพบหน้าของสำนักงานช้า หรือไม่พบเลย",
        fix="ตรวจ site_url ใน mkdocs.yml แล้วสั่ง prongsai build ใหม่ ถ้ายังพบอีกให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
    ),
    basis="ข้อกำหนด Sitemaps 0.9",
    subject=BuiltSite,
    check=check,
)
