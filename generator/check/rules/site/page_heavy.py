"""A page is too heavy for a phone.

What it checks:
    The first view of every page, as a host sends it compressed: the page with its styles, scripts
    and fonts takes at most 60 kB in 6 files, and the pictures that are shown at once at most 140 kB
    more. Pictures further down wait until they are scrolled to and do not count.

Why it matters:
    Most visitors come with a cheap phone and a slow connection, and pay for what they load.

How to fix it:
    Make the pictures smaller, or show fewer at the head of the page. Divide a page that is long.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.built.weight import (
    MOST_BYTES,
    MOST_PICTURE_BYTES,
    MOST_REQUESTS,
    Weight,
    weight,
)
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every page over a limit, with its largest file."""
    for page in site.pages:
        for thai, english in _excess(weighed := weight(site, page)):
            yield Finding(
                codes.PAGE_HEAVY, page.place,
                f"หน้า {page.url} {thai} ไฟล์ที่ใหญ่ที่สุดคือ {weighed.heaviest} "
                "ผู้ใช้โทรศัพท์ที่เน็ตช้าจะต้องรอนาน",
                "ย่อภาพหรือลดจำนวนภาพที่ต้นหน้า ถ้าข้อความยาวมากให้แบ่งหน้า",
                English(
                    f"{page.url} {english}; its largest file is {weighed.heaviest}",
                    "Make pictures smaller, or divide the page.",
                ),
            )  # fmt: skip


def _excess(found: Weight) -> Iterator[tuple[str, str]]:
    if found.bytes_sent > MOST_BYTES:
        sent = f"{found.bytes_sent / 1000:,.0f}"
        most = f"{MOST_BYTES / 1000:,.0f}"
        yield f"มีขนาด {sent} กิโลไบต์ไม่นับภาพ (เกิน {most})", f"sends {sent} kB without pictures"
    if found.requests > MOST_REQUESTS:
        yield (
            f"ใช้ไฟล์ {found.requests} ไฟล์ไม่นับภาพ (เกิน {MOST_REQUESTS})",
            f"needs {found.requests} files without pictures",
        )
    if found.pictures > MOST_PICTURE_BYTES:
        sent = f"{found.pictures / 1000:,.0f}"
        most = f"{MOST_PICTURE_BYTES / 1000:,.0f}"
        yield f"แสดงภาพทันที {sent} กิโลไบต์ (เกิน {most})", f"shows {sent} kB of pictures at once"


RULE = Rule(
    codes.PAGE_HEAVY,
    __doc__,
    Explanation(
        what="การเปิดหน้าครั้งแรกต้องไม่เกิน 60 กิโลไบต์และ 6 ไฟล์ (ตัวหน้า รูปแบบ สคริปต์ และแบบอักษรที่บีบอัดแล้ว) "
        "และภาพที่แสดงทันทีไม่เกิน 140 กิโลไบต์ ภาพที่อยู่ด้านล่างไม่นับ",
        why="ผู้เข้าชมส่วนใหญ่ใช้โทรศัพท์ราคาไม่แพง เน็ตช้า และเสียเงินตามปริมาณข้อมูล",
        fix="ย่อภาพหรือลดจำนวนภาพที่ต้นหน้า ถ้าข้อความยาวมากให้แบ่งหน้า",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: ความเร็วในการเปิดหน้า และข้อกำหนดของโครงการ (ADR 0010)",
    subject=BuiltSite,
    check=check,
)
