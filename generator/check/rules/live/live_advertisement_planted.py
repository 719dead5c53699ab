"""A page of the published site advertises gambling or fraud.

What it checks:
    The words and links that a published page has and the built page has not, for what sellers of
    gambling, loans and pornography say, in any disguise.

Why it matters:
    Somebody has broken in. Citizens lose money in the name of the office, and search engines mark
    the whole site as harmful.

How to fix it:
    Keep evidence, bring back the right site, change all passwords, and report it, in that order;
    `docs/operations.md` tells every step.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding

_SHOWN = 4
"""Words of an advertisement that are repeated."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page into which an advertisement was put."""
    yield from few(_planted(site), site)


def _planted(site: LiveSite) -> Iterator[Finding]:
    for change in site.changes:
        words = ", ".join(f"“{word}”" for word in change.advertised[:_SHOWN])
        if words:
            url = site.expected.url_of(change.path)
            yield Finding(
                codes.LIVE_ADVERTISEMENT_PLANTED, site.expected.place(change.path),
                f"เว็บไซต์ถูกบุกรุก: หน้า {url} มีโฆษณาการพนันหรือการหลอกลวงที่สำนักงานไม่ได้เขียน พบคำว่า {words}",
                STEPS,
                English(f"Broken into: {url} advertises gambling or fraud: {words}", STEPS_ENGLISH),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_ADVERTISEMENT_PLANTED,
    __doc__,
    Explanation(
        what="ข้อความและลิงก์ที่เพิ่มเข้ามาในหน้าเว็บจริงต้องไม่โฆษณาการพนันหรือการหลอกลวง",
        why="แสดงว่ามีผู้บุกรุก ประชาชนอาจเสียทรัพย์ในนามของสำนักงาน และเครื่องมือค้นหาจะขึ้นว่าเว็บไซต์นี้อันตราย",
        fix="เก็บหลักฐาน นำเว็บไซต์ที่ถูกต้องกลับมา เปลี่ยนรหัสผ่านทั้งหมด และแจ้งเหตุ ตามลำดับใน docs/operations.md",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
