"""The server sends text unpacked.

What it checks:
    Pages, styles, scripts and other texts of 2,000 bytes or more come packed (gzip, Brotli) when
    they are asked for so.

Why it matters:
    Packed text is a quarter as long. On a cheap phone and a slow network that is the difference
    between reading and giving up.

How to fix it:
    nginx: `gzip on;` with `gzip_types`; Apache: mod_deflate. The example configuration has it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_TEXTS = (".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".csv")
_WORTH = 2_000
"""Bytes below which packing gains nothing."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell once which kinds of text come unpacked, and how much that is."""
    unpacked: dict[str, int] = {}
    for path, reply in site.replies.items():
        kind = next((kind for kind in _TEXTS if path.endswith(kind)), None)
        if (
            kind
            and reply.is_good
            and reply.size >= _WORTH
            and not reply.headers.get("content-encoding")
        ):
            unpacked[kind] = unpacked.get(kind, 0) + 1
    if unpacked:
        kinds = ", ".join(f"{kind} {number:,} ไฟล์" for kind, number in unpacked.items())
        yield Finding(
            codes.COMPRESSION_MISSING, site.home,
            f"เครื่องแม่ข่ายส่งข้อความโดยไม่บีบอัด ({kinds}) โทรศัพท์ต้องรับข้อมูลมากกว่าที่จำเป็นราวสี่เท่า",
            "เปิดการบีบอัด: nginx ใช้ gzip on และ gzip_types ส่วน Apache ใช้ mod_deflate "
            "ตามตัวอย่างที่มากับระบบ",
            English(
                f"Text comes unpacked: {', '.join(unpacked)}",
                "Switch on gzip (nginx: gzip on, gzip_types; Apache: mod_deflate).",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.COMPRESSION_MISSING,
    __doc__,
    Explanation(
        what="หน้าเว็บ รูปแบบ สคริปต์ และข้อความอื่นตั้งแต่ 2,000 ไบต์ต้องส่งแบบบีบอัด",
        why="ข้อความที่บีบอัดเหลือราวหนึ่งในสี่ มีผลมากกับโทรศัพท์ราคาถูกและเครือข่ายที่ช้า",
        fix="เปิดการบีบอัด: nginx ใช้ gzip on และ gzip_types ส่วน Apache ใช้ mod_deflate",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: ความเร็วของเว็บไซต์",
    subject=LiveSite,
    check=check,
)
