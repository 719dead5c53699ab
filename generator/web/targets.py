"""Addresses that registers and evidence name: whether a page of the site answers there."""

import difflib
from collections.abc import Iterator

from generator import codes
from generator.findings import Finding, Location
from generator.kinds.disclosure import DisclosureItem
from generator.library.library import Library
from generator.web.desk import Desk

Named = tuple[str, Location]


def check_targets(desk: Desk) -> Iterator[Finding]:
    """Yield a finding for every address on this site that no page will have."""
    known = {*desk.addresses, *desk.library.asset_urls}
    for address, place in (*_of_office(desk.library), *_of_evidence(desk.library)):
        path = address.partition("#")[0]
        if address.startswith("/") and path not in known:
            near = difflib.get_close_matches(path, known, n=1, cutoff=0.7)
            yield Finding(
                codes.LINK_BROKEN,
                place,
                f"ไม่มีหน้า {path} ในเว็บไซต์ ผู้อ่านจะเปิดไม่ได้",
                f"หมายถึง {near[0]} ใช่หรือไม่" if near else "ตรวจที่อยู่ หรือสร้างหน้านี้ก่อน",
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


def _of_evidence(library: Library) -> Iterator[Named]:
    for entry in library.entries.values():
        if isinstance(entry.data, DisclosureItem):
            for number, evidence in enumerate(entry.data.evidence):
                if evidence.page:
                    yield evidence.page, entry.source.at("evidence", number, "page")
