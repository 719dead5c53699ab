"""The published site can be read without encryption.

What it checks:
    When the address begins with https, the same address with http leads to it.

Why it matters:
    Who types the name alone, or follows an old link, may be shown a page that somebody on the way
    has changed: on the wireless network of a shop that is easy.

How to fix it:
    Let the server lead every address of http to https (nginx: a server at port 80 with
    `return 301 https://$host$request_uri;`; GitHub Pages: Settings, Pages, Enforce HTTPS).
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell an address without encryption that does not lead to the one with it."""
    reply = site.insecure
    if reply is None or (reply.leads_on and _is_secure(reply.target)):
        return
    thai = f"ตอบด้วยรหัส {reply.status}" if reply.status else "ไม่ตอบ"
    yield Finding(
        codes.ENCRYPTION_OPTIONAL, site.home,
        f"{reply.url} {thai} โดยไม่พาไปที่อยู่ที่เข้ารหัส (https) "
        "ผู้ที่พิมพ์ชื่อเว็บไซต์อย่างเดียวอาจเปิดไม่ได้หรือได้หน้าที่มีผู้แก้ระหว่างทาง",
        "ตั้งให้เครื่องแม่ข่ายพาทุกที่อยู่ของ http ไปยัง https เช่น nginx: return 301 https://$host$request_uri "
        "ถ้าใช้ GitHub Pages ให้เลือก Enforce HTTPS",
        English(
            f"{reply.url} does not lead to https",
            "Let the server lead every address of http to https.",
        ),
    )  # fmt: skip


def _is_secure(url: str) -> bool:
    return url.lower().startswith("https://")


RULE = Rule(
    codes.ENCRYPTION_OPTIONAL,
    __doc__,
    Explanation(
        what="เมื่อเว็บไซต์ใช้ https ที่อยู่เดียวกันแบบ http ต้องพาไปที่ https",
        why="ผู้ที่พิมพ์ชื่อเว็บไซต์อย่างเดียวหรือใช้ลิงก์เก่าอาจได้หน้าที่มีผู้แก้ระหว่างทาง เช่น ในเครือข่ายไร้สายสาธารณะ",
        fix="ตั้งให้เครื่องแม่ข่ายพาทุกที่อยู่ของ http ไปยัง https",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การรักษาความมั่นคงปลอดภัย (HTTPS)",
    subject=LiveSite,
    check=check,
)
