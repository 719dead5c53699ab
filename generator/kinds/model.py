"""What every kind of content has in common: the base models of front matter."""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from generator.kinds.fields import (
    Day,
    FileName,
    Flag,
    Identifier,
    Line,
    ReviewPeriod,
    SitePath,
)


class Model(BaseModel):
    """A frozen value read from YAML; the sentence under a field is its description for staff."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Attachment(Model):
    """A file offered for download."""

    file: FileName
    """ชื่อไฟล์ที่วางไว้ข้างเนื้อหานี้ เช่น files/announcement.pdf"""
    title: Line
    """ชื่อที่ผู้อ่านเห็น บอกว่าเป็นเอกสารอะไร"""


class Image(Model):
    """A picture with its text alternative."""

    file: FileName
    """ชื่อไฟล์ภาพ (png, jpg, webp)"""
    alt: Line
    """คำบรรยายแทนภาพสำหรับผู้ที่มองไม่เห็นภาพ บอกสิ่งที่เห็นในภาพ"""
    caption: Line | None = None
    """คำบรรยายใต้ภาพ"""


class Withdrawal(Model):
    """Why, when and by whose approval an entry was withdrawn; its address stays."""

    reason: Line
    """เหตุผลที่ถอนเนื้อหานี้"""
    on: Day
    """วันที่ถอน"""
    by: Line
    """ผู้อนุมัติให้ถอน (ชื่อหรือตำแหน่ง)"""


class Upkeep(Model):
    """The fields about responsibility and life that every kind of content may carry."""

    summary: Line | None = None
    """สรุปเนื้อหาหนึ่งถึงสองประโยค ใช้ในหน้ารายการและผลการค้นหา"""
    group: Identifier | None = None
    """รหัสกลุ่มที่รับผิดชอบ ตามทะเบียนกลุ่มใน office.yml"""
    owner: Line | None = None
    """ผู้รับผิดชอบเนื้อหา (ตำแหน่งหรือชื่อ) หากไม่ระบุจะแสดงชื่อกลุ่ม"""
    updated: Day | None = None
    """วันที่ปรับปรุงเนื้อหาครั้งล่าสุด หากไม่ระบุจะใช้วันที่บันทึกในระบบ"""
    reviewed: Day | None = None
    """วันที่ตรวจทานครั้งล่าสุดว่าเนื้อหายังถูกต้อง"""
    review_in: ReviewPeriod | None = None
    """ต้องทบทวนภายในระยะเวลาเท่าใดนับจากวันตรวจทาน เช่น 6 เดือน"""
    aliases: Annotated[tuple[SitePath, ...], Field(max_length=100)] = ()
    """ที่อยู่เดิมของหน้านี้ ระบบจะพาผู้อ่านจากที่อยู่เดิมมายังหน้านี้"""
    draft: Flag = False
    """ฉบับร่าง ยังไม่เผยแพร่"""
    withdrawn: Withdrawal | None = None
    """การถอนเนื้อหา ที่อยู่ของหน้ายังอยู่และบอกเหตุผลที่ถอน"""

    @property
    def review_due(self) -> dt.date | None:
        """The day by which the content must be reviewed again, or None."""
        return self.reviewed + self.review_in if self.reviewed and self.review_in else None

    def is_overdue(self, today: dt.date) -> bool:
        """Tell whether the day of its review has passed; what was withdrawn needs none."""
        due = self.review_due
        return due is not None and due < today and self.withdrawn is None

    @property
    def own_day(self) -> dt.date | None:
        """The day the content itself names as its last change."""
        return self.updated


class FrontMatter(Upkeep):
    """The front matter of an entry that has a title of its own."""

    title: Line
    """ชื่อเรื่องที่ผู้อ่านเห็น"""
