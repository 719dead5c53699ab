"""A page of another site moved for good.

What it checks:
    With `--external`, an address on another site that answers with a permanent redirect (301 or
    308) is told with the address at its end.

Why it matters:
    The old address works only as long as the other site keeps the redirect.

How to fix it:
    Open the link, see that the page is the one that was meant, and write its new address.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.link import OutsideLink
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(link: OutsideLink, _: Ground) -> Iterator[Finding]:
    """Tell an address that moved for good, everywhere it is written."""
    answer = link.answer
    if not answer.moved or answer.fault or answer.status != 200 or _is_login(answer.url):
        return
    for place in link.places:
        yield Finding(
            codes.OUTSIDE_LINK_MOVED, place,
            f"ที่อยู่ {link.url} ย้ายถาวรไปที่ {answer.url} แล้ว",
            "เปิดลิงก์เพื่อดูว่าเป็นหน้าที่ต้องการ แล้วเขียนที่อยู่ใหม่แทน",
            English(
                f"{link.url} moved for good to {answer.url}",
                "See that it is the page that was meant, and write its new address.",
            ),
        )  # fmt: skip


def _is_login(url: str) -> bool:
    """Tell whether it leads to a form that everybody is sent to who has not signed in."""
    path = urlsplit(url).path.lower()
    return any(word in path for word in ("login", "signin", "sign-in", "auth"))


RULE = Rule(
    codes.OUTSIDE_LINK_MOVED,
    __doc__,
    Explanation(
        what="เมื่อสั่งตรวจด้วย --external ระบบจะแจ้งที่อยู่ของเว็บไซต์อื่นที่ตอบว่าย้ายถาวร "
        "(301 หรือ 308) พร้อมที่อยู่ใหม่",
        why="ที่อยู่เดิมใช้ได้เพียงเท่าที่เว็บไซต์นั้นยังพาไปที่อยู่ใหม่ให้",
        fix="เปิดลิงก์เพื่อดูว่าเป็นหน้าที่ต้องการ แล้วเขียนที่อยู่ใหม่แทน",
    ),
    basis="RFC 9110: รหัสตอบกลับ 301 และ 308 แจ้งให้เปลี่ยนไปใช้ที่อยู่ใหม่",
    subject=OutsideLink,
    check=check,
)
