"""What procurement is about: who offered, who won, and what was signed."""

import datetime as dt
import re
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo, field_validator

from generator.kinds.fields import Day, Line, Money
from generator.kinds.model import Model
from generator.thai.digits import to_arabic


def _project_number(text: str) -> str:
    digits = to_arabic(text).strip()
    if not re.fullmatch(r"\d{11}", digits):
        raise ValueError(f"“{text}” ไม่ใช่เลขที่โครงการในระบบ e-GP ซึ่งเป็นตัวเลข 11 หลัก เช่น 68079001137")
    return digits


def _juristic_number(text: str) -> str:
    """Refuse the number of a citizen, which also has 13 digits; the text is never repeated."""
    digits = re.sub(r"[ -]", "", to_arabic(text))
    if not re.fullmatch(r"\d{13}", digits):
        raise ValueError("ต้องเป็นตัวเลข 13 หลัก")
    if not digits.startswith("0"):
        raise ValueError(
            "เลขนี้ไม่ได้ขึ้นต้นด้วย 0 จึงอาจเป็นเลขประจำตัวประชาชนของบุคคลธรรมดา ซึ่งห้ามเผยแพร่ "
            "ใส่ได้เฉพาะเลขของนิติบุคคล ถ้าผู้ชนะเป็นบุคคลธรรมดาหรือร้านค้าให้ลบบรรทัดนี้"
        )
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(digits[:12]))
    if (11 - total % 11) % 10 != int(digits[12]):
        raise ValueError("หลักสุดท้ายไม่ตรงกับหลักตรวจสอบ ตรวจการพิมพ์ทั้ง 13 หลัก")
    return digits


ProjectNumber = Annotated[str, AfterValidator(_project_number)]
JuristicNumber = Annotated[str, AfterValidator(_juristic_number)]


class Bidder(Model):
    """Who offered, and at what price."""

    name: Line
    """ชื่อผู้เสนอราคา"""
    price: Money
    """ราคาที่เสนอ (บาท)"""


class Winner(Model):
    """Who was chosen, and the price agreed."""

    name: Line
    """ชื่อผู้ได้รับคัดเลือก สะกดตรงกับชื่อใน bidders"""
    price: Money
    """ราคาที่ตกลงซื้อหรือจ้าง (บาท)"""
    tax_id: JuristicNumber | None = None
    """เลขทะเบียนนิติบุคคล 13 หลัก (เฉพาะนิติบุคคล ห้ามใส่เลขประจำตัวประชาชน)"""


class Contract(Model):
    """The contract or purchase order."""

    number: Line
    """เลขที่สัญญาหรือใบสั่งซื้อสั่งจ้าง เช่น 4/2569"""
    signed: Day
    """วันที่ลงนามในสัญญาหรือข้อตกลง ใช้จัดรายการเข้าเดือนของแบบ สขร.1"""
    ends: Day | None = None
    """วันสิ้นสุดสัญญาหรือกำหนดส่งมอบ"""

    @field_validator("ends")
    @classmethod
    def _ends_after_it_is_signed(cls, ends: dt.date | None, info: ValidationInfo) -> dt.date | None:
        signed = info.data.get("signed")
        if ends and signed and ends < signed:
            raise ValueError("วันสิ้นสุดสัญญา (ends) อยู่ก่อนวันลงนาม (signed)")
        return ends
