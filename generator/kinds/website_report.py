"""The yearly report on the website: figures counted once, and what a person says of them."""

import datetime as dt
from collections.abc import Iterator
from typing import Literal, Self

from pydantic import model_validator

from generator.kinds.fields import BuddhistYear, Count, Day, Flag, Identifier, Line, MonthOfYear
from generator.kinds.model import FrontMatter, Model
from generator.thai.calendar import FiscalYear

Change = Literal["ใหม่", "ปรับปรุง"]


class Publication(Model):
    """One row of the table of what was published, as the office's own form asks for it."""

    type: Line
    """ประเภทข้อมูลที่เผยแพร่"""
    number: Count
    """จำนวนเรื่องที่เผยแพร่หรือปรับปรุงในปีงบประมาณ"""
    updated: Day | None = None
    """วันที่เผยแพร่หรือปรับปรุงครั้งล่าสุดในปีงบประมาณ หากไม่มีไม่ต้องเขียน"""
    groups: tuple[Identifier, ...] = ()
    """รหัสกลุ่มเจ้าของข้อมูล ตามทะเบียนกลุ่มใน office.yml"""


class NewsMonth(Model):
    """The news of one month by category."""

    month: MonthOfYear
    """เดือนและปี พ.ศ. เช่น ตุลาคม 2568"""
    public_relations: Count
    """จำนวนข่าวประชาสัมพันธ์"""
    activities: Count
    """จำนวนข่าวกิจกรรม"""
    recruitment: Count
    """จำนวนข่าวรับสมัครหรือสอบคัดเลือก"""
    announcements: Count
    """จำนวนประกาศ"""

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """The four numbers in the order of the categories."""
        return self.public_relations, self.activities, self.recruitment, self.announcements

    @property
    def total(self) -> int:
        """All news of the month."""
        return sum(self.counts)


class Revision(Model):
    """A manual, procedure or form that came new or was revised."""

    id: Line
    """รหัสเนื้อหา เช่น forms/repair-request"""
    title: Line
    """ชื่อเรื่องในวันที่นับ"""
    change: Change
    """ใหม่ หรือ ปรับปรุง"""
    day: Day
    """วันที่เผยแพร่ครั้งแรก หรือวันที่ปรับปรุงครั้งล่าสุดในปีงบประมาณ"""

    @property
    def sort(self) -> str:
        """What it is, by its id."""
        if self.id.startswith("forms/"):
            return "แบบฟอร์ม"
        return "กระบวนงาน" if self.id.count("/") > 1 else "คู่มือ"


class ItemDone(Model):
    """One item of the year's disclosure, and when it was complete."""

    item: Line
    """รหัสข้อ เช่น O1"""
    title: Line
    """ชื่อข้อตามรายการของปีนั้น"""
    group: Identifier | None = None
    """รหัสกลุ่มเจ้าของข้อ ตามทะเบียนกลุ่มใน office.yml"""
    state: Line
    """สถานะของข้อในวันที่นับ เช่น เผยแพร่แล้ว"""
    day: Day | None = None
    """วันที่เผยแพร่ครบ หากยังไม่ครบไม่ต้องเขียน"""


class FindingsMonth(Model):
    """What the checker found in the content as it was at the end of a month."""

    month: MonthOfYear
    """เดือนและปี พ.ศ. เช่น ตุลาคม 2568"""
    errors: Count
    """จำนวนที่ต้องแก้"""
    warnings: Count
    """จำนวนที่ควรแก้"""
    notices: Count
    """จำนวนข้อสังเกต"""
    unchanged: Flag = False
    """ใช่ เมื่อเดือนนั้นไม่มีการแก้ไขเนื้อหา จึงใช้ผลของเดือนก่อน"""


class OverdueReview(Model):
    """An entry whose review was due."""

    id: Line
    """รหัสเนื้อหา เช่น about/privacy"""
    title: Line
    """ชื่อเรื่องในวันที่นับ"""
    group: Identifier | None = None
    """รหัสกลุ่มที่รับผิดชอบ ตามทะเบียนกลุ่มใน office.yml"""
    owner: Line | None = None
    """ผู้รับผิดชอบเนื้อหา หากเนื้อหานั้นระบุไว้"""
    due: Day
    """วันที่ครบกำหนดทบทวน"""


class Figures(Model):
    """What was counted; the program writes it, nothing on the page is counted anew."""

    counted_on: Day
    """วันที่นับ สิ่งที่เกิดหลังวันนี้ไม่ได้นับ"""
    counted_to: Day | None = None
    """วันที่แก้ไขครั้งล่าสุดในประวัติที่ใช้นับ หากยังไม่มีประวัติถึงวันที่นับไม่ต้องเขียน"""
    publications: tuple[Publication, ...] = ()
    """การเผยแพร่ข้อมูลจำแนกตามประเภท"""
    news: tuple[NewsMonth, ...] = ()
    """จำนวนข่าวรายเดือนแยกตามประเภท"""
    revisions: tuple[Revision, ...] = ()
    """คู่มือ กระบวนงาน และแบบฟอร์มที่เพิ่มหรือปรับปรุง"""
    items: tuple[ItemDone, ...] = ()
    """รายการเปิดเผยข้อมูลสาธารณะของปี และวันที่เผยแพร่ครบแต่ละข้อ"""
    findings: tuple[FindingsMonth, ...] = ()
    """จำนวนที่โปรแกรมตรวจพบในวันสิ้นเดือนแต่ละเดือน"""
    overdue: tuple[OverdueReview, ...] = ()
    """เนื้อหาที่เลยกำหนดทบทวนในวันที่นับ"""


class WebsiteReport(FrontMatter):
    """The report of one fiscal year; the body is what a person says of the figures."""

    group: Identifier
    """รหัสกลุ่มที่รายงาน ตามทะเบียนกลุ่มใน office.yml"""
    fiscal_year: BuddhistYear
    """ปีงบประมาณ พ.ศ. ที่รายงาน เช่น 2569"""
    reported: Day | None = None
    """วันที่ผู้อำนวยการสำนักงานทราบรายงานและให้เผยแพร่"""
    figures: Figures
    """ตัวเลขของปี นับและเขียนโดยคำสั่ง prongsai report ไม่ต้องแก้ด้วยมือ"""

    @model_validator(mode="after")
    def _months_are_of_the_year(self) -> Self:
        year = FiscalYear(self.fiscal_year)
        told = [one.month for one in self.figures.news]
        told += [one.month for one in self.figures.findings]
        for month in told:
            if month.month is None or first_day(month.year, month.month) not in year:
                raise ValueError(f"เดือน {month} ไม่อยู่ในปีงบประมาณ พ.ศ. {self.fiscal_year}")
        if self.figures.counted_on < year.start:
            raise ValueError(f"วันที่นับ (counted_on) อยู่ก่อนปีงบประมาณ พ.ศ. {self.fiscal_year}")
        return self

    @property
    def own_day(self) -> dt.date:
        """The day of its last change, or else of the report, or of the count."""
        return self.updated or self.reported or self.figures.counted_on

    @property
    def is_whole(self) -> bool:
        """Tell whether the year was over when it was counted."""
        return self.figures.counted_on >= FiscalYear(self.fiscal_year).end


def months_of(year: int) -> Iterator[tuple[int, int]]:
    """The twelve months of a fiscal year, October first: Buddhist year and number."""
    yield from ((year - (month >= 10), month) for month in (*range(10, 13), *range(1, 10)))


def first_day(buddhist_year: int, month: int) -> dt.date:
    """The first day of a month of a Buddhist year."""
    return dt.date(buddhist_year - 543, month, 1)
