"""Ids and addresses, made from file names and never from titles."""

import re
from collections.abc import Collection, Mapping

from generator import codes
from generator.findings import English, Finding, Location
from generator.kinds import Kind
from generator.kinds.model import Upkeep
from generator.kinds.news import News
from generator.kinds.order import Order
from generator.kinds.procurement import Procurement
from generator.thai.calendar import buddhist_year
from generator.thai.slug import is_slug

MADE: Mapping[str, str] = {
    "/": "หน้าแรก",
    "/news/": "ข่าว",
    "/orders/": "คำสั่งและประกาศ",
    "/questions/": "ถาม-ตอบ",
    "/manuals/": "คู่มือการปฏิบัติงาน",
    "/forms/": "แบบฟอร์ม",
    "/disclosure/": "การเปิดเผยข้อมูลสาธารณะ",
    "/laws/": "กฎหมายและระเบียบที่เกี่ยวข้อง",
    "/contact/": "ติดต่อสำนักงาน",
    "/search/": "ค้นหา",
    "/sitemap/": "แผนผังเว็บไซต์",
    "/about/structure/": "โครงสร้างการแบ่งส่วนราชการ",
    "/about/people/": "ผู้บริหารและบุคลากร",
}
"""The pages that every site has, made from lists and registers, with their titles."""
MADE_OF_ENTRIES: Mapping[str, str] = {
    "/procurement/": "การจัดซื้อจัดจ้าง",
    "/datasets/": "ชุดข้อมูลเปิด",
    "/website-reports/": "รายงานผลการดำเนินงานเว็บไซต์",
}
"""Lists that a site has as soon as there is an entry for them, with their titles."""


def made_title(url: str) -> str | None:
    """The title of a page that the program makes from lists and registers; None of any other."""
    return MADE.get(url) or MADE_OF_ENTRIES.get(url)


def entry_id(path: str) -> str:
    """The id of the entry in a file: `content/news/x.md` is `news/x`.

    The number in front of a procedure's name orders it and is no part of its id, so that a
    procedure can move within its manual without losing its address.
    """
    stem = path.removesuffix(".md").removeprefix("content/")
    if stem.startswith("manuals/"):
        folder, _, name = stem.rpartition("/")
        return folder if name == "index" else f"{folder}/{re.sub(r'^[0-9]+-', '', name)}"
    return stem.removesuffix("/index") if stem != "index" else "index"


def edition_of(identifier: str) -> str:
    """The edition in the id of a disclosure item: a fiscal year, or the name of a list."""
    return identifier.split("/")[1]


def entry_url(kind: Kind, identifier: str, data: Upkeep) -> str:
    """The address of an entry from the root of the site."""
    if isinstance(data, News):
        return f"/news/{buddhist_year(data.date)}/{identifier.removeprefix('news/')}/"
    if isinstance(data, Order):
        return f"/orders/{buddhist_year(data.date)}/{identifier.removeprefix('orders/')}/"
    if isinstance(data, Procurement):
        return f"/procurement/{data.address_year}/{identifier.removeprefix('procurement/')}/"
    return "/" if kind.name == "page" and identifier == "index" else f"/{identifier}/"


def asset_url(path: str) -> str:
    """The address of a published file."""
    return "/" + path.removeprefix("content/")


def check_name(path: str, taken: Collection[str] = ()) -> tuple[Finding, ...]:
    """Refuse names that do not make good addresses.

    Args:
        path: Path from the project's root.
        taken: The paths of all files; a name that another one has is not proposed.
    """
    parts = path.split("/")
    stem, _, suffix = parts[-1].rpartition(".")
    if all(is_slug(part) for part in (*parts[:-1], stem)) and suffix == suffix.lower():
        return ()
    wish = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "announcement-2569"
    folder = path[: len(path) - len(parts[-1])]
    if f"{folder}{wish}.{suffix.lower()}" in taken:
        wish += "-2"
    return (
        Finding(
            codes.FILE_NAME_INVALID, Location(path),
            f"ชื่อ {parts[-1]} (หรือโฟลเดอร์) ใช้เป็นที่อยู่เว็บไม่ได้ ต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง",
            f"เปลี่ยนชื่อ เช่น {wish}.{suffix.lower()}",
            English(
                f"{parts[-1]} (or a folder) makes no address: small English letters, digits and "
                "hyphens do",
                f"Rename it, for example {wish}.{suffix.lower()}.",
            ),
        ),
    )  # fmt: skip
