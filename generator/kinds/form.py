"""A form (แบบฟอร์ม): its fields as data, so that page and paper are drawn from one source."""

import datetime as dt
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.kinds.fields import Count, Day, Flag, Identifier, Line
from generator.kinds.model import Attachment, FrontMatter, Model

FieldType = Literal[
    "text", "paragraph", "number", "date", "time", "phone", "email",
    "choice", "choices", "table", "signature", "note", "file",
]  # fmt: skip

Layout = Literal["form", "memo", "letter"]

Rows = Annotated[Count, Field(le=100)]
Lines = Annotated[Count, Field(le=50)]

_NEEDS = {"choice": "options", "choices": "options", "table": "columns"}


class Column(Model):
    """One column of a table to fill in."""

    label: Line
    """หัวตาราง"""
    type: Literal["text", "number", "date", "time", "choice"] = "text"
    """ชนิดของข้อมูลในช่อง"""


class FormField(Model):
    """One thing to fill in, or a note between them."""

    label: Line
    """ข้อความหน้าช่องกรอก (ถ้าเป็น note คือข้อความที่แสดง; ถ้าเป็น signature คือบทบาทของผู้ลงนาม)"""
    type: FieldType = "text"
    """ชนิดของช่อง เช่น text, paragraph, number, date, choice, choices, table, signature, note"""
    required: Flag = False
    """ต้องกรอกหรือไม่"""
    help: Line | None = None
    """คำแนะนำในการกรอก"""
    options: tuple[Line, ...] = ()
    """ตัวเลือก (เฉพาะ choice เลือกได้ข้อเดียว และ choices เลือกได้หลายข้อ)"""
    other: Flag = False
    """มีตัวเลือก อื่น ๆ โปรดระบุ ต่อท้ายหรือไม่"""
    columns: Annotated[tuple[Column, ...], Field(max_length=20)] = ()
    """คอลัมน์ของตาราง (เฉพาะ table)"""
    rows: Rows = 5
    """จำนวนแถวว่างในตาราง (เฉพาะ table)"""
    row_labels: tuple[Line, ...] = ()
    """ข้อความในช่องแรกของแต่ละแถวที่กำหนดไว้แล้ว คอลัมน์แรกใน columns เป็นหัวของช่องนี้ (เฉพาะ table)"""
    lines: Lines = 2
    """จำนวนบรรทัดว่าง (เฉพาะ paragraph)"""
    unit: Line | None = None
    """หน่วยที่พิมพ์ท้ายช่อง เช่น บาท เครื่อง คน"""
    position: Line | None = None
    """ตำแหน่งของผู้ลงนาม (เฉพาะ signature)"""

    @model_validator(mode="after")
    def _has_what_its_type_needs(self) -> Self:
        need = _NEEDS.get(self.type)
        if need and not getattr(self, need):
            raise ValueError(f"ช่อง “{self.label}” เป็นชนิด {self.type} ต้องมี {need}")
        return self


class Section(Model):
    """A titled part of a form."""

    title: Line
    """ชื่อส่วนของแบบฟอร์ม เช่น ส่วนที่ 1 ข้อมูลผู้แจ้ง"""
    note: Line | None = None
    """คำชี้แจงของส่วนนี้"""
    for_staff: Flag = False
    """เป็นส่วนสำหรับเจ้าหน้าที่กรอก"""
    fields: tuple[FormField, ...]
    """ช่องกรอกในส่วนนี้ตามลำดับ"""


class Form(FrontMatter):
    """A form of the office; the body is guidance for the person who fills it in."""

    group: Identifier
    """รหัสกลุ่มเจ้าของแบบฟอร์ม ตามทะเบียนกลุ่มใน office.yml"""
    version: Day
    """วันที่ของแบบฟอร์มฉบับนี้"""
    code: Line | None = None
    """รหัสแบบฟอร์มของสำนักงาน เช่น ทก.01"""
    filled_by: Line
    """ผู้ที่ต้องกรอก เช่น ครูและบุคลากรทางการศึกษา"""
    when: Line
    """กรอกเมื่อใด เช่น เมื่ออุปกรณ์ชำรุด"""
    submit_to: Line | None = None
    """ส่งที่ใด เช่น งานธุรการ กลุ่มอำนวยการ"""
    layout: Layout = "form"
    """รูปแบบบนกระดาษ: form แบบฟอร์มทั่วไป, memo บันทึกข้อความ, letter หนังสือภายนอก"""
    subject: Line | None = None
    """เรื่อง ที่พิมพ์ไว้ให้แล้ว หากไม่ระบุจะใช้ชื่อแบบฟอร์ม (เฉพาะ memo และ letter)"""
    addressee: Line | None = None
    """เรียน ผู้ใด หากไม่ระบุจะเว้นให้กรอก (เฉพาะ memo และ letter)"""
    qr: Flag = False
    """พิมพ์คิวอาร์โค้ดที่พากลับมาหน้าแบบฟอร์มนี้ไว้ท้ายกระดาษหรือไม่"""
    fields: tuple[FormField, ...] = ()
    """ช่องกรอกตามลำดับ (แบบฟอร์มสั้นที่ไม่แบ่งส่วน)"""
    sections: tuple[Section, ...] = ()
    """ส่วนต่าง ๆ ของแบบฟอร์ม"""
    files: tuple[Attachment, ...] = ()
    """ไฟล์แบบฟอร์มให้ดาวน์โหลด (PDF, DOCX, XLSX)"""

    @property
    def own_day(self) -> dt.date:
        """The day of its last change, or else of the version itself."""
        return self.updated or self.version

    @model_validator(mode="after")
    def _has_fields_or_files(self) -> Self:
        if not (self.fields or self.sections or self.files):
            raise ValueError("แบบฟอร์มต้องมีช่องกรอก (fields หรือ sections) หรือไฟล์ (files)")
        return self

    @property
    def parts(self) -> tuple[Section, ...]:
        """The form as sections; loose fields are an untitled first one."""
        loose = (Section.model_construct(title="", note=None, for_staff=False, fields=self.fields),)
        return (loose if self.fields else ()) + self.sections
