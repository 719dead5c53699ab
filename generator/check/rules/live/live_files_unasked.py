"""Not every file of the published site could be asked for.

What it checks:
    Whether all files of the build were asked for before the time was over, and whether the server
    went on answering.

Why it matters:
    What was not asked for was not compared: an altered page may be among it.

How to fix it:
    Check again later. If it happens every time, the server is too slow or shuts out this machine.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_WHY = {
    "time": ("หมดเวลาที่กำหนดไว้", "the time was over"),
    "silent": ("เครื่องแม่ข่ายไม่ตอบหลายครั้งติดกัน", "the server fell silent"),
}


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell once how many files nobody asked for."""
    if site.unasked <= 0:
        return
    thai, english = _WHY[site.why_unasked]
    yield Finding(
        codes.LIVE_FILES_UNASKED, site.home,
        f"ยังไม่ได้เทียบ {site.unasked:,} จาก {len(site.expected.files):,} ไฟล์ เพราะ{thai} "
        "อาจมีหน้าที่ถูกแก้ไขอยู่ในจำนวนนี้",
        "ตรวจใหม่ภายหลัง ถ้าเป็นทุกครั้ง แสดงว่าเครื่องแม่ข่ายช้าเกินไปหรือปิดกั้นเครื่องที่ใช้ตรวจ",
        English(
            f"{site.unasked:,} files were not compared: {english}",
            "Check again later; if it stays so, the server is too slow or shuts us out.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.LIVE_FILES_UNASKED,
    __doc__,
    Explanation(
        what="ทุกไฟล์ที่สร้างไว้ต้องได้รับการเทียบ",
        why="ไฟล์ที่ไม่ได้เทียบอาจถูกแก้ไขไปแล้ว",
        fix="ตรวจใหม่ภายหลัง ถ้าเป็นทุกครั้ง ให้แจ้งผู้ดูแลเครื่องแม่ข่าย",
    ),
    basis="แนวปฏิบัติของโครงการ: รายงานต้องบอกสิ่งที่ไม่ได้ตรวจ",
    subject=LiveSite,
    check=check,
)
