"""The published site sends visitors elsewhere where a page was built.

What it checks:
    No file of the build answers with a redirect, except an old address that leads to its new one.

Why it matters:
    A redirect to another server is the quickest way to steal all visitors of an office. One within
    the site hides the page that was checked.

How to fix it:
    If the whole site has a new address (https instead of http, with or without www), check that.
    Else look for the redirect in the configuration of the server and in `.htaccess`; if nobody of
    the office wrote it, it is an intrusion.
"""

from collections.abc import Iterator
from itertools import islice

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every redirect that nobody asked for."""
    moved = _moved(site)
    yield from islice(moved, 1) if site.is_moved else few(moved, site)


def _moved(site: LiveSite) -> Iterator[Finding]:
    for path, reply in site.moved():
        if path in site.expected.redirects:
            continue
        is_away = site.is_elsewhere(reply)
        away = " ซึ่งเป็นเว็บไซต์อื่น" if is_away else ""
        yield Finding(
            codes.LIVE_PAGE_MOVED, site.expected.place(path),
            f"{reply.url} ไม่แสดงหน้าที่สร้างไว้ แต่พาไปที่ {reply.location}{away}",
            "ถ้าทั้งเว็บไซต์ใช้ที่อยู่ใหม่แล้ว ให้สั่งตรวจด้วยที่อยู่ใหม่นั้น ถ้าไม่ใช่ "
            "ให้หาคำสั่งนี้ในการตั้งค่าของเครื่องแม่ข่ายหรือ .htaccess ถ้าสำนักงานไม่ได้เขียนไว้ ให้ถือว่าถูกบุกรุก: "
            f"{STEPS}",
            English(
                f"{reply.url} leads to {reply.location}{', another site' * is_away}",
                "If the whole site moved, check its new address; else find the redirect on the "
                f"server. If nobody of the office wrote it: {STEPS_ENGLISH}",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.LIVE_PAGE_MOVED,
    __doc__,
    Explanation(
        what="ที่อยู่ของไฟล์ที่สร้างไว้ต้องไม่พาไปที่อื่น ยกเว้นที่อยู่เดิมที่พาไปที่อยู่ใหม่",
        why="การพาไปเว็บไซต์อื่นเป็นวิธีที่เร็วที่สุดในการขโมยผู้อ่านของหน่วยงาน",
        fix="ถ้าทั้งเว็บไซต์ใช้ที่อยู่ใหม่แล้ว ให้ตรวจด้วยที่อยู่นั้น ถ้าไม่ใช่ ให้หาคำสั่งในการตั้งค่าของเครื่องแม่ข่ายหรือ "
        ".htaccess "
        "ถ้าสำนักงานไม่ได้เขียนไว้ ให้ถือว่าถูกบุกรุก แล้วทำตามลำดับใน docs/operations.md",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
