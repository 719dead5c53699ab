"""A file that was built is not there for the public.

What it checks:
    Every file of the build answers at its address. Files for the server itself are not asked for.

Why it matters:
    A citizen who follows a link meets an error. Somebody may have deleted the file, or the upload
    ended half way.

How to fix it:
    Publish again. If the file goes missing once more, find out who may delete files on the server.
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
    """Tell every file that the server does not have or does not give."""
    if site.front.is_good:
        yield from few(_missing(site), site)


def _missing(site: LiveSite) -> Iterator[Finding]:
    for path, reply in site.failing():
        if is_refused(reply) and path not in site.expected.redirects:
            thai, english = why(reply)
            yield Finding(
                codes.LIVE_FILE_MISSING, site.expected.place(path),
                f"ไฟล์ {reply.url} ที่สร้างไว้หายไปจากเว็บไซต์จริง: {thai}",
                "เผยแพร่ใหม่ด้วย prongsai publish ถ้าหายอีก ให้ตรวจว่าใครลบไฟล์ในเครื่องแม่ข่ายได้",
                English(f"{reply.url} is missing from the site: {english}", "Publish again."),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_FILE_MISSING,
    __doc__,
    Explanation(
        what="ทุกไฟล์ที่สร้างไว้ต้องเปิดได้บนเว็บไซต์จริง",
        why="ผู้ที่กดลิงก์จะพบหน้าผิดพลาด อาจมีผู้ลบไฟล์ หรือการเผยแพร่ค้างอยู่กลางทาง",
        fix="เผยแพร่ใหม่ด้วย prongsai publish ถ้าหายอีก ให้ตรวจว่าใครลบไฟล์ในเครื่องแม่ข่ายได้",
    ),
    basis="แนวปฏิบัติของโครงการ: ประชาชนต้องได้รับสิ่งเดียวกับที่ตรวจแล้ว",
    subject=LiveSite,
    check=check,
)
