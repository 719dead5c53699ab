"""Browsers must ask for the same styles, scripts and fonts again and again.

What it checks:
    Styles, scripts, fonts and pictures below `/assets/` say for how long they may be kept.

Why it matters:
    Every page a visitor opens asks for them anew, which costs time and money on a phone.

How to fix it:
    Let the server send `Cache-Control: public, max-age=...` for `/assets/`; the example
    configuration has it.
"""

import re
from collections.abc import Iterator, Mapping

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_KINDS = (".css", ".js", ".woff2", ".png", ".jpg", ".webp", ".svg")
_AGE = re.compile(r"(?:max-age|s-maxage)\s*=\s*\"?[1-9]", re.IGNORECASE)


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell once how many files no browser may keep."""
    asked = {
        path: reply
        for path, reply in site.replies.items()
        if path.startswith("assets/") and path.endswith(_KINDS) and reply.is_good
    }
    weak = [path for path, reply in asked.items() if not _is_kept(reply.headers)]
    if weak:
        yield Finding(
            codes.CACHING_WEAK, site.home,
            f"เบราว์เซอร์เก็บไฟล์ใน /assets/ ไว้ใช้ซ้ำไม่ได้ {len(weak):,} จาก {len(asked):,} ไฟล์ เช่น "
            f"{weak[0]} "
            "ทุกหน้าที่เปิดจึงต้องถามใหม่",
            "ตั้งให้เครื่องแม่ข่ายส่ง Cache-Control: public, max-age=... สำหรับ /assets/ ตามตัวอย่างที่มากับระบบ",
            English(
                f"{len(weak):,} of {len(asked):,} files below /assets/ may not be kept",
                "Send Cache-Control with max-age for /assets/.",
            ),
        )  # fmt: skip


def _is_kept(headers: Mapping[str, str]) -> bool:
    said = headers.get("cache-control", "")
    return "no-store" not in said.lower() and bool(_AGE.search(said) or headers.get("expires"))


RULE = Rule(
    codes.CACHING_WEAK,
    __doc__,
    Explanation(
        what="รูปแบบ สคริปต์ แบบอักษร และภาพใน /assets/ ต้องมีเวลาที่เบราว์เซอร์เก็บไว้ใช้ซ้ำได้",
        why="ถ้าเก็บไม่ได้ ทุกหน้าที่เปิดต้องถามใหม่ เสียเวลาและค่าข้อมูลของโทรศัพท์",
        fix="ตั้งให้เครื่องแม่ข่ายส่ง Cache-Control: public, max-age=... สำหรับ /assets/",
    ),
    basis="HTTP Caching (RFC 9111) และมาตรฐานเว็บไซต์ภาครัฐ: ความเร็วของเว็บไซต์",
    subject=LiveSite,
    check=check,
)
