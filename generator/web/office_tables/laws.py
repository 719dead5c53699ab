"""The register of laws as a table, in the order of its page."""

from collections.abc import Iterator
from typing import get_args

from generator.laws import Law, LawKind
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.thai.collation import sort_key
from generator.web.office_tables.words import NONE, joined
from generator.web.tables import Cell, Column, Table

_LAWS = (
    Column("number", "ที่", "integer"),
    Column("kind", "ประเภท"),
    Column("title", "ชื่อกฎหมาย ระเบียบ หรือแผน"),
    Column("year", "ปี พ.ศ.", "year"),
    Column("amendments", "การแก้ไขเพิ่มเติม"),
    Column("issuer", "ผู้ออก"),
    Column("repealed_by", "ยกเลิกโดย"),
    Column("note", "หมายเหตุ"),
    Column("procedures", "กระบวนงานที่อ้างอิง", "integer"),
    Column("text", "ตัวบทของหน่วยงานผู้ออก", "link"),
    Column("page", "ที่อยู่ในเว็บไซต์", "link"),
)

_CITATIONS = (
    Column("kind", "ประเภท"),
    Column("law", "กฎหมาย ระเบียบ หรือแผน"),
    Column("manual", "คู่มือ"),
    Column("procedure", "กระบวนงาน"),
)


def law_table(library: Library, site_url: str) -> Table:
    """Every law of the register, with its amendments and the procedures that cite it."""
    rows = (
        (number, *_law(law, library), absolute(f"/laws/#{law.id}", site_url))
        for number, law in enumerate(_ordered(library), start=1)
    )
    return Table("ทะเบียนกฎหมายและระเบียบที่เกี่ยวข้อง", _LAWS, tuple(rows), sheet="กฎหมายและระเบียบ")


def citation_table(library: Library) -> Table:
    """Every procedure under every law that it cites: what to look at again when a law changes."""
    titles = {manual.id: manual.title for manual in library.manuals}
    rows = (
        (law.kind, law.full_title, titles.get(entry.id.rpartition("/")[0]), entry.title)
        for law in _ordered(library)
        for entry in library.citations.get(law.id, ())
    )
    return Table("กระบวนงานที่อ้างอิงกฎหมาย", _CITATIONS, tuple(rows), sheet="กระบวนงานที่อ้างอิง")


def _ordered(library: Library) -> Iterator[Law]:
    for kind in get_args(LawKind):
        found = (law for law in library.laws.values() if law.kind == kind)
        yield from sorted(found, key=lambda law: sort_key(law.full_title))


def _law(law: Law, library: Library) -> tuple[Cell, ...]:
    cited_by = library.citations.get(law.id, ())
    return (
        law.kind,
        law.title,
        law.year,
        joined(f"{change.title} พ.ศ. {change.year}" for change in law.amendments),
        law.issuer or NONE,
        law.repealed_by or NONE,
        law.note,
        len(cited_by),
        law.link,
    )
