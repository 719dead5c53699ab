"""A work manual (คู่มือการปฏิบัติงาน): a book of procedures."""

from typing import Literal

from generator.kinds.fields import Day, Identifier, Line, MonthOfYear
from generator.kinds.model import Attachment, FrontMatter, Model


class Author(Model):
    """A person named in a manual."""

    name: Line
    """ชื่อ-สกุล"""
    position: Line
    """ตำแหน่ง"""


class Manual(FrontMatter):
    """The front matter of `manuals/<manual>/index.md`.

    The body may hold the headings คำนำ (foreword) and ภารกิจ (the group's mandate) and any others.
    The procedures are the files beside it in the order of their names.
    """

    group: Identifier
    """รหัสกลุ่มเจ้าของคู่มือ ตามทะเบียนกลุ่มใน office.yml"""
    edition: MonthOfYear
    """เดือนและปี พ.ศ. ที่จัดทำ เช่น มกราคม 2569"""
    authors: tuple[Author, ...]
    """ผู้จัดทำพร้อมตำแหน่ง"""
    approved_by: Author | None = None
    """ผู้อนุมัติให้ใช้คู่มือ"""
    approved_on: Day | None = None
    """วันที่อนุมัติ"""
    digits: Literal["arabic", "thai"] = "arabic"
    """ตัวเลขในเล่ม PDF: arabic ตัวเลขอารบิก หรือ thai ตัวเลขไทย (หน้าเว็บใช้ตามที่เขียน)"""
    attachments: tuple[Attachment, ...] = ()
    """ไฟล์แนบท้ายคู่มือ"""
