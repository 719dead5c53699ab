"""Nobody can open the published site.

What it checks:
    The home page answers, and with something other than an error.

Why it matters:
    Citizens reach nothing, and an evaluator who looks on such a day marks every item 0.

How to fix it:
    Open the address in a browser from another network. If it does not open there either, call the
    host: the server, the domain name or the certificate may have ended. If it opens, the server
    may refuse this program or this machine may have no network.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.failing import why
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell a site whose home page does not come."""
    front = site.front
    if front.is_good or front.leads_on:
        return
    thai, english = why(front)
    yield Finding(
        codes.LIVE_SITE_UNREACHABLE, site.home,
        f"เปิดเว็บไซต์ {site.url} ไม่ได้: {thai} ประชาชนและผู้ประเมินจะเข้าถึงข้อมูลใดไม่ได้เลย",
        "ลองเปิดในเบราว์เซอร์จากเครือข่ายอื่น เช่น โทรศัพท์ ถ้าเปิดไม่ได้ให้ติดต่อผู้ดูแลเครื่องแม่ข่ายทันที "
        "ถ้าเปิดได้ แสดงว่าเครื่องที่ตรวจไม่มีเครือข่ายหรือถูกปิดกั้น",
        English(
            f"{site.url} cannot be opened: {english}",
            "Try it from another network; call whoever runs the server if it fails there too.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.LIVE_SITE_UNREACHABLE,
    __doc__,
    Explanation(
        what="หน้าแรกของเว็บไซต์จริงต้องเปิดได้",
        why="ถ้าเปิดไม่ได้ ประชาชนเข้าถึงข้อมูลใดไม่ได้เลย และผู้ประเมินที่เปิดดูในวันนั้นจะให้ 0 คะแนนทุกข้อ",
        fix="ลองเปิดจากเครือข่ายอื่น ถ้าเปิดไม่ได้ให้ติดต่อผู้ดูแลเครื่องแม่ข่าย ตรวจว่าเครื่อง ชื่อโดเมน และใบรับรองยังใช้ได้ "
        "ถ้าเปิดได้ ให้ตรวจเครือข่ายของเครื่องที่ใช้ตรวจ",
    ),
    basis="แบบวัด OIT: ผู้ประเมินต้องเปิดดูข้อมูลบนเว็บไซต์ได้ (หลักเกณฑ์ R3)",
    subject=LiveSite,
    check=check,
)
