"""The certificate of the published site ends within thirty days.

What it checks:
    The days until the certificate ends.

Why it matters:
    Certificates renew themselves about thirty days before their end. One that has fewer left
    shows that this does not work, or that somebody must do it by hand.

How to fix it:
    Renew it, and see why it did not renew itself.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.certificate_unusable import SOON
from generator.findings import English, Finding

_EARLY = 30
"""Days below which a renewal is late."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell a certificate that should have been renewed."""
    shown = site.certificate
    days = shown.days_left(site.asked) if shown and not shown.fault else None
    if days is not None and SOON <= days < _EARLY:
        yield Finding(
            codes.CERTIFICATE_ENDING, site.home,
            f"ใบรับรองของ {site.host} เหลืออีก {days} วัน ถ้าหมดอายุ เบราว์เซอร์จะขึ้นหน้าเตือนแทนเว็บไซต์",
            "ต่ออายุใบรับรอง (เช่น certbot renew หรือในหน้าควบคุมของผู้ให้บริการ) "
            "และตรวจว่าเหตุใดจึงยังไม่ต่ออายุเอง",
            English(
                f"The certificate of {site.host} ends in {days} days",
                "Renew it, and see why it did not renew itself.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.CERTIFICATE_ENDING,
    __doc__,
    Explanation(
        what="ใบรับรองต้องใช้ได้อีกอย่างน้อย 30 วัน",
        why="ใบรับรองมักต่ออายุเองก่อนหมดอายุราว 30 วัน ถ้าเหลือน้อยกว่านั้น แสดงว่าการต่ออายุไม่ทำงาน",
        fix="ต่ออายุใบรับรอง และตรวจว่าเหตุใดจึงยังไม่ต่ออายุเอง",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การรักษาความมั่นคงปลอดภัย (HTTPS)",
    subject=LiveSite,
    check=check,
)
