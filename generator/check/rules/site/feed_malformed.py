"""A feed cannot be read, or lacks what its format requires.

What it checks:
    Every feed is well-formed RSS 2.0, Atom or JSON Feed and holds what its format requires: title,
    address and description of the channel; title, address, permanent id and a readable date with
    its time zone for each item.

Why it matters:
    Reader programs and the sites that show the office's news drop such a feed without a word.

How to fix it:
    Build again. The site writes its feeds itself, so if it happens once more, send the message to
    whoever looks after the website.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.site.feeds import feeds
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every fault of every feed."""
    for feed in feeds(site):
        for line, what in feed.faults:
            yield Finding(
                codes.FEED_MALFORMED, site.folder.place(feed.url, line),
                f"ฟีด {feed.url} ขาดหรือผิดที่ {what} โปรแกรมติดตามข่าวจะอ่านไม่ได้",
                "สั่ง prongsai build ใหม่ ถ้ายังพบ ให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
                English(
                    f"{feed.url} lacks, or has wrong: {what}",
                    "Build again; if it happens once more, tell the maintainers.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.FEED_MALFORMED,
    __doc__,
    Explanation(
        what="ฟีดข่าวทุกไฟล์ (RSS, Atom, JSON Feed) ต้องอ่านได้และมีส่วนที่รูปแบบกำหนด คือ ชื่อ ที่อยู่ คำอธิบาย "
        "และแต่ละข่าวต้องมีชื่อ ที่อยู่ รหัสถาวร และวันเวลาที่มีเขตเวลา",
        why="โปรแกรมติดตามข่าวและเว็บไซต์ที่ดึงข่าวไปแสดงจะเลิกอ่านฟีดที่ผิดโดยไม่แจ้ง",
        fix="สั่ง prongsai build ใหม่ ระบบเขียนฟีดเอง ถ้ายังพบอีกให้ส่งข้อความนี้ให้ผู้ดูแลระบบ",
    ),
    basis="RSS 2.0, RFC 4287 (Atom) และ JSON Feed 1.1; มาตรฐานเว็บไซต์ภาครัฐ: บริการ RSS",
    subject=BuiltSite,
    check=check,
)
