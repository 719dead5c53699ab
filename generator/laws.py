"""The register of laws: the model of `content/laws.yml`."""

from typing import Literal

from generator.kinds.fields import BuddhistYear, Identifier, Line, Link
from generator.kinds.model import Model

LawKind = Literal[
    "พระราชบัญญัติ", "พระราชกำหนด", "พระราชกฤษฎีกา", "กฎกระทรวง",
    "ระเบียบ", "ประกาศ", "หนังสือเวียน", "แผน", "อื่น ๆ",
]  # fmt: skip


class Amendment(Model):
    """A later change of a law."""

    title: Line
    """ชื่อฉบับแก้ไข เช่น (ฉบับที่ 2)"""
    year: BuddhistYear
    """ปี พ.ศ. ที่แก้ไข"""


class Law(Model):
    """A law, regulation or plan that content cites by its id."""

    id: Identifier
    """รหัสกฎหมาย เช่น computer-crime-2550"""
    title: Line
    """ชื่อเต็มโดยไม่ใส่ปี"""
    kind: LawKind
    """ประเภทของกฎหมาย"""
    year: BuddhistYear
    """ปี พ.ศ. ที่ออก"""
    amendments: tuple[Amendment, ...] = ()
    """การแก้ไขเพิ่มเติมตามลำดับ"""
    issuer: Line | None = None
    """ผู้ออก สำหรับระเบียบ ประกาศ และหนังสือเวียน"""
    link: Link | None = None
    """ที่อยู่ของตัวบทในเว็บไซต์ของหน่วยงานผู้ออก"""
    repealed_by: Line | None = None
    """กฎหมายที่ยกเลิกฉบับนี้ พร้อมปี เว้นไว้เมื่อยังใช้บังคับ"""
    note: Line | None = None
    """หมายเหตุ เช่น สิ้นสุดระยะเวลาแผนแล้ว"""

    @property
    def full_title(self) -> str:
        """The title with its year, for example `พระราชบัญญัติ… พ.ศ. 2540`."""
        return f"{self.title} พ.ศ. {self.year}"


class LawRegister(Model):
    """All laws of the register in the order of the file."""

    laws: tuple[Law, ...]
    """รายการกฎหมาย"""
