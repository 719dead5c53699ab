"""The catalogue of an edition: which items must be disclosed, in one fiscal year or always.

The lists change, so they are data: `generator/catalogues/<list>.yml`. An office replaces one with
`content/disclosure/<edition>/catalogue.yml`, or changes single items of it with `extends`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from generator import codes
from generator.findings import English, Finding
from generator.kinds.fields import BuddhistYear, Day, Flag, Line, SitePath
from generator.kinds.messages import validate
from generator.source.file import SourceFile, read_register

Confidence = Literal["sourced", "inferred", "memory", "unknown", "mixed"]
PeriodKind = Literal[
    "standing",
    "current_fy",
    "plan_covering_fy",
    "current_fy_h1",
    "current_fy_plan_and_h1",
    "previous_fy",
    "unknown",
]

PERIOD_TEXTS: dict[str, str] = {
    "standing": "ข้อมูลปัจจุบัน",
    "current_fy": "ปีงบประมาณ พ.ศ. {year}",
    "plan_covering_fy": "ใช้บังคับครอบคลุมปี พ.ศ. {year}",
    "current_fy_h1": "ตุลาคม {before} - มีนาคม {year}",
    "current_fy_plan_and_h1": "แผนปี พ.ศ. {year} และความก้าวหน้ารอบ 6 เดือน",
    "previous_fy": "ปีงบประมาณ พ.ศ. {before}",
    "unknown": "ไม่ระบุ",
}
"""What the index says for each kind of period when the catalogue has no words of its own."""


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", use_attribute_docstrings=True)


class Item(_Data):
    """One item that the assessment asks for."""

    code: Line
    """รหัสข้อ เช่น O1"""
    title: Line
    """ชื่อข้อตามรายการของปีนั้น"""
    subjects: tuple[Line, ...] = ()
    """เรื่องที่ข้อนี้ครอบคลุม เป็นคำที่คงที่ทุกปี เรื่องหลักอยู่หน้าสุด"""
    elements: tuple[Line, ...] = ()
    """องค์ประกอบด้านข้อมูลที่มีแหล่งอ้างอิง"""
    elements_year: Literal["stated", "inferred"] | None = None
    """แหล่งอ้างอิงระบุปีนี้ (stated) หรือเทียบเคียงจากเลขข้อและชื่อ (inferred)"""
    elements_memory: tuple[Line, ...] = ()
    """องค์ประกอบที่ยังไม่ได้ตรวจสอบกับคู่มือ ใช้แนะนำเท่านั้น"""
    period: PeriodKind = "unknown"
    """ช่วงเวลาของข้อมูลที่ต้องเผยแพร่"""
    period_text: Line | None = None
    """ช่วงเวลาตามถ้อยคำของรายการ"""
    period_confidence: Confidence = "unknown"
    """ความน่าเชื่อถือของช่วงเวลา"""
    shown_by: tuple[SitePath, ...] = ()
    """หน้าของเว็บไซต์ที่เป็นหลักฐานได้เอง ใช้เมื่อสำนักงานยังไม่ได้ระบุหลักฐานของข้อนี้"""
    basis: Line | None = None
    """กฎหมายหรือเกณฑ์ที่กำหนดให้เปิดเผยข้อนี้"""
    confidence: Confidence = "unknown"
    """ความน่าเชื่อถือของเลขข้อและชื่อ"""

    @property
    def slug(self) -> str:
        """The last part of the item's address, for example `o01`."""
        letters, digits = (
            self.code.rstrip("0123456789"),
            self.code.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        )
        return f"{letters.lower()}{int(digits):02d}" if digits.isdigit() else self.code.lower()


class ItemGroup(_Data):
    """A sub-indicator."""

    code: Line
    """รหัสตัวชี้วัดย่อย"""
    title: Line
    """ชื่อตัวชี้วัดย่อย"""
    items: tuple[Item, ...]
    """ข้อในตัวชี้วัดย่อยนี้"""


class Indicator(_Data):
    """An indicator."""

    code: Line
    """รหัสตัวชี้วัด"""
    title: Line
    """ชื่อตัวชี้วัด"""
    groups: tuple[ItemGroup, ...]
    """ตัวชี้วัดย่อย"""


class Change(_Data):
    """One change of a catalogue, told to those whose result it may alter."""

    date: Day
    """วันที่แก้ไขรายการ"""
    effective: Day | None = None
    """วันที่เริ่มใช้ หากไม่ระบุคือวันที่แก้ไข"""
    text: Line
    """สิ่งที่เปลี่ยน"""


class Catalogue(_Data):
    """One list of items."""

    fiscal_year: BuddhistYear | None = None
    """ปีงบประมาณ พ.ศ. เว้นได้เมื่อเป็นรายการที่ไม่แยกปี"""
    scheme: Line
    """ชื่อชุดรายการ เช่น oit"""
    title: Line
    """ชื่อที่ผู้ประเมินเห็น"""
    opens: Day | None = None
    """วันแรกที่ผู้ประเมินรับคำตอบ"""
    closes: Day | None = None
    """วันสุดท้ายที่ผู้ประเมินรับคำตอบ หลังวันนี้ที่อยู่ของหลักฐานต้องไม่เปลี่ยน"""
    provisional: Flag = False
    """รายการชั่วคราวที่สำนักงานยังไม่ได้ยืนยันกับคู่มือของปีนั้น"""
    changes: tuple[Change, ...] = ()
    """การเปลี่ยนแปลงของรายการนี้"""
    indicators: tuple[Indicator, ...]
    """ตัวชี้วัดตามลำดับ"""

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order of the list."""
        return tuple(i for ind in self.indicators for group in ind.groups for i in group.items)

    def item(self, code: str) -> Item | None:
        """The item of that code, or None."""
        return next((item for item in self.items if item.code == code), None)

    def period_text(self, item: Item) -> str:
        """The period an item asks for, in words."""
        year = self.fiscal_year
        if item.period_text or year is None:
            return item.period_text or PERIOD_TEXTS["standing"]
        return PERIOD_TEXTS[item.period].format(year=year, before=year - 1)


@cache
def shipped_catalogue(edition: str) -> Catalogue | None:
    """The catalogue that comes with the program, or None for an edition it does not know.

    Args:
        edition: A fiscal year such as `2569`, or the name of a list without years.
    """
    source = _shipped(edition)
    return validate(Catalogue, source)[0] if source else None


@cache
def _shipped(edition: str) -> SourceFile | None:
    name = f"oit-{edition}.yml" if edition.isdecimal() else f"{edition}.yml"
    resource = files("generator.catalogues").joinpath(name)
    return read_register(resource.read_bytes(), name)[0] if resource.is_file() else None


def read_catalogue(data: bytes, path: str) -> tuple[Catalogue | None, tuple[Finding, ...]]:
    """Read a catalogue file; never raises on any bytes."""
    source, findings = read_register(data, path)
    if source is None:
        return None, findings
    if "extends" in source.meta:
        extended, more = _extended(source)
        findings += more
        if extended is None:
            return None, findings
        source = extended
    catalogue, more = validate(Catalogue, source)
    return catalogue, findings + more


def _extended(source: SourceFile) -> tuple[SourceFile | None, tuple[Finding, ...]]:
    """The shipped list with what the office's file says otherwise.

    `items` of the office's file is a list of changes: each names a `code` and the keys to replace.
    """
    own = dict(source.meta)
    name, patches = own.pop("extends"), own.pop("items", None)
    base = _shipped(str(name).removeprefix("oit-")) if isinstance(name, str) else None
    if base is None:
        finding = Finding(
            codes.CATALOGUE_MISSING, source.at("extends"),
            f"ไม่มีรายการชื่อ “{name}” ให้ต่อยอด", "เขียนชื่อรายการที่มากับโปรแกรม เช่น extends: oit-2569",
            English(
                f"There is no list “{name}” to build on",
                "Name one that comes with the program, for example extends: oit-2569.",
            ),
        )  # fmt: skip
        return None, (finding,)
    patches = [patch for patch in patches or () if isinstance(patch, dict)]
    known = set(_codes(base.meta))
    unknown = tuple(
        Finding(
            codes.ITEM_UNKNOWN, source.at("items", number, "code"),
            f"รายการ {name} ไม่มีข้อ {patch.get('code')}",
            f"ลบรายการนี้ หรือใช้รหัสที่มี เช่น {' '.join(sorted(known)[:5])}",
            English(f"{name} has no item {patch.get('code')}", "Use a code that it has."),
        )
        for number, patch in enumerate(patches)
        if patch.get("code") not in known
    )  # fmt: skip
    changes = {patch.get("code"): patch for patch in patches}
    return replace(source, meta=_patched(base.meta, changes) | own), unknown


def _codes(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if "code" in node and "title" in node:
            yield node["code"]
        node = list(node.values())
    if isinstance(node, list):
        for inner in node:
            yield from _codes(inner)


def _patched(node: Any, changes: Mapping[Any, Mapping[str, Any]]) -> Any:
    if isinstance(node, list):
        return [_patched(inner, changes) for inner in node]
    if not isinstance(node, Mapping):
        return node
    patch = changes.get(node["code"], {}) if "title" in node and "code" in node else {}
    return {key: _patched(inner, changes) for key, inner in node.items()} | dict(patch)
