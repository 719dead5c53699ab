"""The sitemap lists an address that search engines must not be sent to.

What it checks:
    Every address in the sitemap is on this site, is there, is no redirect, and is not a page that
    asks search engines to leave it out.

Why it matters:
    Search engines trust a sitemap less when it lists what is not there.

How to fix it:
    Build again. The site writes the sitemap by itself, so if it happens once more, send the message
    to whoever looks after the website.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.sitemaps import Row, sitemaps
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every address that should not be listed."""
    for sitemap in sitemaps(site.folder):
        for row in sitemap.rows:
            if wrong := _wrong(site, row):
                thai, english = wrong
                yield Finding(
                    codes.SITEMAP_ADDRESS_WRONG, site.folder.place(sitemap.url, row.line),
                    f"แผนผังสำหรับเครื่องมือค้นหามีที่อยู่ {row.address} ซึ่ง{thai}",
                    "สั่ง prongsai build ใหม่ ถ้ายังพบ ให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
                    English(
                        f"The sitemap lists {row.address}, which {english}",
                        "Build again; if it happens once more, tell the maintainers.",
                    ),
                )  # fmt: skip


def _wrong(site: BuiltSite, row: Row) -> tuple[str, str] | None:
    if row.url is None:
        return "ไม่ใช่ที่อยู่ของเว็บไซต์นี้", "is not on this site"
    if row.url not in site.folder.files:
        return "ไม่มีหน้าในเว็บไซต์", "is not there"
    page = site.by_url.get(row.url)
    if page and page.leads_to:
        return "เป็นที่อยู่เดิมที่พาไปที่อื่น", "only leads on"
    if page and not page.is_listed:
        return "เป็นหน้าที่ขอไม่ให้ค้นหา", "asks not to be listed"
    return None


RULE = Rule(
    codes.SITEMAP_ADDRESS_WRONG,
    __doc__,
    Explanation(
        what="ทุกที่อยู่ในแผนผังสำหรับเครื่องมือค้นหาต้องเป็นของเว็บไซต์นี้ มีหน้าอยู่จริง ไม่ใช่ที่อยู่เดิม "
        "และไม่ใช่หน้าที่ขอไม่ให้ค้นหา",
        why="เครื่องมือค้นหาจะเชื่อถือแผนผังน้อยลงเมื่อมีที่อยู่ที่เปิดไม่ได้",
        fix="สั่ง prongsai build ใหม่ ระบบเขียนแผนผังเอง ถ้ายังพบอีกให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
    ),
    basis="ข้อกำหนด Sitemaps 0.9",
    subject=BuiltSite,
    check=check,
)
