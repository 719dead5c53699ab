"""A page names a wrong address as its own.

What it checks:
    Every page that search engines may list names exactly one canonical address: its own, in full.

Why it matters:
    Search engines list the other address, or none.

How to fix it:
    See that `site_url` in `mkdocs.yml` is the real address of the site, and build again.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, ground: Ground) -> Iterator[Finding]:
    """Tell a page whose canonical address is not its own."""
    if not page.is_listed or page.fault or "://" not in ground.site_url:
        return
    links = list(page.linked("canonical"))
    named = [(link.get("href") or "").strip() for link in links]
    if len(named) == 1 and "://" in named[0] and _is_own(page, named[0]):
        return
    seen = (
        f"ที่อยู่หลักของหน้า {page.url} คือ {' และ '.join(named)} ซึ่งไม่ใช่ที่อยู่จริงของหน้า"
        if named
        else f"หน้า {page.url} ไม่ระบุที่อยู่หลัก (canonical)"
    )
    yield Finding(
        codes.CANONICAL_WRONG, page.at(links[0], *named) if links else page.place,
        f"{seen} เครื่องมือค้นหาอาจแสดงที่อยู่ผิด",
        "ตรวจว่า site_url ใน mkdocs.yml เป็นที่อยู่จริงของเว็บไซต์ แล้วสั่ง prongsai build ใหม่",
        English(
            f"{page.url} names {' and '.join(named) or 'nothing'} as its canonical address",
            "See that site_url in mkdocs.yml is right, and build again.",
        ),
    )  # fmt: skip


def _is_own(page: HtmlPage, address: str) -> bool:
    target = page.target(address)
    return target is not None and target.url == page.url


RULE = Rule(
    codes.CANONICAL_WRONG,
    __doc__,
    Explanation(
        what="หน้าที่ค้นหาได้ต้องระบุที่อยู่หลัก (canonical) เพียงแห่งเดียว เป็นที่อยู่เต็มและเป็นที่อยู่ของหน้านั้นเอง",
        why="เครื่องมือค้นหาจะแสดงที่อยู่อื่น หรือไม่แสดงเลย",
        fix="ตรวจว่า site_url ใน mkdocs.yml เป็นที่อยู่จริงของเว็บไซต์ แล้วสั่ง prongsai build ใหม่",
    ),
    basis="RFC 6596: ที่อยู่หลักของหน้า",
    subject=HtmlPage,
    check=check,
)
