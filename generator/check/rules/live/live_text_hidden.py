"""A page of the published site holds text that its readers cannot see and that was not built.

What it checks:
    No element of a changed page hides its text by its own style, unless the built page has it.

Why it matters:
    This is how planted links stay unnoticed for years: readers see nothing, search engines do.

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


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page with a hidden text of somebody else."""
    yield from few(_hidden(site), site)


def _hidden(site: LiveSite) -> Iterator[Finding]:
    for change in site.changes:
        for text in change.hidden[:1]:
            url, begin = site.expected.url_of(change.path), text[:60]
            yield Finding(
                codes.LIVE_TEXT_HIDDEN, site.expected.place(change.path),
                f"หน้า {url} มีข้อความซ่อนไว้ที่สำนักงานไม่ได้เขียน {len(change.hidden):,} แห่ง ขึ้นต้นว่า "
                f"“{begin}” "
                "ผู้อ่านมองไม่เห็น แต่เครื่องมือค้นหาเห็น",
                STEPS,
                English(f"{url} hides a text that was not built: “{begin}”", STEPS_ENGLISH),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_TEXT_HIDDEN,
    __doc__,
    Explanation(
        what="หน้าเว็บจริงต้องไม่มีข้อความซ่อนที่ไม่มีในหน้าที่สร้างไว้",
        why="ผู้บุกรุกฝังลิงก์ด้วยวิธีนี้ได้นานเป็นปีโดยไม่มีใครรู้ ผู้อ่านมองไม่เห็น แต่เครื่องมือค้นหาเห็น",
        fix="เก็บหลักฐาน นำเว็บไซต์ที่ถูกต้องกลับมา เปลี่ยนรหัสผ่านทั้งหมด และแจ้งเหตุ ตามลำดับใน docs/operations.md",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
