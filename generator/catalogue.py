"""The catalogue of an edition: which items must be disclosed in one fiscal year.

The lists change every year, so they are data: `generator/catalogues/oit-<year>.yml`, which an
office may override with `content/disclosure/<year>/catalogue.yml`.
"""

from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict

from generator.findings import Finding
from generator.kinds.fields import BuddhistYear, Line
from generator.kinds.messages import validate
from generator.source.file import read_register

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
    """องค์ประอบด้านข้อมูลที่มีแหล่งอ้างอิง"""
    elements_year: Literal["stated", "inferred"] | None = None
    """แหล่งอ้างอิงระบุปีนี้ (stated) หรือเทียบเคียงจากเลขข้อและชื่อ (inferred)"""
    elements_memory: tuple[Line, ...] = ()
    """องค์ประกอบที่ยังไม่ได้ตรวจสอบกับคู่มือ ใช้แนะนำเท่านั้น"""
    period: PeriodKind = "unknown"
    """ช่วงเวลาของข้อมูลที่ต้องเผยแพร่"""
    period_text: Line | None = None
    """ช่วงเวลาตามถ้อยคำของรายการ"""
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


class Catalogue(_Data):
    """The list of one fiscal year."""

    fiscal_year: BuddhistYear
    """ปีงบประมาณ พ.ศ."""
    scheme: Line
    """ชื่อรายการ เช่น oit"""
    title: Line
    """ชื่อที่ผู้ประเมินเห็น"""
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
        return item.period_text or PERIOD_TEXTS[item.period].format(year=year, before=year - 1)


@cache
def shipped_catalogue(year: int) -> Catalogue | None:
    """The catalogue that comes with the program, or None for a year it does not know."""
    resource = files("generator.catalogues").joinpath(f"oit-{year}.yml")
    if not resource.is_file():
        return None
    catalogue, _ = read_catalogue(resource.read_bytes(), f"oit-{year}.yml")
    return catalogue


def read_catalogue(data: bytes, path: str) -> tuple[Catalogue | None, tuple[Finding, ...]]:
    """Read a catalogue file; never raises on any bytes."""
    source, findings = read_register(data, path)
    if source is None:
        return None, findings
    catalogue, more = validate(Catalogue, source)
    return catalogue, findings + more
