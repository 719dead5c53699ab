"""The sitemap that a built site offers to search engines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.built.folder import SiteFolder
from generator.check.rules.site.xml import parse_xml

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
FIRST = "/sitemap.xml"
MOST_ROWS = 50_000
MOST_BYTES = 52_428_800
_DAY = re.compile(
    r"\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?"
)


@dataclass(frozen=True)
class Row:
    """One address that a sitemap lists."""

    address: str
    """As it is written."""
    url: str | None
    """On this site; None when it is elsewhere."""
    line: int


@dataclass(frozen=True)
class Sitemap:
    """One file."""

    url: str
    rows: tuple[Row, ...] = ()
    faults: tuple[tuple[int, str, str], ...] = ()
    """Lines with what is wrong there, in Thai and in English."""


def sitemaps(folder: SiteFolder) -> Iterator[Sitemap]:
    """The sitemap, and those that it names when it is an index."""
    data = folder.read(FIRST)
    if data is None:
        yield Sitemap(FIRST, faults=((1, "ไม่มีไฟล์", "there is no such file"),))
        return
    first, parts = _read(folder, FIRST, data)
    yield first
    for row in parts:
        inner = folder.read(row.url) if row.url else None
        if row.url is None or inner is None:
            fault = (row.line, f"ไม่มีไฟล์ {row.address}", f"{row.address} is not there")
            yield Sitemap(FIRST, faults=(fault,))
        else:
            yield _read(folder, row.url, inner)[0]


def _read(folder: SiteFolder, url: str, data: bytes) -> tuple[Sitemap, tuple[Row, ...]]:
    """A sitemap, and the files that it names if it is an index of others."""
    root, (line, words) = parse_xml(data)
    if root is None:
        return Sitemap(url, faults=((line, f"อ่านไม่ได้ ({words})", words),)), ()
    names = {f"{SPACE}urlset": "url", f"{SPACE}sitemapindex": "sitemap"}
    name = names.get(str(root.tag))
    if name is None:
        fault = (1, f"ไม่ได้ขึ้นต้นด้วย urlset แต่เป็น {root.tag!s}", f"the root is {root.tag!s}")
        return Sitemap(url, faults=(fault,)), ()
    faults = []
    rows = []
    for element in root.iterfind(SPACE + name):
        address = (element.findtext(f"{SPACE}loc") or "").strip()
        day = (element.findtext(f"{SPACE}lastmod") or "").strip()
        line = int(element.sourceline or 1)
        if not address.startswith(("https://", "http://")):
            faults.append((line, f"ที่อยู่ “{address}” ไม่ครบถ้วน", f"{address!r} is not absolute"))
        if day and not _DAY.fullmatch(day):
            faults.append((line, f"วันที่ “{day}” อ่านไม่ได้", f"{day!r} is no date"))
        target = folder.target("/", address)
        rows.append(Row(address, target.url if target else None, line))
    if len(rows) > MOST_ROWS or len(data) > MOST_BYTES:
        faults.append((1, "ใหญ่เกินข้อกำหนด", "it is larger than the protocol allows"))
    if name == "sitemap":
        return Sitemap(url, faults=tuple(faults)), tuple(rows)
    return Sitemap(url, tuple(rows), tuple(faults)), ()
