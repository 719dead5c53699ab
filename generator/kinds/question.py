"""A question of the public and the office's answer (ถาม-ตอบ); nothing tells who asked."""

import datetime as dt
from typing import Literal

from pydantic import ValidationInfo, field_validator

from generator.kinds.fields import Day, Identifier, Line
from generator.kinds.model import FrontMatter

Topic = Literal[
    "นักเรียนและผู้ปกครอง", "ครูและบุคลากร", "งานของโรงเรียน", "สมัครงานและสอบคัดเลือก",
    "จัดซื้อจัดจ้าง", "ข้อมูลและการติดต่อ",
]  # fmt: skip
Medium = Literal["เว็บไซต์", "อีเมล", "โทรศัพท์", "สื่อสังคมออนไลน์", "มาด้วยตนเอง", "ไปรษณีย์"]


class Question(FrontMatter):
    """One question; the body is the answer, and is empty as long as there is none."""

    topic: Topic
    """หมวดของคำถาม"""
    group: Identifier
    """รหัสกลุ่มที่ตอบ ตามทะเบียนกลุ่มใน office.yml"""
    asked: Day
    """วันที่ได้รับคำถาม"""
    answered: Day | None = None
    """วันที่ตอบ หากยังไม่ตอบไม่ต้องเขียน ระบบจะแสดงว่ารอคำตอบ"""
    channel: Medium
    """ช่องทางที่คำถามเข้ามา"""
    related: tuple[Line, ...] = ()
    """รหัสเนื้อหาที่เกี่ยวข้องในเว็บไซต์นี้ เช่น forms/transfer-request หรือ about/pay-slip"""

    @field_validator("answered")
    @classmethod
    def _answered_after_asked(
        cls, answered: dt.date | None, info: ValidationInfo
    ) -> dt.date | None:
        asked = info.data.get("asked")
        if answered and asked and answered < asked:
            raise ValueError("วันที่ตอบ (answered) อยู่ก่อนวันที่ได้รับคำถาม (asked)")
        return answered

    @property
    def own_day(self) -> dt.date:
        """The day of its last change, or else of the answer or the question itself."""
        return self.updated or self.answered or self.asked
