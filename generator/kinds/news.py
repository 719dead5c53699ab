"""News (ข่าว): what the office announces."""

import datetime as dt
from typing import Literal, Self

from pydantic import model_validator

from generator.kinds.fields import Day, Flag, Identifier, Line
from generator.kinds.model import Attachment, FrontMatter, Image

Category = Literal["ข่าวประชาสัมพันธ์", "กิจกรรม", "รับสมัคร/สอบคัดเลือก", "ประกาศ"]

CATEGORY_SLUGS: dict[Category, str] = {
    "ข่าวประชาสัมพันธ์": "public-relations",
    "กิจกรรม": "activities",
    "รับสมัคร/สอบคัดเลือก": "recruitment",
    "ประกาศ": "announcements",
}
"""The last part of a category's address and of its feeds' names."""


class News(FrontMatter):
    """One news item; it is listed by date, by category and by Buddhist year."""

    group: Identifier
    """รหัสกลุ่มเจ้าของข่าว ตามทะเบียนกลุ่มใน office.yml"""
    date: Day
    """วันที่เผยแพร่ เช่น 20 พฤศจิกายน 2569 หรือ 2569-11-20"""
    category: Category
    """ประเภทข่าว: ข่าวประชาสัมพันธ์, กิจกรรม, รับสมัคร/สอบคัดเลือก หรือ ประกาศ"""
    number: Line | None = None
    """เลขที่ประกาศหรือเลขที่หนังสือ ถ้ามี"""
    cover: Image | None = None
    """ภาพปกพร้อมคำบรรยายแทนภาพ"""
    gallery: tuple[Image, ...] = ()
    """ภาพประกอบทั้งหมดพร้อมคำบรรยายแทนภาพ"""
    attachments: tuple[Attachment, ...] = ()
    """ไฟล์แนบ"""
    tags: tuple[Line, ...] = ()
    """คำสำคัญ ใช้เชื่อมข่าวเรื่องเดียวกัน"""
    pinned: Flag = False
    """ปักหมุดไว้บนสุดของหน้าแรก"""
    apply_from: Day | None = None
    """วันแรกที่รับสมัคร (เฉพาะประเภทรับสมัคร/สอบคัดเลือก)"""
    apply_until: Day | None = None
    """วันสุดท้ายที่รับสมัคร (เฉพาะประเภทรับสมัคร/สอบคัดเลือก)"""
    expires: Day | None = None
    """วันสุดท้ายที่แสดงในหน้ารายการ หลังจากนั้นที่อยู่ของข่าวยังเปิดได้"""

    @property
    def own_day(self) -> dt.date:
        """The day of its last change, or else of the news itself."""
        return self.updated or self.date

    @model_validator(mode="after")
    def _dates_are_in_order(self) -> Self:
        if self.expires and self.expires < self.date:
            raise ValueError("วันหมดอายุ (expires) อยู่ก่อนวันที่เผยแพร่ (date)")
        if self.apply_from and self.apply_until and self.apply_until < self.apply_from:
            raise ValueError("วันปิดรับสมัคร (apply_until) อยู่ก่อนวันเปิดรับสมัคร (apply_from)")
        return self
