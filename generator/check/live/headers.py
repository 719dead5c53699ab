"""The headers by which a server tells browsers to protect visitors (OWASP Secure Headers)."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from generator.check.live.question import Reply

_HALF_A_YEAR = 15_768_000
"""Seconds; less is forgotten between two visits to an office."""


@dataclass(frozen=True)
class Header:
    """One header."""

    name: str
    takes: Callable[[str], bool]
    """Whether a value protects."""
    thai: str
    """What happens without it, as the end of a Thai sentence."""
    example: str
    on_files: bool = False
    """On every file, not on pages alone."""
    encrypted: bool = False
    """Only where the site is encrypted."""

    def is_good(self, reply: Reply) -> bool:
        """Tell whether a reply has it as it should be."""
        return self.takes(reply.headers.get(self.name.lower(), "").lower())


def is_wanted(header: Header, *, is_secure: bool) -> bool:
    """Tell whether a site needs it."""
    return is_secure or not header.encrypted


def _lasts(value: str) -> bool:
    found = re.search(r"max-age\s*=\s*\"?(\d{1,12})", value)
    return found is not None and int(found[1]) >= _HALF_A_YEAR


def _confines(value: str) -> bool:
    """Whether nobody frames the site and no inline script runs that nobody allowed."""
    parts = {words[0]: words[1:] for part in value.split(";") if (words := part.split())}
    scripts = parts.get("script-src", parts.get("default-src"))
    if scripts is None or "frame-ancestors" not in parts:
        return False
    named = any(word.startswith(("'sha", "'nonce-")) for word in scripts)
    return "*" not in scripts and ("'unsafe-inline'" not in scripts or named)


HEADERS = (
    Header(
        "Strict-Transport-Security", _lasts,
        "มีผู้หลอกให้เบราว์เซอร์เปิดเว็บไซต์โดยไม่เข้ารหัสได้", "max-age=31536000",
        encrypted=True,
    ),
    Header(
        "Content-Security-Policy", _confines,
        "สคริปต์ที่มีผู้แทรกทำงานได้ และเว็บไซต์อื่นนำหน้าไปครอบได้",
        "default-src 'self'; frame-ancestors 'none'",
    ),
    Header(
        "Referrer-Policy", lambda value: bool(value) and "unsafe-url" not in value,
        "เว็บไซต์อื่นรู้ได้ว่าผู้อ่านมาจากหน้าใด", "strict-origin-when-cross-origin",
    ),
    Header(
        "Permissions-Policy", bool,
        "สคริปต์ที่มีผู้แทรกขอใช้กล้อง ไมโครโฟน หรือตำแหน่งของผู้อ่านได้",
        "camera=(), microphone=(), geolocation=()",
    ),
    Header(
        "X-Content-Type-Options", lambda value: value.strip() == "nosniff",
        "เบราว์เซอร์เรียกใช้ไฟล์ที่ปลอมเป็นชนิดอื่นได้", "nosniff",
        on_files=True,
    ),
)  # fmt: skip
"""In the order in which they are told."""
