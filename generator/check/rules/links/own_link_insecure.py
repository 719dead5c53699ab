"""A link to this site is written with http instead of https.

What it checks:
    Where the texts name an address of this site in full, it begins with `https://` if the site is
    published so.

Why it matters:
    An address without encryption can be changed on the way, and browsers warn of it.

How to fix it:
    Write the path alone, for example `/news/`, or link to the file. Where the full address is
    needed, begin it with `https://`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.written import addresses, host_of
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.source.file import SourceFile


def check(source: SourceFile, ground: Ground) -> Iterator[Finding]:
    """Tell every address of this site without encryption."""
    own = host_of(ground.site_url)
    if not own or not ground.site_url.startswith("https:"):
        return
    for url, host, place in addresses(source):
        if host == own and url.lower().startswith("http:"):
            yield Finding(
                codes.OWN_LINK_INSECURE, place,
                f"ที่อยู่ {url} ของเว็บไซต์นี้เขียนด้วย http:// ซึ่งไม่เข้ารหัส เบราว์เซอร์จะเตือนว่าไม่ปลอดภัย",
                "เขียนเฉพาะเส้นทาง เช่น /news/ หรือเปลี่ยนเป็น https://",
                English(
                    f"{url} is an address of this site without encryption",
                    "Write the path alone, or begin with https://.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.OWN_LINK_INSECURE,
    __doc__,
    Explanation(
        what="เมื่อเขียนที่อยู่เต็มของเว็บไซต์นี้ ต้องขึ้นต้นด้วย https:// ตามที่เว็บไซต์เผยแพร่จริง",
        why="ที่อยู่ที่ไม่เข้ารหัสถูกดัดแปลงระหว่างทางได้ และเบราว์เซอร์จะเตือนผู้อ่านว่าไม่ปลอดภัย",
        fix="เขียนเฉพาะเส้นทาง เช่น /news/ หรือลิงก์ไปที่ไฟล์ ถ้าต้องเขียนที่อยู่เต็มให้ขึ้นต้นด้วย https://",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การรักษาความปลอดภัยด้วย HTTPS",
    subject=SourceFile,
    check=check,
)
