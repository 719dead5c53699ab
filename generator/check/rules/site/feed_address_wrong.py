"""An address in a feed is not absolute, or nothing stands there.

What it checks:
    The address of every item is a full one on this site and leads to a page of the built folder,
    and the feed names its own address rightly.

Why it matters:
    A feed is read far from the site. What is not a full address there leads nowhere.

How to fix it:
    See that `site_url` in `mkdocs.yml` is the real address of the site, and build again.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.feeds import Feed, feeds
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every wrong address of every feed."""
    for feed in feeds(site):
        for line, address, thai, english in _wrong(site, feed):
            yield Finding(
                codes.FEED_ADDRESS_WRONG, site.folder.place(feed.url, line),
                f"ที่อยู่ {address or '(ว่าง)'} ในฟีด {feed.url} {thai} ผู้ติดตามข่าวจะเปิดไม่พบ",
                "ตรวจว่า site_url ใน mkdocs.yml เป็นที่อยู่จริงของเว็บไซต์ แล้วสั่ง prongsai build ใหม่",
                English(
                    f"The address {address!r} in {feed.url} {english}",
                    "See that site_url in mkdocs.yml is right, and build again.",
                ),
            )  # fmt: skip


def _wrong(site: BuiltSite, feed: Feed) -> Iterator[tuple[int, str, str, str]]:
    folder = site.folder
    own = folder.target("/", feed.own)
    if feed.own and (own is None or own.url != feed.url):
        yield 1, feed.own, "ไม่ใช่ที่อยู่ของฟีดนี้", "is not that of the feed itself"
    for item in feed.items:
        if not item.url.startswith(("https://", "http://")):
            yield item.line, item.url, "ไม่ใช่ที่อยู่เต็ม", "is not absolute"
            continue
        target = folder.target("/", item.url)
        if target and folder.find(target.url) is None:
            yield item.line, item.url, "ไม่มีหน้าในเว็บไซต์", "leads to no page of the site"


RULE = Rule(
    codes.FEED_ADDRESS_WRONG,
    __doc__,
    Explanation(
        what="ที่อยู่ของทุกข่าวในฟีดต้องเป็นที่อยู่เต็มและมีหน้าอยู่จริง และฟีดต้องบอกที่อยู่ของตัวเองถูกต้อง",
        why="ฟีดถูกอ่านจากที่อื่น ที่อยู่ที่ไม่เต็มจึงเปิดไม่ได้",
        fix="ตรวจว่า site_url ใน mkdocs.yml เป็นที่อยู่จริงของเว็บไซต์ แล้วสั่ง prongsai build ใหม่",
    ),
    basis="แนวปฏิบัติของ RSS: guid และ link เป็นที่อยู่ถาวรแบบเต็ม",
    subject=BuiltSite,
    check=check,
)
