"""Orders: what a good one says, and each fault at its own line."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.findings import Finding
from generator.kinds.messages import validate
from generator.kinds.order import Number, Order, OrderNumber
from generator.source.file import read_entry
from tests.kinds.tiny_office import ORDER


def read(text: str) -> tuple[Order | None, tuple[Finding, ...]]:
    source, findings = read_entry(text.encode(), "content/orders/x.md")
    assert source is not None, findings
    return validate(Order, source)


def row(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def test_a_good_order_keeps_what_the_document_prints() -> None:
    """Names, days and duties are those of the day it was signed."""
    order, findings = read(ORDER)
    assert findings == ()
    assert order is not None
    assert order.name == "คำสั่งที่ 45/2569"
    assert order.number == OrderNumber(45, 2569)
    assert order.in_force_from == dt.date(2026, 11, 18)
    assert order.own_day == dt.date(2026, 11, 16)
    assert [one.role for one in order.assignments] == ["ประธานกรรมการ", "กรรมการและเลขานุการ"]
    assert order.assignments[1].person is None
    assert [file.signed for file in order.attachments] == [True]


@pytest.mark.parametrize("number", ["45/2569", "๔๕/๒๕๖๙", "ที่ 45/2569", "คำสั่งที่ 45 / 2569"])
def test_a_number_is_read_as_people_write_it(number: str) -> None:
    """Copied from the document, with its words or with Thai digits."""
    order, findings = read(ORDER.replace("45/2569\ndate", f"{number}\ndate"))
    assert findings == ()
    assert order is not None
    assert str(order.number) == "45/2569"


def test_an_announcement_needs_no_number_and_holds_from_its_day() -> None:
    """Only orders are numbered by the regulation on correspondence."""
    text = ORDER.replace("type: คำสั่ง\nnumber: 45/2569", "type: ประกาศ")
    order, findings = read(text.replace("effective: 18 พฤศจิกายน 2569\n", ""))
    assert findings == ()
    assert order is not None
    assert order.name == "ประกาศ"
    assert order.in_force_from == order.date


def test_a_number_of_another_year_is_accepted_with_its_reason() -> None:
    """It happens that a number is taken on the last day of a year."""
    text = ORDER.replace("45/2569", "45/2568").replace("group:", "number_note: ออกเลขไว้ก่อน\ngroup:")
    order, findings = read(text)
    assert findings == ()
    assert order is not None
    assert order.number_note == "ออกเลขไว้ก่อน"


FAULTS = {
    "no number": ("number: 45/2569\n", "", "---", "ต้องมีเลขที่"),
    "no such number": ("45/2569\nd", "45-2569\nd", "number:", "45/2569"),
    "number nought": ("45/2569\nd", "0/2569\nd", "number:", "45/2569"),
    "number of another year": ("45/2569\nd", "45/2568\nd", "number:", "2569"),
    "end before start": ("group: a", "until: 17 พ.ย. 2569\ngroup: a", "until:", "ก่อนวันที่เริ่มมีผล"),
    "unknown type": ("type: คำสั่ง", "type: คำขอ", "type:", "คำสั่ง, ประกาศ"),
    "nobody signed": ("  name: นายทดสอบ ตั้งใจ\n  position", "  position", "signer:", "name"),
    "a duty that is no list": (
        "    duties:\n      - กำกับการคัดเลือกให้เป็นไปตามประกาศ\n      - ลงนามในประกาศผล\n",
        "    duties: กำกับ\n", "    duties:", "รายการ",
    ),
    "a period that is none": (
        "18 พฤศจิกายน 2569 - 30 พฤศจิกายน 2569", "เร็ว ๆ นี้", "    period:", "ช่วงเวลา",
    ),
    "a mark that is none": ("signed: true", "signed: แน่นอน", "    signed:", "ใช่"),
}  # fmt: skip
"""What is replaced, by what, where the finding points, and a word that it says."""


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_at_its_line(name: str) -> None:
    """One fault, one finding, and words that say what is expected."""
    old, new, place, words = FAULTS[name]
    text = ORDER.replace(old, new, 1)
    assert text != ORDER
    order, findings = read(text)
    assert order is None
    (finding,) = findings
    assert finding.location.line == row(text, place)
    assert words in finding.message + finding.hint


def test_a_declaration_says_its_subject_its_year_and_what_it_covers() -> None:
    """The checker proves an item by it, so half of one is none."""
    declared = (
        "declares:\n  subject: no-gift-declaration\n  for_year: 2569\n"
        "  covers:\n    - ตนเอง\n    - ขณะปฏิบัติหน้าที่\n"
    )
    order, findings = read(ORDER.replace("laws:", f"{declared}laws:"))
    assert findings == ()
    assert order is not None
    assert order.declares is not None
    assert order.declares.for_year == 2569
    text = ORDER.replace("laws:", f"{declared}laws:").replace("- ตนเอง", "- ทุกคน")
    _, (finding,) = read(text)
    assert finding.code is codes.FIELD_INVALID
    assert finding.location.line == row(text, "- ทุกคน")
    text = ORDER.replace("laws:", f"{declared}laws:").replace("for_year: 2569", "for_year: 2026")
    _, (finding,) = read(text)
    assert finding.location.line == row(text, "for_year")
    assert "2569" in finding.message


@given(st.integers(1, 99999), st.integers(2400, 2700))
def test_a_number_printed_and_read_again_is_the_same(serial: int, year: int) -> None:
    """What the page shows can be copied into the next file."""
    read_number = Number.__metadata__[0].func  # type: ignore[attr-defined]
    number = OrderNumber(serial, year)
    assert read_number(str(number)) == number
