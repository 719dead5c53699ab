"""Addresses that registers and evidence name: whether a page of the site answers there."""

import difflib
from collections.abc import Collection, Iterator
from typing import cast

from generator import codes
from generator.findings import English, Finding, Location
from generator.kinds.disclosure import DisclosureItem
from generator.library.entry import Entry
from generator.library.evidence import draft_as_evidence, moved, refused_file, unreachable
from generator.library.library import Library
from generator.web.desk import Desk

Named = tuple[str, Location]


def check_targets(desk: Desk) -> Iterator[Finding]:
    """Yield a finding for every address on this site that no page will have."""
    known = {*desk.addresses, *desk.library.asset_urls}
    yield from _of_evidence(desk.library, known)
    for address, place in _of_office(desk.library):
        path = address.partition("#")[0]
        if address.startswith("/") and path not in known:
            near = difflib.get_close_matches(path, known, n=1, cutoff=0.7)
            yield Finding(
                codes.LINK_BROKEN,
                place,
                f"ไม่มีหน้า {path} ในเว็บไซต์ ผู้อ่านจะเปิดไม่ได้",
                f"หมายถึง {near[0]} ใช่หรือไม่"
                if near
                else f"แก้ที่อยู่ สร้างไฟล์ content{path.rstrip('/')}.md หรือลบทั้งรายการนี้ (title และ url)",
                English(
                    f"There is no page {path} on the site",
                    f"Is {near[0]} meant?"
                    if near
                    else "Mend the address, make the page, or remove the link.",
                ),
            )


def _of_office(library: Library) -> Iterator[Named]:
    office, at = library.office, library.office_source.at
    yield office.report, at("report")
    for number, door in enumerate(office.doors):
        yield door.url, at("doors", number, "url")
    for number, way in enumerate(office.questions.ways if office.questions else ()):
        yield way.url, at("questions", "ways", number, "url")
    for number, entry in enumerate(office.menu):
        yield entry.url, at("menu", number, "url")
        for child, below in enumerate(entry.children):
            yield below.url, at("menu", number, "children", child, "url")


def _of_evidence(library: Library, known: Collection[str]) -> Iterator[Finding]:
    redirects = {
        alias: entry.url for entry in library.entries.values() for alias in entry.data.aliases
    }
    for entry in library.entries.values():
        if not isinstance(entry.data, DisclosureItem):
            continue
        item = cast("Entry[DisclosureItem]", entry)
        for number, evidence in enumerate(item.data.evidence):
            page, place = evidence.page, item.source.at("evidence", number, "page")
            if page is None or page in known:
                continue
            if page in redirects:
                yield moved(item, place, page, redirects[page])
            else:
                draft = draft_as_evidence(item, place, page, library)
                yield draft or unreachable(item, place, page, known, refused_file(page, library))
