"""A page of the published site runs or embeds something that was not built.

What it checks:
    Every script, frame, picture, form, style, handler and automatic jump of a changed page stands
    on the built page too.

Why it matters:
    A script of somebody else may send visitors to a gambling site, ask for their passwords, or mine
    coins on their phones. Some hosts and firewalls add scripts of their own; visitors then are
    watched by somebody whom the privacy notice does not name.

How to fix it:
    If the host adds it, switch that off in its settings (analytics, e-mail obfuscation, minifying).
    If nobody knows where it comes from, it is an intrusion: keep evidence, bring back the right
    site, change all passwords, and report it.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding

_SHOWN = 2
"""Pieces of code that are repeated."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page with code of somebody else."""
    yield from few(_planted(site), site)


def _planted(site: LiveSite) -> Iterator[Finding]:
    for change in site.changes:
        seen = " และ ".join(change.code[:_SHOWN])
        if seen:
            url = site.expected.url_of(change.path)
            yield Finding(
                codes.LIVE_CODE_PLANTED, site.expected.place(change.path),
                f"หน้า {url} มีสคริปต์หรือส่วนฝังที่ไม่มีในหน้าที่สร้างไว้ {len(change.code):,} แห่ง: {seen} "
                "อาจพาผู้อ่านไปเว็บไซต์อื่น หลอกถามรหัสผ่าน หรือติดตามผู้อ่าน",
                "ถ้าผู้ให้บริการเครื่องแม่ข่ายเป็นผู้เติม ให้ปิดในหน้าตั้งค่าของบริการ ถ้าไม่ทราบที่มา ให้ถือว่าถูกบุกรุก: "
                f"{STEPS}",
                English(
                    f"{url} runs or embeds what was not built: {seen}",
                    f"Switch it off if the host adds it; else it is an intrusion. {STEPS_ENGLISH}",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_CODE_PLANTED,
    __doc__,
    Explanation(
        what="สคริปต์ กรอบ ภาพ แบบฟอร์ม รูปแบบ และคำสั่งพาไปหน้าอื่นในหน้าเว็บจริงต้องมีอยู่ในหน้าที่สร้างไว้",
        why="สคริปต์ของผู้อื่นอาจพาผู้อ่านไปเว็บพนัน หลอกถามรหัสผ่าน หรือติดตามผู้อ่านโดยไม่แจ้ง",
        fix="ถ้าผู้ให้บริการเครื่องแม่ข่ายเป็นผู้เติม ให้ปิดในหน้าตั้งค่าของบริการ "
        "ถ้าไม่ทราบที่มา ให้ถือว่าถูกบุกรุก แล้วทำตามลำดับใน docs/operations.md",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=LiveSite,
    check=check,
)
