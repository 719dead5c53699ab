"""The main menu does not lead to the index of the open edition.

What it checks:
    The menu or the doors of `content/office.yml` have `/disclosure/`, or the index of the open
    edition. The home page always has a link to it, far below the news.

Why it matters:
    Evaluators and the public look into the menu, which stands on every page. Who comes by a search
    engine never sees the home page.

How to fix it:
    Add an entry with `url: /disclosure/` to `menu` in `content/office.yml`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.office import Office


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell it once, of the open edition."""
    if not edition.is_open:
        return
    wanted = {"/disclosure/", f"/disclosure/{edition.key}/"}
    if wanted.isdisjoint(_linked(ground.library.office)):
        source = ground.library.office_source
        yield Finding(
            codes.EDITION_UNLINKED, source.at("menu"),
            "เมนูหลักไม่มีทางไปหน้าการเปิดเผยข้อมูลสาธารณะ "
            "ผู้ประเมินที่เปิดหน้าอื่นก่อนหน้าแรกจะหาหลักฐานไม่พบ",
            added(source, ("menu",), "- title: การเปิดเผยข้อมูลสาธารณะ", "  url: /disclosure/"),
            English(
                "The main menu does not lead to the disclosure index",
                "Add an entry with url: /disclosure/ to the menu.",
            ),
        )  # fmt: skip


def _linked(office: Office) -> Iterator[str]:
    for entry in office.menu:
        yield entry.url
        yield from (child.url for child in entry.children)
    yield from (door.url for door in office.doors)


RULE = Rule(
    codes.EDITION_UNLINKED,
    __doc__,
    Explanation(
        what="เมนูหลักหรือประตูสู่ระบบงานใน office.yml ต้องมี /disclosure/ หรือหน้ารายการของปีที่กำลังเผยแพร่ "
        "(หน้าแรกมีลิงก์ให้อยู่แล้ว แต่อยู่ใต้ข่าว)",
        why="ผู้ประเมินและประชาชนดูเมนูซึ่งอยู่ทุกหน้า ผู้ที่มาจากเครื่องมือค้นหาอาจไม่ได้เห็นหน้าแรก",
        fix="เพิ่มรายการที่มี url: /disclosure/ ใน menu ของ content/office.yml",
    ),
    basis="แนวปฏิบัติของหน่วยงานที่รับการประเมิน: หนึ่งหน้ารายการต่อปี เชื่อมจากหน้าแรก (หลักเกณฑ์ R21)",
    subject=Edition,
    check=check,
)
