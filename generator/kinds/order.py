"""An order or announcement (คำสั่ง/ประกาศ): who decided what, on which day, and who has to do it."""

import datetime as dt
import re
from typing import Annotated, Literal, NamedTuple

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator

from generator.kinds.fields import BuddhistYear, Day, Flag, Identifier, Line, Period
from generator.kinds.model import Attachment, FrontMatter, Model
from generator.thai.calendar import buddhist_year
from generator.thai.digits import to_arabic

OrderType = Literal["คำสั่ง", "ประกาศ", "ระเบียบ", "แนวปฏิบัติ"]
Statement = Literal[
    "ตนเอง", "ผู้บริหารและบุคลากรทุกคน", "ก่อนปฏิบัติหน้าที่", "ขณะปฏิบัติหน้าที่", "หลังปฏิบัติหน้าที่",
]  # fmt: skip


class OrderNumber(NamedTuple):
    """A running number within a calendar year, by the regulation on correspondence of 2526."""

    serial: int
    year: int
    """Buddhist era."""

    def __str__(self) -> str:
        """The number as it is printed, for example `45/2569`."""
        return f"{self.serial}/{self.year}"


def _number(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = to_arabic(value).strip()
    match = re.fullmatch(r"(?:[ก-๙]*ที่ ?)?(\d{1,5}) ?/ ?(2[4-7]\d\d)", text)
    if not match or int(match[1]) == 0:
        raise ValueError(f"“{value}” เขียนเป็นเลขลำดับ ทับ ปี พ.ศ. เช่น 45/2569")
    return OrderNumber(int(match[1]), int(match[2]))


Number = Annotated[OrderNumber, BeforeValidator(_number)]


class Named(Model):
    """Somebody as the document prints it: the register changes, a signed document does not."""

    name: Line
    """คำนำหน้า ชื่อ และนามสกุล ตามที่พิมพ์ในเอกสาร"""
    position: Line
    """ตำแหน่งในวันนั้น ตามที่พิมพ์ในเอกสาร"""
    person: Identifier | None = None
    """รหัสบุคคลใน office.yml เมื่อยังดำรงตำแหน่งอยู่ เว้นไว้เมื่อพ้นตำแหน่งแล้วหรืออยู่นอกสำนักงาน"""


class Signer(Named):
    """Who signed."""


class Assignment(Named):
    """What one person has to do."""

    role: Line | None = None
    """บทบาท เช่น ประธานกรรมการ กรรมการ กรรมการและเลขานุการ"""
    duties: tuple[Line, ...] = ()
    """งานที่มอบหมายให้ผู้นี้เป็นข้อ ๆ"""
    period: Period | None = None
    """ช่วงเวลาที่มอบหมาย หากต่างจากวันที่มีผลของคำสั่ง เช่น 1 มิถุนายน 2569 - 30 กันยายน 2569"""


class OrderFile(Attachment):
    """A file of an order."""

    signed: Flag = False
    """เป็นสำเนาฉบับที่ลงนามแล้วหรือไม่"""


class Declaration(Model):
    """What an announcement declares in the sense of a disclosure item."""

    subject: Identifier
    """เรื่องที่ประกาศตามรายการเปิดเผยข้อมูล เช่น no-gift-declaration"""
    for_year: BuddhistYear
    """ปีงบประมาณที่ประกาศนี้ใช้"""
    covers: tuple[Statement, ...]
    """สิ่งที่ประกาศครอบคลุม เลือกเฉพาะที่มีอยู่จริงในข้อความของประกาศ"""


class Order(FrontMatter):
    """An order, announcement, rule or guideline of the office; the body is its text."""

    type: OrderType
    """ประเภทของเอกสาร: คำสั่ง, ประกาศ, ระเบียบ หรือ แนวปฏิบัติ"""
    group: Identifier
    """รหัสกลุ่มเจ้าของเรื่อง ตามทะเบียนกลุ่มใน office.yml"""
    date: Day
    """วันที่ลงนาม (สั่ง ณ วันที่ หรือ ประกาศ ณ วันที่)"""
    number_note: Line | None = None
    """เหตุผลที่ปีในเลขที่ไม่ตรงกับปีของวันที่ลงนาม เช่น ออกเลขไว้ก่อนสิ้นปี"""
    number: Number | None = Field(default=None, validate_default=True)
    """เลขที่ เช่น 45/2569 คำสั่งต้องมีทุกฉบับ ประกาศที่ไม่ออกเลขไม่ต้องเขียน"""
    effective: Day | None = None
    """วันที่มีผล หากไม่ระบุถือว่ามีผลตั้งแต่วันที่ลงนาม"""
    until: Day | None = None
    """วันสุดท้ายที่มีผล เฉพาะเมื่อเอกสารกำหนดวันสิ้นสุดไว้"""
    signer: Signer
    """ผู้ลงนาม"""
    tags: tuple[Line, ...] = ()
    """คำสำคัญของเรื่อง เช่น การมอบหมายงาน, No Gift Policy"""
    laws: tuple[Identifier, ...] = ()
    """รหัสกฎหมายที่เป็นฐานอำนาจ ตามทะเบียนกฎหมายใน laws.yml"""
    revokes: tuple[Identifier, ...] = ()
    """ชื่อไฟล์ (ไม่มี .md) ของคำสั่งหรือประกาศที่ฉบับนี้ยกเลิก"""
    amends: tuple[Identifier, ...] = ()
    """ชื่อไฟล์ (ไม่มี .md) ของคำสั่งหรือประกาศที่ฉบับนี้แก้ไขเพิ่มเติม"""
    assignments: tuple[Assignment, ...] = ()
    """ผู้ได้รับมอบหมายทีละคน ตามลำดับในคำสั่ง"""
    attachments: tuple[OrderFile, ...] = ()
    """ไฟล์แนบ รวมทั้งสำเนาฉบับที่ลงนามแล้ว"""
    declares: Declaration | None = None
    """เรื่องในรายการเปิดเผยข้อมูลที่ประกาศนี้เป็นหลักฐาน เช่น การประกาศเจตนารมณ์ No Gift Policy"""

    @field_validator("number")
    @classmethod
    def _number_fits(cls, number: OrderNumber | None, info: ValidationInfo) -> OrderNumber | None:
        """Orders are numbered anew every calendar year, so the years of number and day agree."""
        day: dt.date | None = info.data.get("date")
        if number is None and info.data.get("type") == "คำสั่ง":
            raise ValueError("คำสั่งต้องมีเลขที่ เช่น 45/2569")
        if (
            number
            and day
            and number.year != buddhist_year(day)
            and not info.data.get("number_note")
        ):
            raise ValueError(
                f"เลขที่เป็นของปี {number.year} แต่ลงนามในปี {buddhist_year(day)} "
                "แก้ปีหรือวันที่ให้ตรงกัน หากถูกต้องแล้วให้เขียนเหตุผลใน number_note"
            )
        return number

    @field_validator("until")
    @classmethod
    def _ends_after_its_start(cls, until: dt.date | None, info: ValidationInfo) -> dt.date | None:
        start = info.data.get("effective") or info.data.get("date")
        if until and start and until < start:
            raise ValueError("วันสุดท้ายที่มีผล (until) อยู่ก่อนวันที่เริ่มมีผล")
        return until

    @property
    def own_day(self) -> dt.date:
        """The day of its last change, or else of the document itself."""
        return self.updated or self.date

    @property
    def in_force_from(self) -> dt.date:
        """The first day on which it holds."""
        return self.effective or self.date

    @property
    def name(self) -> str:
        """How it is cited: `คำสั่งที่ 45/2569`, or its type alone."""
        return f"{self.type}ที่ {self.number}" if self.number else self.type
