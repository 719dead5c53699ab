"""A disclosure item (รายการเปิดเผยข้อมูลสาธารณะ): one item of an edition and its evidence."""

from typing import Self

from pydantic import model_validator

from generator.kinds.fields import Day, FileName, Identifier, Line, Link, Period, SitePath
from generator.kinds.model import Model, Upkeep

_PLACES = ("page", "entry", "file", "url")
_ANSWERS = ("evidence", "none", "not_applicable")


class Evidence(Model):
    """What an evaluator opens to see that an item is published: exactly one place."""

    title: Line
    """ชื่อหลักฐานที่ผู้ประเมินเห็น"""
    page: SitePath | None = None
    """ที่อยู่ของหน้าในเว็บไซต์นี้ เช่น /about/structure/"""
    entry: Line | None = None
    """รหัสเนื้อหาในเว็บไซต์นี้ เช่น manuals/ict-center หรือ forms/repair-request"""
    file: FileName | None = None
    """ไฟล์หลักฐานที่วางไว้ข้างรายการนี้ เช่น files/plan-2569.pdf"""
    url: Link | None = None
    """ที่อยู่ภายนอก ใช้เมื่อหลักฐานอยู่ในระบบกลางของรัฐเท่านั้น"""
    shows: tuple[Line, ...] = ()
    """องค์ประกอบด้านข้อมูลที่หลักฐานนี้แสดง ใช้คำตามรายการของปีนั้น"""
    period: Period | None = None
    """ช่วงเวลาของข้อมูล เช่น 2569 หรือ ตุลาคม 2568 - มีนาคม 2569 หรือ ปัจจุบัน"""

    @model_validator(mode="after")
    def _has_exactly_one_place(self) -> Self:
        given = [name for name in _PLACES if getattr(self, name)]
        if len(given) != 1:
            raise ValueError(
                "หลักฐานต้องมีที่อยู่หนึ่งแห่งเท่านั้น: page, entry, file หรือ url"
                + (f" (พบ {', '.join(given)})" if given else " (ไม่พบ)")
            )
        return self


class Nothing(Model):
    """An explicit statement that there is nothing to publish."""

    reason: Line
    """เหตุผลที่ไม่มีข้อมูล เช่น ไม่มีเรื่องร้องเรียนในปีงบประมาณ พ.ศ. 2568"""


class NotApplicable(Model):
    """Why an item does not concern the office; it is shown so and never counts as published."""

    reason: Line
    """เหตุผลที่ข้อนี้ไม่เกี่ยวข้องกับสำนักงาน"""
    by: Line
    """ผู้อนุมัติ (ชื่อหรือตำแหน่ง)"""
    on: Day
    """วันที่อนุมัติ"""


class DisclosureItem(Upkeep):
    """The front matter of `content/disclosure/<FY>/<code>.md`; the title is the catalogue's."""

    item: Line
    """รหัสข้อ เช่น O1 ตามรายการของปีนั้น"""
    group: Identifier
    """รหัสกลุ่มเจ้าของข้อมูล ตามทะเบียนกลุ่มใน office.yml"""
    updated: Day
    """วันที่ปรับปรุงข้อมูลของข้อนี้ครั้งล่าสุด"""
    evidence: tuple[Evidence, ...] = ()
    """หลักฐานตามลำดับ"""
    none: Nothing | None = None
    """คำชี้แจงว่าไม่มีข้อมูลให้เผยแพร่ พร้อมเหตุผล"""

    not_applicable: NotApplicable | None = None
    """คำชี้แจงว่าข้อนี้ไม่เกี่ยวข้องกับสำนักงาน พร้อมเหตุผล ผู้อนุมัติ และวันที่"""

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        said = [name for name in _ANSWERS if getattr(self, name)]
        if len(said) != 1 and not self.draft:
            raise ValueError(
                "ต้องมีอย่างใดอย่างหนึ่งเท่านั้น: หลักฐาน (evidence) คำชี้แจงว่าไม่มี (none) "
                "หรือคำชี้แจงว่าไม่เกี่ยวข้อง (not_applicable)"
                + (f" พบ {', '.join(said)}" if said else " ยังไม่พบ")
            )
        return self
