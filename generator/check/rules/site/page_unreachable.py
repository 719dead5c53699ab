"""Nobody can walk from the home page to this page.

What it checks:
    Every built page can be reached from the home page by following links. News that have expired
    and what was withdrawn leave the lists on purpose and are not meant.

Why it matters:
    Only who has the address can open it. Visitors and evaluators begin at the home page.

How to fix it:
    Link to it from the menu (`menu` in `office.yml`) or from a page about the same matter. Take the
    page away when nobody needs it any more.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.kinds.news import News

_HOME = "/"


def check(site: BuiltSite, ground: Ground) -> Iterator[Finding]:
    """Tell every page to which no way leads."""
    if _HOME not in site.by_url:
        return
    reached = _reached(site) | set(_left_the_lists(ground))
    for page in site.pages:
        if page.url in reached or page.leads_to is not None or page.url.endswith("/404.html"):
            continue
        yield Finding(
            codes.PAGE_UNREACHABLE, page.place,
            f"ไม่มีลิงก์จากหน้าแรกไปถึงหน้า {page.url} ไม่ว่าจะผ่านกี่หน้า ผู้เข้าชมและผู้ประเมินจะหาไม่พบ",
            "เพิ่มลิงก์จากเมนู (menu ใน content/office.yml) หรือจากหน้าที่เกี่ยวข้อง ถ้าไม่ใช้แล้วให้ถอนหน้านี้",
            English(
                f"No way leads from the home page to {page.url}",
                "Link to it from the menu or from a page about the same matter.",
            ),
        )  # fmt: skip


def _left_the_lists(ground: Ground) -> Iterator[str]:
    """The addresses of what the office no longer offers but keeps for those who have them."""
    for entry in ground.library.entries.values():
        data = entry.data
        expires = data.expires if isinstance(data, News) else None
        if data.withdrawn or (expires and expires < ground.today):
            yield entry.url


def _reached(site: BuiltSite) -> set[str]:
    reached = {_HOME}
    waiting = [_HOME]
    while waiting:
        page = site.by_url[waiting.pop()]
        leads = (page.leads_to,) if page.leads_to else ()
        for url in (*page.targets, *leads):
            found = site.folder.find(url)
            if found and found in site.by_url and found not in reached:
                reached.add(found)
                waiting.append(found)
    return reached


RULE = Rule(
    codes.PAGE_UNREACHABLE,
    __doc__,
    Explanation(
        what="ทุกหน้าต้องเดินจากหน้าแรกไปถึงได้ด้วยการกดลิงก์ "
        "ยกเว้นข่าวที่หมดอายุและเนื้อหาที่ถอนแล้ว ซึ่งออกจากรายการโดยตั้งใจ",
        why="ถ้าไม่มีลิงก์ มีเพียงผู้ที่รู้ที่อยู่จึงเปิดได้ แต่ผู้เข้าชมและผู้ประเมินเริ่มจากหน้าแรก",
        fix="เพิ่มลิงก์จากเมนู (menu ใน office.yml) หรือจากหน้าที่เกี่ยวข้อง ถ้าไม่ใช้แล้วให้ถอนหน้านั้น",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเข้าถึงได้จากเว็บไซต์หลัก (หลักเกณฑ์ R2, R21)",
    subject=BuiltSite,
    check=check,
)
