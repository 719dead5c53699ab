"""A procedure (กระบวนงาน): how one piece of work is done."""

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import BeforeValidator

from generator.kinds.fields import Count, Identifier, Line, _number
from generator.kinds.model import FrontMatter, Model

END = "end"


def _step_number(value: object) -> object:
    return value if value == END else _number(value)


class Branch(Model):
    """A decision that stands behind a step of the flow chart."""

    after: Count
    """ลำดับของขั้นตอนที่อยู่ก่อนการพิจารณา"""
    question: Line
    """คำถามที่ต้องตัดสินใจ เช่น ผอ.สพท. เห็นชอบหรือไม่"""
    yes: Line = "ใช่"
    """คำตอบที่ทำให้ไปขั้นตอนถัดไป เช่น เห็นชอบ"""
    no: Line = "ไม่ใช่"
    """คำตอบที่ทำให้ไปขั้นตอนอื่น เช่น ไม่เห็นชอบ"""
    no_to: Annotated[int | Literal["end"], BeforeValidator(_step_number)]
    """ลำดับของขั้นตอนที่ไปเมื่อตอบว่าไม่ หรือ end เมื่อสิ้นสุด"""

    def stays_within(self, steps: int) -> bool:
        """Tell whether both its ends are among that many steps."""
        places = (self.after, self.no_to)
        return all(1 <= place <= steps for place in places if isinstance(place, int))


class Procedure(FrontMatter):
    """The front matter of `manuals/<manual>/<nn-slug>.md`; the rest is read from its headings."""

    part: Line | None = None
    """ชื่องานหรือหมวดที่กระบวนงานนี้สังกัดในคู่มือ"""
    responsible: Line | None = None
    """ผู้รับผิดชอบหลัก (ตำแหน่งหรือชื่อ)"""
    duration: Line | None = None
    """ระยะเวลาทั้งกระบวนงาน เช่น 5 วันทำการ"""
    forms: tuple[Identifier, ...] = ()
    """รหัสแบบฟอร์มที่ใช้ เพิ่มจากที่เขียนไว้ในหัวข้อแบบฟอร์มที่ใช้"""
    laws: tuple[Identifier, ...] = ()
    """รหัสกฎหมายตาม laws.yml เพิ่มจากที่เขียนไว้ในหัวข้อเอกสารอ้างอิง"""
    flow: tuple[Branch, ...] = ()
    """จุดตัดสินใจในผังการปฏิบัติงาน หากไม่มี ผังจะเรียงตามขั้นตอน"""


@dataclass(frozen=True)
class Step:
    """One step of a procedure as the section of steps tells it."""

    number: str
    """`3`, or `3.1` for a step within a step."""
    text: str
    """What is done: plain text without markup."""
    responsible: str | None = None
    """Who does it."""
    duration: str | None = None
    """How long it takes, in the words of the editor."""
    note: str | None = None
    steps: tuple["Step", ...] = ()
    """The steps within this step, in order."""
    markdown: str = field(default="", compare=False)
    """The text as the editor wrote it, with links and emphasis."""
