"""A procurement (การจัดซื้อจัดจ้าง): from the announcement to the contract, one file each.

Words and methods are those of the Public Procurement and Supplies Administration Act B.E. 2560,
sections 55, 70 and 79, and of the regulation of the Ministry of Finance B.E. 2560, clause 29.
"""

import datetime as dt
from decimal import Decimal
from typing import Literal

from pydantic import ValidationInfo, field_validator

from generator.kinds.fields import Day, Identifier, Line, Money, Month
from generator.kinds.model import Attachment, FrontMatter
from generator.kinds.offers import Bidder, Contract, ProjectNumber, Winner
from generator.thai.calendar import FiscalYear, buddhist_year

Work = Literal[
    "ซื้อ", "จ้าง", "เช่า", "จ้างก่อสร้าง", "จ้างที่ปรึกษา", "จ้างออกแบบหรือควบคุมงานก่อสร้าง", "แลกเปลี่ยน",
]  # fmt: skip
Method = Literal[
    "เฉพาะเจาะจง", "คัดเลือก", "e-bidding", "e-market", "สอบราคา", "ประกาศเชิญชวนทั่วไป", "ประกวดแบบ"
]
Status = Literal[
    "ประกาศเชิญชวน", "อยู่ระหว่างพิจารณาผล", "ประกาศผู้ชนะแล้ว",
    "อยู่ระหว่างดำเนินการตามสัญญา", "สิ้นสุดสัญญา", "ยกเลิก",
]  # fmt: skip

METHOD_NAMES: dict[Method, str] = {
    "เฉพาะเจาะจง": "วิธีเฉพาะเจาะจง",
    "คัดเลือก": "วิธีคัดเลือก",
    "e-bidding": "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
    "e-market": "วิธีตลาดอิเล็กทรอนิกส์ (e-market)",
    "สอบราคา": "วิธีสอบราคา",
    "ประกาศเชิญชวนทั่วไป": "วิธีประกาศเชิญชวนทั่วไป",
    "ประกวดแบบ": "วิธีประกวดแบบ",
}
"""The full legal name of each method, in the order in which summaries list them."""

_STAGES: dict[Status, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "ประกาศเชิญชวน": (("announced",), ("winner", "contract")),
    "อยู่ระหว่างพิจารณาผล": (("announced",), ("winner", "contract")),
    "ประกาศผู้ชนะแล้ว": (("announced", "winner"), ("contract",)),
    "อยู่ระหว่างดำเนินการตามสัญญา": (("winner", "contract"), ("cancelled",)),
    "สิ้นสุดสัญญา": (("winner", "contract"), ("cancelled",)),
    "ยกเลิก": (("announced", "cancelled"), ()),
}
"""What must be told at each stage, and what cannot be there yet."""


class Procurement(FrontMatter):
    """One procurement; it stands in the month in which its contract was signed."""

    title: Line
    """ชื่องานที่ซื้อหรือจ้าง"""
    group: Identifier
    """รหัสกลุ่มที่รับผิดชอบ ตามทะเบียนกลุ่มใน office.yml"""
    work: Work
    """ประเภทของงาน เลือกหนึ่งอย่าง"""
    method: Method
    """วิธีการจัดซื้อจัดจ้างตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560"""
    budget: Money
    """วงเงินงบประมาณที่จะซื้อหรือจ้าง (บาท)"""
    budget_source: Line
    """แหล่งที่มาของงบประมาณ เช่น งบประมาณรายจ่ายประจำปี"""
    reference_price: Money
    """ราคากลาง (บาท)"""
    egp_number: ProjectNumber | None = None
    """เลขที่โครงการในระบบ e-GP 11 หลัก"""
    announced: Day | None = None
    """วันที่ประกาศเชิญชวน หรือวันที่ประกาศผลเมื่อไม่มีการเชิญชวน"""
    offers_until: Day | None = None
    """วันสุดท้ายที่รับข้อเสนอ (เฉพาะที่มีการประกาศเชิญชวน)"""
    bidders: tuple[Bidder, ...] = ()
    """ผู้เสนอราคาทุกรายและราคาที่เสนอ"""
    reason: Line | None = None
    """เหตุผลที่คัดเลือกโดยสรุป"""
    winner: Winner | None = None
    """ผู้ได้รับคัดเลือกและราคาที่ตกลง"""
    contract: Contract | None = None
    """สัญญาหรือข้อตกลง"""
    cancelled: Line | None = None
    """เหตุผลที่ยกเลิก (เฉพาะเมื่อ status เป็น ยกเลิก)"""
    status: Status
    """ขั้นตอนปัจจุบัน เลือกหนึ่งอย่าง ระบบตรวจว่ากรอกข้อมูลของขั้นตอนนั้นครบ"""
    attachments: tuple[Attachment, ...] = ()
    """เอกสาร เช่น ประกาศ ขอบเขตของงาน (TOR) ราคากลาง ประกาศผู้ชนะ สัญญา"""

    @property
    def day(self) -> dt.date:
        """The day it counts by: that of the contract, or until then of the announcement."""
        day = self.contract.signed if self.contract else self.announced
        assert day  # noqa: S101 - every stage asks for one of the two
        return day

    @property
    def fiscal_year(self) -> int:
        """The fiscal year that its day lies in."""
        return FiscalYear.of(self.day).year

    @property
    def address_year(self) -> int:
        """The fiscal year in its address: that of its first day, which no later stage changes."""
        return FiscalYear.of(min(filter(None, (self.announced, self.day)))).year

    @property
    def month(self) -> Month | None:
        """The month whose summary it stands in; None before there is a contract."""
        if self.contract is None:
            return None
        return Month(buddhist_year(self.contract.signed), self.contract.signed.month)

    @property
    def own_day(self) -> dt.date:
        """The day of its last change, or else its last day."""
        return self.updated or self.day

    @field_validator("offers_until")
    @classmethod
    def _offers_come_after(cls, until: dt.date | None, info: ValidationInfo) -> dt.date | None:
        announced = info.data.get("announced")
        if until and announced and until < announced:
            raise ValueError("วันสุดท้ายที่รับข้อเสนอ (offers_until) อยู่ก่อนวันที่ประกาศ (announced)")
        return until

    @field_validator("bidders")
    @classmethod
    def _each_bidder_once(cls, bidders: tuple[Bidder, ...]) -> tuple[Bidder, ...]:
        names = [bidder.name for bidder in bidders]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"มี “{twice}” ซ้ำกัน ผู้เสนอราคารายหนึ่งเขียนครั้งเดียว")
        return bidders

    @field_validator("winner")
    @classmethod
    def _won_fairly(cls, winner: Winner | None, info: ValidationInfo) -> Winner | None:
        if winner and (fault := _unfair(winner, info.data)):
            raise ValueError(fault)
        return winner

    @field_validator("contract")
    @classmethod
    def _signed_after_announcing(
        cls, contract: Contract | None, info: ValidationInfo
    ) -> Contract | None:
        announced = info.data.get("announced")
        if contract and announced and contract.signed < announced:
            raise ValueError("วันลงนามในสัญญา (signed) อยู่ก่อนวันที่ประกาศ (announced)")
        return contract

    @field_validator("status")
    @classmethod
    def _tells_what_its_stage_needs(cls, status: Status, info: ValidationInfo) -> Status:
        needed, early = _STAGES[status]
        given = info.data  # what was refused already is not in it
        if missing := [key for key in needed if key in given and not given[key]]:
            raise ValueError(f"สถานะ “{status}” ต้องมี {' และ '.join(missing)}")
        if present := [key for key in early if given.get(key)]:
            raise ValueError(f"สถานะ “{status}” ขัดกับ {' และ '.join(present)} ที่เขียนไว้")
        return status


def _unfair(winner: Winner, given: dict[str, object]) -> str | None:
    """What speaks against the winner by the rest of the file."""
    bidders, budget = given.get("bidders"), given.get("budget")
    if "reason" in given and not given["reason"]:
        return "ต้องบอกเหตุผลที่คัดเลือกในช่อง reason"
    if isinstance(budget, Decimal) and winner.price > budget:
        return f"ราคาที่ตกลง {winner.price:,.2f} บาท เกินวงเงินงบประมาณ {budget:,.2f} บาท"
    if not isinstance(bidders, tuple):
        return None
    offer = next((bidder.price for bidder in bidders if bidder.name == winner.name), None)
    if offer is None:
        return f"“{winner.name}” ไม่อยู่ในรายชื่อผู้เสนอราคา (bidders) สะกดชื่อให้ตรงกันหรือเพิ่มในรายชื่อ"
    if winner.price > offer:
        return f"ราคาที่ตกลง {winner.price:,.2f} บาท สูงกว่าราคาที่เสนอ {offer:,.2f} บาท"
    return None
