"""Procurement: what a good file says, and each fault at its own line."""

import datetime as dt
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.findings import Finding
from generator.kinds.fields import Month
from generator.kinds.messages import validate
from generator.kinds.offers import JuristicNumber
from generator.kinds.procurement import METHOD_NAMES, Method, Procurement
from generator.source.file import read_entry
from tests.kinds.tiny_office import PROCUREMENT

INVITATION = """\
---
title: ซื้อโต๊ะนักเรียน
group: admin
work: ซื้อ
method: e-bidding
budget: 600,000
budget_source: งบลงทุน
reference_price: 592,000
announced: 23 กันยายน 2569
offers_until: 8 ตุลาคม 2569
status: ประกาศเชิญชวน
---
"""


def read(text: str) -> tuple[Procurement | None, tuple[Finding, ...]]:
    source, findings = read_entry(text.encode(), "content/procurement/x.md")
    assert source is not None, findings
    return validate(Procurement, source)


def row(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def test_a_good_file_keeps_money_exact_and_days_in_order() -> None:
    """It counts in the month of its contract, and stands at the address of its first day."""
    data, findings = read(PROCUREMENT)
    assert findings == ()
    assert data is not None
    assert data.winner is not None
    assert data.winner.price == Decimal("224000.50")
    assert data.reference_price == Decimal("228500.50")
    assert data.month == Month(2569, 1)
    assert data.day == data.own_day == dt.date(2026, 1, 12)
    assert (data.fiscal_year, data.address_year) == (2569, 2569)


def test_an_announcement_has_no_month_yet_and_keeps_its_address_later() -> None:
    """A contract of October belongs to the next fiscal year; the address was given in September."""
    data, findings = read(INVITATION)
    assert findings == ()
    assert data is not None
    assert data.month is None
    assert (data.fiscal_year, data.address_year) == (2569, 2569)
    signed = INVITATION.replace("status: ประกาศเชิญชวน\n", """\
bidders: [{name: ก, price: 590000}]
reason: ต่ำสุด
winner: {name: ก, price: 590000}
contract: {number: 1/2570, signed: 20 ตุลาคม 2569}
status: อยู่ระหว่างดำเนินการตามสัญญา
""")  # fmt: skip
    data, findings = read(signed)
    assert findings == ()
    assert data is not None
    assert (data.fiscal_year, data.address_year) == (2570, 2569)


FAULTS = {
    "winner unknown": (
        "name: บริษัท ทดสอบคอมพิวเตอร์ จำกัด\n  price: 224", "name: ใครก็ไม่รู้\n  price: 224",
        "winner:", "ไม่อยู่ในรายชื่อผู้เสนอราคา",
    ),
    "price above the offer": ("224,000.50", "225,000.01", "winner:", "สูงกว่าราคาที่เสนอ"),
    "price above the budget": ("budget: 230,000", "budget: 200,000", "winner:", "เกินวงเงินงบประมาณ"),
    "no reason": ("reason: ราคาต่ำสุดและคุณสมบัติถูกต้อง\n", "", "winner:", "เหตุผลที่คัดเลือก"),
    "bidder twice": ("name: ร้านทดสอบไอที", "name: บริษัท ทดสอบคอมพิวเตอร์ จำกัด", "bidders:", "ซ้ำกัน"),
    "contract before the announcement": (
        "announced: 5 มกราคม", "announced: 15 มกราคม", "contract:", "อยู่ก่อนวันที่ประกาศ",
    ),
    "ends before it is signed": ("11 กุมภาพันธ์ 2569", "11 มกราคม 2569", "  ends:", "ก่อนวันลงนาม"),
    "no contract": (
        PROCUREMENT[PROCUREMENT.index("contract:") : PROCUREMENT.index("status:")], "",
        "status:", "ต้องมี contract",
    ),
    "too early for a winner": ("สิ้นสุดสัญญา", "ประกาศเชิญชวน", "status:", "ขัดกับ winner"),
    "cancelled without a reason": ("สิ้นสุดสัญญา", "ยกเลิก", "status:", "ต้องมี cancelled"),
    "no money": ("budget: 230,000", "budget: 0", "budget:", "มากกว่า 0"),
    "broken grouping": ("price: 225,000", "price: 22,5000", "    price: 22,50", "ไม่ใช่จำนวนเงิน"),
    "three decimals": ("budget: 230,000", "budget: 230,000.505", "budget:", "ไม่ใช่จำนวนเงิน"),
    "project number": ('"69019000001"', '"690190"', "egp_number:", "ตัวเลข 11 หลัก"),
    "a citizen's number": (
        "  price: 224,000.50", '  price: 224,000.50\n  tax_id: "1234567890123"',
        "  tax_id:", "เลขประจำตัวประชาชน",
    ),
    "check digit": (
        "  price: 224,000.50", '  price: 224,000.50\n  tax_id: "0105500000000"',
        "  tax_id:", "หลักตรวจสอบ",
    ),
    "method": ("method: คัดเลือก", "method: ตกลงราคา", "method:", "ไม่มีในตัวเลือก"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_told_at_its_line(name: str) -> None:
    """And says what is wrong in words that lead to the remedy."""
    old, new, place, words = FAULTS[name]
    assert PROCUREMENT.count(old) == 1
    text = PROCUREMENT.replace(old, new)
    data, findings = read(text)
    assert data is None
    (finding,) = findings
    assert finding.code in {codes.FIELD_INVALID, codes.FIELD_MISSING}
    assert finding.location.line == row(text, place)
    assert words in finding.message


def test_offers_cannot_end_before_they_begin() -> None:
    """The line of the last day is told."""
    text = INVITATION.replace("8 ตุลาคม 2569", "8 กันยายน 2569")
    _, (finding,) = read(text)
    assert finding.location.line == row(text, "offers_until")


def test_the_number_of_a_citizen_is_never_repeated() -> None:
    """A report lies in logs and on screens; it must not publish what the page may not."""
    text = PROCUREMENT.replace("  price: 224,000.50", '  price: 1\n  tax_id: "1234567890123"')
    _, findings = read(text)
    assert findings
    assert not any("1234567890123" in f"{f.message} {f.hint}" for f in findings)


@given(st.integers(0, 10**11 - 1))
def test_a_juristic_number_with_its_check_digit_is_accepted(number: int) -> None:
    """By the formula that national and juristic numbers share."""
    digits = f"0{number:011}"
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(digits))
    whole = f"{digits}{(11 - total % 11) % 10}"
    check = get_args(JuristicNumber)[1].func
    assert check(f"{whole[0]}-{whole[1:5]}-{whole[5:10]}-{whole[10:12]}-{whole[12]}") == whole
    wrong = f"{digits}{(int(whole[12]) + 1) % 10}"
    with pytest.raises(ValueError, match="หลักตรวจสอบ"):
        check(wrong)


def test_every_method_has_its_legal_name() -> None:
    """Summaries list them by these."""
    assert set(METHOD_NAMES) == set(get_args(Method))
