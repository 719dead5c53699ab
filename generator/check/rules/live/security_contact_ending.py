"""The published `security.txt` ends within thirty days, or has ended.

What it checks:
    When the build has `/.well-known/security.txt`: the day after `Expires:` in what is published.

Why it matters:
    Who finds a hole in the site looks there whom to tell. After its day nobody trusts the address,
    and the hole is told to others first.

How to fix it:
    See that the contact is still right, set a later day, build and publish.
"""

import datetime as dt
import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_PATH = ".well-known/security.txt"
_EXPIRES = re.compile(rb"^expires:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_EARLY = 30
"""Days."""


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell a file that ends soon or says no day."""
    reply = site.replies.get(_PATH)
    if reply is None or not reply.is_good or reply.body is None:
        return
    ends = _ends(reply.body)
    days = (ends - site.asked).days if ends else None
    if days is not None and days >= _EARLY:
        return
    thai, english = "ไม่มีวันหมดอายุ (Expires) ที่อ่านได้", "says no day that can be read"
    if days is not None:
        thai = f"เหลืออีก {days} วัน" if days >= 0 else f"หมดอายุแล้ว {-days} วัน"
        english = f"ends in {days} days" if days >= 0 else f"ended {-days} days ago"
    yield Finding(
        codes.SECURITY_CONTACT_ENDING, site.expected.place(_PATH),
        f"{reply.url} {thai} ผู้ที่พบช่องโหว่จะไม่ทราบว่าควรแจ้งใคร",
        "ตรวจว่าช่องทางติดต่อยังถูกต้อง กำหนดวันหมดอายุใหม่ไม่เกิน 1 ปี แล้วสร้างและเผยแพร่ใหม่",
        English(f"{reply.url} {english}", "Check the contact, set a later day, build, publish."),
    )  # fmt: skip


def _ends(text: bytes) -> dt.datetime | None:
    found = _EXPIRES.search(text)
    try:
        said = dt.datetime.fromisoformat(found[1].decode("ascii")) if found else None
    except ValueError:
        return None
    return said if said is None or said.tzinfo else said.replace(tzinfo=dt.UTC)


RULE = Rule(
    codes.SECURITY_CONTACT_ENDING,
    __doc__,
    Explanation(
        what="ไฟล์ security.txt บนเว็บไซต์จริงต้องใช้ได้อีกอย่างน้อย 30 วัน",
        why="ผู้ที่พบช่องโหว่ดูไฟล์นี้เพื่อแจ้งสำนักงาน ถ้าหมดอายุ ช่องโหว่จะถูกบอกต่อผู้อื่นก่อน",
        fix="ตรวจว่าช่องทางติดต่อยังถูกต้อง กำหนดวันหมดอายุใหม่ แล้วสร้างและเผยแพร่ใหม่",
    ),
    basis="RFC 9116 ข้อ 2.5.5",
    subject=LiveSite,
    check=check,
)
