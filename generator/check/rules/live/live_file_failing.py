"""The server fails when it is asked for a file.

What it checks:
    No file of the build ends in an error of the server (500 to 599), a lost connection, or silence.

Why it matters:
    What fails for us fails for citizens too, and an evaluator does not try again.

How to fix it:
    Look into the log of the server at the time of this check, or call whoever runs it. Check again
    afterwards.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.failing import is_refused, why
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every file for which the server failed."""
    if site.front.is_good:
        yield from few(_failing(site), site)


def _failing(site: LiveSite) -> Iterator[Finding]:
    for path, reply in site.failing():
        if not is_refused(reply):
            thai, english = why(reply)
            yield Finding(
                codes.LIVE_FILE_FAILING, site.expected.place(path),
                f"เปิด {reply.url} ไม่สำเร็จ: {thai} ประชาชนจะพบปัญหาเดียวกัน",
                "ดูบันทึกของเครื่องแม่ข่ายในเวลาที่ตรวจ หรือแจ้งผู้ดูแลเครื่อง แล้วตรวจใหม่อีกครั้ง",
                English(
                    f"{reply.url} could not be opened: {english}",
                    "Look into the log of the server, or call whoever runs it; then check again.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_FILE_FAILING,
    __doc__,
    Explanation(
        what="เครื่องแม่ข่ายต้องไม่ขัดข้อง (รหัส 500 ถึง 599) ตัดการเชื่อมต่อ หรือเงียบ เมื่อขอไฟล์ที่สร้างไว้",
        why="เมื่อขัดข้องกับผู้ตรวจก็ขัดข้องกับประชาชนด้วย และผู้ประเมินจะไม่ลองซ้ำ",
        fix="ดูบันทึกของเครื่องแม่ข่ายในเวลาที่ตรวจ หรือแจ้งผู้ดูแลเครื่อง แล้วตรวจใหม่อีกครั้ง",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: ความพร้อมใช้งานของเว็บไซต์",
    subject=LiveSite,
    check=check,
)
