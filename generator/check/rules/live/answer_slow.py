"""The server takes long before it begins to answer.

What it checks:
    The time from the question to the first byte of pages: half of them within 0.8 seconds, and none
    above 1.8. These are the limits of web.dev (Time to First Byte: good, poor).

Why it matters:
    Nothing can be shown before that. A static page needs no time at all, so a slow one tells of an
    overloaded, distant or broken server.

How to fix it:
    Check again at another hour. If it stays, ask the host; files without a program behind them
    should answer within 0.1 seconds from within the country.
"""

from collections.abc import Iterator
from statistics import median

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_USUAL, _WORST = 0.8, 1.8
"""Seconds; https://web.dev/articles/ttfb calls up to 0.8 good and above 1.8 poor."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell once how slow pages are."""
    times = sorted((reply.seconds, path) for path, reply in site.pages)
    if not times:
        return
    middle, (worst, path) = median(seconds for seconds, _ in times), times[-1]
    if middle <= _USUAL and worst <= _WORST:
        return
    url = site.expected.url_of(path)
    yield Finding(
        codes.ANSWER_SLOW, site.home,
        f"เครื่องแม่ข่ายเริ่มตอบช้า: ค่ากลาง {middle:.1f} วินาที (ไม่ควรเกิน {_USUAL}) ช้าที่สุด {worst:.1f} วินาที "
        f"(ไม่ควรเกิน {_WORST}) ที่ {url}",
        "ตรวจอีกครั้งในเวลาอื่น ถ้ายังช้า ให้แจ้งผู้ดูแลเครื่องแม่ข่าย หน้าที่สร้างไว้แล้วควรเริ่มตอบภายใน 0.1 วินาที",
        English(
            f"The first byte takes {middle:.1f} s in the middle and {worst:.1f} s at worst ({url})",
            "Check at another hour; if it stays slow, ask whoever runs the server.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.ANSWER_SLOW,
    __doc__,
    Explanation(
        what="เวลาตั้งแต่ขอหน้าเว็บจนได้ไบต์แรก ค่ากลางต้องไม่เกิน 0.8 วินาที และช้าที่สุดไม่เกิน 1.8 วินาที",
        why="หน้าจอจะว่างจนกว่าจะได้ไบต์แรก หน้าที่สร้างไว้แล้วไม่ควรต้องรอ ความช้าแสดงว่าเครื่องแม่ข่ายมีปัญหา",
        fix="ตรวจอีกครั้งในเวลาอื่น ถ้ายังช้า ให้แจ้งผู้ดูแลเครื่องแม่ข่าย",
    ),
    basis="เกณฑ์ Time to First Byte ของ web.dev (ดีไม่เกิน 0.8 วินาที แย่เกิน 1.8 วินาที) "
    "และมาตรฐานเว็บไซต์ภาครัฐ",
    subject=LiveSite,
    check=check,
)
