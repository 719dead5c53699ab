"""The items of a feed are not in their order.

What it checks:
    In every feed no item is newer than the item before it.

Why it matters:
    Many programs read only the first items; news further down are never shown to anybody.

How to fix it:
    Build again. The site orders its feeds itself, so if it happens once more, send the message to
    whoever looks after the website.
"""

from collections.abc import Iterator
from itertools import pairwise

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.feeds import feeds
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell the first item of each feed that is newer than the one before it."""
    for feed in feeds(site):
        for before, item in pairwise(item for item in feed.items if item.date):
            if before.date and item.date and item.date > before.date:
                yield Finding(
                    codes.FEED_UNORDERED, site.folder.place(feed.url, item.line),
                    f"ฟีด {feed.url} ไม่เรียงจากใหม่ไปเก่า: “{item.title}” ใหม่กว่าข่าวที่อยู่ก่อนหน้า",
                    "สั่ง prongsai build ใหม่ ถ้ายังพบ ให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
                    English(
                        f"In {feed.url} “{item.title}” is newer than the item before it",
                        "Build again; if it happens once more, tell the maintainers.",
                    ),
                )  # fmt: skip
                break


RULE = Rule(
    codes.FEED_UNORDERED,
    __doc__,
    Explanation(
        what="ข่าวในฟีดทุกไฟล์ต้องเรียงจากใหม่ไปเก่า",
        why="โปรแกรมจำนวนมากอ่านเฉพาะข่าวแรก ๆ ข่าวใหม่ที่อยู่ด้านล่างจะไม่มีใครเห็น",
        fix="สั่ง prongsai build ใหม่ ระบบเรียงฟีดเอง ถ้ายังพบอีกให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
    ),
    basis="แนวปฏิบัติของ RSS: ข่าวใหม่อยู่ก่อน",
    subject=BuiltSite,
    check=check,
)
