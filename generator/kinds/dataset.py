"""A dataset (ชุดข้อมูล): a table of numbers with the words that explain it.

The fields are the fourteen that the national open-data catalogue asks of every dataset.
"""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from generator.kinds.fields import FileName, Identifier, Line, Period
from generator.kinds.model import FrontMatter, Model

ColumnType = Literal["text", "integer", "number", "money", "year", "date"]
Frequency = Literal[
    "รายวัน", "รายสัปดาห์", "รายเดือน", "รายไตรมาส", "รายครึ่งปี", "รายปี", "ไม่มีการปรับปรุงอีก"
]
Licence = Literal["DGA Open Government License", "CC BY 4.0", "CC0 1.0"]

NUMBERS: frozenset[ColumnType] = frozenset({"integer", "number", "money"})
"""The types that can be drawn and summed."""


def _column_name(text: str) -> str:
    if not re.fullmatch("[a-z][a-z0-9]*(?:_[a-z0-9]+)*", text):
        raise ValueError(
            f"“{text}” ต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และเครื่องหมาย _ เท่านั้น เช่น school_year"
        )
    return text


ColumnName = Annotated[str, Field(max_length=60), AfterValidator(_column_name)]


class DataColumn(Model):
    """One column of the file, explained."""

    name: ColumnName
    """ชื่อคอลัมน์ในไฟล์ CSV เป็นภาษาอังกฤษ เช่น school_year"""
    label: Line
    """ชื่อคอลัมน์ภาษาไทยที่ผู้อ่านเห็น"""
    type: ColumnType = "text"
    """ชนิด: text ข้อความ, integer จำนวนเต็ม, number ทศนิยม, money เงิน, year ปี พ.ศ., date วันที่"""
    description: Line
    """คำอธิบายว่าคอลัมน์นี้คืออะไร นับอย่างไร"""
    unit: Line | None = None
    """หน่วย เช่น คน บาท ร้อยละ"""
    empty: Line | None = None
    """ความหมายของช่องที่ว่าง เช่น ยังไม่เปิดบริการ"""


class Chart(Model):
    """What is drawn of the table."""

    kind: Literal["bar", "line"]
    """ชนิดแผนภูมิ: bar แท่ง (เปรียบเทียบ) หรือ line เส้น (แนวโน้มตามเวลา)"""
    x: ColumnName
    """คอลัมน์ที่เป็นชื่อแท่งหรือช่วงเวลา"""
    y: Annotated[tuple[ColumnName, ...], Field(min_length=1, max_length=4)]
    """คอลัมน์ตัวเลขที่วาด ไม่เกิน 4 คอลัมน์"""


class Dataset(FrontMatter):
    """The words about a table; its rows stand in the CSV file beside it."""

    summary: Line
    """รายละเอียดของชุดข้อมูลหนึ่งถึงสองประโยค"""
    group: Identifier
    """รหัสกลุ่มเจ้าของข้อมูล ตามทะเบียนกลุ่มใน office.yml"""
    objective: Line
    """วัตถุประสงค์ของการจัดเก็บข้อมูล"""
    file: FileName
    """ชื่อไฟล์ CSV ที่วางไว้ข้างเนื้อหานี้ เช่น files/students-2569.csv"""
    columns: Annotated[tuple[DataColumn, ...], Field(min_length=1, max_length=60)]
    """พจนานุกรมข้อมูล: คอลัมน์ทุกคอลัมน์ตามลำดับในไฟล์"""
    period: Period
    """ช่วงเวลาของข้อมูล เช่น 2569 หรือ ตุลาคม 2568 - มีนาคม 2569"""
    frequency: Frequency
    """ความถี่ในการปรับปรุงข้อมูล"""
    source: Line
    """แหล่งที่มาของข้อมูล เช่น ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล (DMC)"""
    coverage: Line
    """ขอบเขตเชิงพื้นที่ เช่น โรงเรียนในสังกัดทั้ง 4 อำเภอ"""
    licence: Licence = "DGA Open Government License"
    """สัญญาอนุญาตให้ใช้ข้อมูล"""
    keywords: Annotated[tuple[Line, ...], Field(min_length=1)]
    """คำสำคัญอย่างน้อยหนึ่งคำ"""
    data_type: Literal["ข้อมูลสถิติ", "ข้อมูลระเบียน"] = "ข้อมูลสถิติ"
    """ประเภทข้อมูล"""
    contact: Line | None = None
    """ผู้ติดต่อ (ตำแหน่งหรืองาน) หากไม่ระบุใช้ชื่อกลุ่มเจ้าของข้อมูล"""
    chart: Chart | None = None
    """แผนภูมิที่วาดจากข้อมูล"""

    @field_validator("file")
    @classmethod
    def _is_csv(cls, file: str) -> str:
        if not file.endswith(".csv"):
            raise ValueError(f"“{file}” ต้องเป็นไฟล์ .csv บันทึกจากโปรแกรมตารางคำนวณเป็น CSV UTF-8")
        return file

    @field_validator("columns")
    @classmethod
    def _each_column_once(cls, columns: tuple[DataColumn, ...]) -> tuple[DataColumn, ...]:
        names = [column.name for column in columns]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"มีคอลัมน์ {twice} ซ้ำกัน")
        return columns

    @field_validator("chart")
    @classmethod
    def _draws_what_is_there(cls, chart: Chart | None, info: ValidationInfo) -> Chart | None:
        columns = info.data.get("columns")
        if chart is None or columns is None:
            return chart
        types = {column.name: column.type for column in columns}
        if unknown := [name for name in (chart.x, *chart.y) if name not in types]:
            raise ValueError(f"ไม่มีคอลัมน์ {unknown[0]} ในพจนานุกรมข้อมูล (columns)")
        if words := [name for name in chart.y if types[name] not in NUMBERS]:
            raise ValueError(f"คอลัมน์ {words[0]} ไม่ใช่ตัวเลข จึงวาดเป็นแผนภูมิไม่ได้")
        return chart
