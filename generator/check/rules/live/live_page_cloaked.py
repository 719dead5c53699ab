"""Search engines are given another page than visitors.

What it checks:
    The home page and fifteen others, every day others, are asked for once more by the name of a
    search engine's robot, as a click on its results. The answer is the same.

Why it matters:
    This is how planted gambling pages stay unnoticed: the office sees its own page, search engines
    and those who come from there see the other.

How to fix it:
    Look on the server for rules that ask who is calling (`.htaccess`, the configuration, a file
    index.php). Keep evidence, bring back the right site and configuration, and report it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page that robots get otherwise."""
    yield from few(_cloaked(site), site)


def _cloaked(site: LiveSite) -> Iterator[Finding]:
    for cloaked in site.cloaked:
        reply, change = cloaked.reply, cloaked.change
        words = change.advertised if change else ()
        thai, english = f"รหัสตอบกลับ {reply.status}", f"status {reply.status}"
        if reply.leads_on:
            thai, english = f"พาไปที่ {reply.location}", f"it leads to {reply.location}"
        elif words:
            said = ", ".join(f"“{word}”" for word in words[:4])
            thai, english = f"มีคำโฆษณาการพนันหรือการหลอกลวง {said}", f"it advertises: {said}"
        elif change and change.words:
            thai, english = f"เห็นข้อความ “{change.words[1]}”", f"it says “{change.words[1]}”"
        url = site.expected.url_of(cloaked.path)
        yield Finding(
            codes.LIVE_PAGE_CLOAKED, site.expected.place(cloaked.path),
            f"หน้า {url} แสดงต่อเครื่องมือค้นหาไม่เหมือนที่แสดงต่อผู้อ่านทั่วไป: {thai} เป็นวิธีที่ผู้บุกรุกใช้ซ่อนหน้าเว็บพนัน",
            "ตรวจในเครื่องแม่ข่ายว่ามีคำสั่งที่แยกผู้เข้าชมหรือไม่ เช่น ใน .htaccess การตั้งค่า nginx หรือไฟล์ "
            "index.php "
            f"{STEPS}",
            English(
                f"Search engines are given another page at {url}: {english}",
                f"Look for rules on the server that ask who is calling. {STEPS_ENGLISH}",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.LIVE_PAGE_CLOAKED,
    __doc__,
    Explanation(
        what="หน้าแรกและหน้าอื่นอีก 15 หน้าที่สุ่มตามวัน เมื่อขอในนามของเครื่องมือค้นหา ต้องได้เหมือนที่ผู้อ่านทั่วไปได้",
        why="ผู้บุกรุกใช้วิธีนี้ซ่อนหน้าเว็บพนัน: สำนักงานเห็นหน้าของตนเอง แต่ผู้ที่มาจากเครื่องมือค้นหาเห็นหน้าอื่น",
        fix="ตรวจคำสั่งที่แยกผู้เข้าชมในเครื่องแม่ข่าย เก็บหลักฐาน นำเว็บไซต์และการตั้งค่าที่ถูกต้องกลับมา แล้วแจ้งเหตุ",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
