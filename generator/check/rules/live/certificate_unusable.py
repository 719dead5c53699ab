"""Browsers refuse the certificate of the published site, or will within a week.

What it checks:
    The certificate is of this name, from an issuer that browsers trust, valid now and for at least
    seven days more.

Why it matters:
    Browsers show a whole page of warning instead of the site. Few visitors go on, and none should.

How to fix it:
    Renew it: `certbot renew` or the control panel of the host. If it should renew itself, see why
    that failed. Install the certificates between as well (the full chain).
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.certificate import FAULTS
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

SOON = 7
"""Days below which nobody can wait for the next renewal."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell a certificate that cannot be used, or hardly longer."""
    shown = site.certificate
    if shown is None:
        return
    days = shown.days_left(site.asked)
    if shown.fault:
        thai, english = FAULTS[shown.fault]
    elif days is not None and days < SOON:
        thai, english = f"เหลืออีกเพียง {max(days, 0)} วัน", f"it ends in {max(days, 0)} days"
    else:
        return
    yield Finding(
        codes.CERTIFICATE_UNUSABLE, site.home,
        f"ใบรับรองของ {site.host} ใช้ไม่ได้หรือกำลังจะใช้ไม่ได้: {thai} เบราว์เซอร์จะขึ้นหน้าเตือนแทนเว็บไซต์",
        "ต่ออายุใบรับรองทันที (เช่น certbot renew หรือในหน้าควบคุมของผู้ให้บริการ) ติดตั้งใบรับรองคั่นกลางให้ครบ "
        "แล้วตรวจใหม่",
        English(
            f"The certificate of {site.host} is of no use: {english}",
            "Renew it now, install the whole chain, and check again.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.CERTIFICATE_UNUSABLE,
    __doc__,
    Explanation(
        what="ใบรับรองต้องเป็นของชื่อเว็บไซต์นี้ ออกโดยผู้ที่เบราว์เซอร์เชื่อถือ และใช้ได้อีกอย่างน้อย 7 วัน",
        why="เบราว์เซอร์จะขึ้นหน้าเตือนแทนเว็บไซต์ ประชาชนส่วนใหญ่จะไม่เข้าต่อ",
        fix="ต่ออายุใบรับรองทันที ติดตั้งใบรับรองคั่นกลางให้ครบ และตรวจว่าเหตุใดจึงไม่ต่ออายุเอง",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การรักษาความมั่นคงปลอดภัย (HTTPS)",
    subject=LiveSite,
    check=check,
)
