"""A page of the published site leads to a page of the same server that nobody built.

What it checks:
    The links that changed pages and sitemaps have beyond ours. An address of the same server that
    is no file of the build and yet shows something is told.

Why it matters:
    Planted pages lie beside the real ones and bear the name of the office in search results.

How to fix it:
    Keep a copy as evidence, find out how the file came onto the server, bring back the right site,
    change all passwords, and report it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page that is not ours."""
    yield from few(
        (
            Finding(
                codes.LIVE_PAGE_STRANGE, site.expected.place(stranger.on),
                f"มีหน้า {stranger.url} ในเครื่องแม่ข่ายที่ระบบไม่ได้สร้าง โดยมีลิงก์มาจาก "
                f"{site.expected.url_of(stranger.on)} อาจเป็นหน้าที่มีผู้ลักลอบวางไว้ในนามของสำนักงาน",
                STEPS,
                English(f"{stranger.url} was not built and is linked to", STEPS_ENGLISH),
            )
            for stranger in site.strangers
        ),
        site,
    )  # fmt: skip


RULE = Rule(
    codes.LIVE_PAGE_STRANGE,
    __doc__,
    Explanation(
        what="หน้าเว็บและแผนผังเว็บไซต์จริงต้องไม่พาไปหน้าในเครื่องเดียวกันที่ระบบไม่ได้สร้าง",
        why="หน้าที่มีผู้ลักลอบวางไว้จะปรากฏในผลการค้นหาในนามของสำนักงาน",
        fix="เก็บสำเนาเป็นหลักฐาน หาว่าไฟล์เข้ามาได้อย่างไร นำเว็บไซต์ที่ถูกต้องกลับมา เปลี่ยนรหัสผ่าน แล้วแจ้งเหตุ",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
