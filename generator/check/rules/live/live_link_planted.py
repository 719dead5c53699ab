"""A page of the published site has links that the built page does not have.

What it checks:
    Every link of a changed page that leaves the site stands on the built page too: telephone
    numbers, e-mail, and the address that search engines take for the right one (`canonical`).

Why it matters:
    Links are what intruders sell: search engines trust an office and so trust what it links to.

How to fix it:
    Keep evidence, bring back the right site, change all passwords, and report it;
    `docs/operations.md` tells every step.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding

_SHOWN = 3
"""Addresses that are repeated."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page with links of somebody else."""
    yield from few(_planted(site), site)


def _planted(site: LiveSite) -> Iterator[Finding]:
    for change in site.changes:
        added = [url for url, _ in change.links if not site.expected.is_here(url)]
        if change.ours and added:
            seen, page = ", ".join(added[:_SHOWN]), site.expected.url_of(change.path)
            yield Finding(
                codes.LIVE_LINK_PLANTED, site.expected.place(change.path),
                f"หน้า {page} มีลิงก์ออกนอกเว็บไซต์ที่ไม่มีในหน้าที่สร้างไว้ {len(added):,} ลิงก์ เช่น {seen} "
                "ผู้บุกรุกมักฝังลิงก์เช่นนี้เพื่อให้เครื่องมือค้นหาเชื่อถือเว็บไซต์ของตน",
                STEPS,
                English(f"{page} has {len(added):,} planted links, such as {seen}", STEPS_ENGLISH),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_LINK_PLANTED,
    __doc__,
    Explanation(
        what="ลิงก์ออกนอกเว็บไซต์ หมายเลขโทรศัพท์ และอีเมลในหน้าเว็บจริงต้องมีอยู่ในหน้าที่สร้างไว้ รวมทั้งที่อยู่หลัก "
        "(canonical)",
        why="ผู้บุกรุกขายลิงก์: เครื่องมือค้นหาเชื่อถือเว็บไซต์ของหน่วยงาน จึงเชื่อถือเว็บไซต์ที่ลิงก์ไปด้วย",
        fix="เก็บหลักฐาน นำเว็บไซต์ที่ถูกต้องกลับมา เปลี่ยนรหัสผ่านทั้งหมด และแจ้งเหตุ ตามลำดับใน docs/operations.md",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
