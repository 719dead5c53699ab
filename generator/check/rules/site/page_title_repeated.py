"""Several pages have the same title.

What it checks:
    No two pages that search engines may list have the same `<title>`.

Why it matters:
    In search results, bookmarks and tabs nobody can tell them apart.

How to fix it:
    Put what makes the difference into `title`: the year, the number, the place.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every page whose title another page has already."""
    first: dict[str, str] = {}
    for page in site.pages:
        if not page.is_listed or not page.title:
            continue
        other = first.setdefault(page.title, page.url)
        if other == page.url:
            continue
        yield Finding(
            codes.PAGE_TITLE_REPEATED, page.place,
            f"หน้า {page.url} มีชื่อเดียวกับหน้า {other} คือ “{page.title}” ผู้ค้นหาจะแยกไม่ออก",
            "เติมสิ่งที่ทำให้ต่างกันใน title เช่น ปี เลขที่ หรือสถานที่",
            English(
                f"{page.url} has the title of {other}: “{page.title}”",
                "Put what makes the difference into title: the year, the number, the place.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.PAGE_TITLE_REPEATED,
    __doc__,
    Explanation(
        what="หน้าที่ค้นหาได้ต้องมีชื่อหน้าไม่ซ้ำกัน",
        why="ในผลการค้นหา ที่คั่นหน้า และแถบเบราว์เซอร์ จะไม่มีใครแยกหน้าที่ชื่อเหมือนกันออก",
        fix="เติมสิ่งที่ทำให้ต่างกันใน title เช่น ปี เลขที่ หรือสถานที่",
    ),
    basis="WCAG 2.2 ข้อ 2.4.2 และแบบวัด OIT: ชื่อหลักฐานระบุปี (หลักเกณฑ์ R21)",
    subject=BuiltSite,
    check=check,
)
