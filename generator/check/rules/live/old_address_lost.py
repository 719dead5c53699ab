"""An old address no longer leads to the new one.

What it checks:
    Every address that entries keep under `aliases` answers with the page that leads on, or with a
    redirect of the server to the new address.

Why it matters:
    Links in letters, in search results and in forms of the assessment use old addresses for years.

How to fix it:
    Publish again. If the server has redirects of its own, correct the one that leads elsewhere.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.folder import address_of
from generator.check.ground import Ground
from generator.check.live.failing import why
from generator.check.live.question import Reply
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every old address that leads nowhere, or elsewhere."""
    if site.front.is_good:
        yield from few(_lost(site), site)


def _lost(site: LiveSite) -> Iterator[Finding]:
    expected = site.expected
    for path, new in expected.redirects.items():
        reply = site.replies.get(path) or site.extra.get(address_of(path))
        seen = _wrong(site, reply, new) if reply else None
        if reply and seen:
            yield Finding(
                codes.OLD_ADDRESS_LOST, expected.place(expected.path_of(expected.at(new)) or path),
                f"ที่อยู่เดิม {reply.url} ไม่พาไปที่อยู่ใหม่ {new}: {seen[0]} "
                ""
                "ลิงก์เดิมในหนังสือและผลการค้นหาจะใช้ไม่ได้",
                "เผยแพร่ใหม่ด้วย prongsai publish ถ้าเครื่องแม่ข่ายมีคำสั่งพาไปที่อื่นของตนเอง ให้แก้คำสั่งนั้น",
                English(
                    f"The old address {reply.url} does not lead to {new}: {seen[1]}",
                    "Publish again, or correct the redirect of the server.",
                ),
            )  # fmt: skip


def _wrong(site: LiveSite, reply: Reply, new: str) -> tuple[str, str] | None:
    if reply.leads_on:
        if site.leads_home(reply, new):
            return None
        return f"พาไปที่ {reply.location}", f"it leads to {reply.location}"
    return None if reply.is_good else why(reply)


RULE = Rule(
    codes.OLD_ADDRESS_LOST,
    __doc__,
    Explanation(
        what="ที่อยู่เดิมใน aliases ต้องพาไปที่อยู่ใหม่บนเว็บไซต์จริง",
        why="ลิงก์ในหนังสือราชการ ผลการค้นหา และแบบประเมินใช้ที่อยู่เดิมไปอีกหลายปี",
        fix="เผยแพร่ใหม่ด้วย prongsai publish หรือแก้คำสั่งพาไปที่อื่นของเครื่องแม่ข่าย",
    ),
    basis="แบบวัด OIT: ที่อยู่ของหลักฐานต้องเปิดได้ตลอดช่วงประเมิน (หลักเกณฑ์ R5)",
    subject=LiveSite,
    check=check,
)
