"""The server answers as if pages were there that nobody made.

What it checks:
    Three addresses that no build ever made, every day others, answer 404 (or 410).

Why it matters:
    Search engines list such addresses, links that broke look whole, and a server that answers at
    any address is how millions of gambling pages live on the site of one office.

How to fix it:
    nginx: `error_page 404 /404.html;` and `try_files $uri $uri/ =404;`. Apache: `ErrorDocument 404
    /404.html`, with the path alone and no address before it. If neither is wrong, look for a
    program that answers at any address: it may be an intruder's.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_RIGHT = frozenset({404, 410})


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell the first address that should not answer."""
    for reply in site.absent.values():
        if reply.status is None or reply.status in _RIGHT:
            continue
        led = f" พาไปที่ {reply.location}" if reply.leads_on else ""
        yield Finding(
            codes.NOT_FOUND_UNSAID, site.home,
            f"ที่อยู่ที่ไม่มีจริง {reply.url} ตอบด้วยรหัส {reply.status}{led} แทน 404 "
            "ลิงก์เสียจะดูเหมือนใช้ได้ และอาจเป็นโปรแกรมที่ผู้บุกรุกวางไว้ให้ตอบทุกที่อยู่",
            "nginx ให้ใช้ error_page 404 /404.html และ try_files $uri $uri/ =404 ส่วน Apache ให้ใช้ "
            "ErrorDocument 404 /404.html "
            "ถ้าตั้งไว้ถูกแล้ว ให้หาโปรแกรมแปลกปลอมในเครื่องแม่ข่าย",
            English(
                f"{reply.url}, which nobody made, answers {reply.status} instead of 404",
                "Let the server answer 404 with the page /404.html; look for a strange program.",
            ),
        )  # fmt: skip
        return


RULE = Rule(
    codes.NOT_FOUND_UNSAID,
    __doc__,
    Explanation(
        what="ที่อยู่ที่ไม่เคยมี 3 แห่งที่สุ่มตามวัน ต้องตอบด้วยรหัส 404 หรือ 410",
        why="เครื่องแม่ข่ายที่ตอบทุกที่อยู่คือวิธีที่หน้าเว็บพนันนับล้านอยู่ในเว็บไซต์ของหน่วยงานเดียวได้ "
        "และลิงก์เสียจะดูเหมือนใช้ได้",
        fix="ตั้งให้เครื่องแม่ข่ายตอบ 404 ด้วยหน้า /404.html ถ้าตั้งไว้ถูกแล้ว ให้หาโปรแกรมแปลกปลอม",
    ),
    basis="HTTP Semantics (RFC 9110) ข้อ 15.5.5 และประกาศเตือนเรื่องการฝังเว็บพนัน",
    subject=LiveSite,
    check=check,
)
