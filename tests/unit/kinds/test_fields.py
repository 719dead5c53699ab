"""Single values: what staff write in, a checked value or a Thai sentence out."""

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.kinds import fields
from generator.kinds.fields import Month, Span
from generator.thai.calendar import format_date, month_name
from generator.thai.digits import to_thai

ADAPTERS: dict[str, TypeAdapter[object]] = {
    name: TypeAdapter(getattr(fields, name))
    for name in (
        "Line", "Prose", "Day", "Flag", "Count", "BuddhistYear", "Identifier", "Link", "SitePath",
        "Target", "FileName", "Email", "Phone", "MonthOfYear", "Period", "ReviewPeriod",
        "Money",
    )
}  # fmt: skip
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2150, 12, 31))


def read(name: str, text: str) -> object:
    return ADAPTERS[name].validate_python(text)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("Line", "  ประกาศ  ", "ประกาศ"),
        ("Line", "\u0e4d\u0e32", "\u0e4d\u0e32"),
        ("Prose", "หนึ่ง\nสอง\n", "หนึ่ง\nสอง"),
        ("Day", "๒๐ พฤศจิกายน ๒๕๖๙", dt.date(2026, 11, 20)),
        ("Day", "2567-02-29", dt.date(2024, 2, 29)),
        ("Flag", "True", True),
        ("Flag", "ใช่", True),
        ("Flag", "no", False),
        ("Flag", "ไม่", False),
        ("Count", "๑๒", 12),
        ("Count", " 0 ", 0),
        ("Money", "๑,๒๓๔.๕๐ บาท", Decimal("1234.50")),
        ("BuddhistYear", "๒๕๖๙", 2569),
        ("Identifier", "ict-2569", "ict-2569"),
        ("Link", "https://www.obec.go.th/ข่าว?a=1#b", "https://www.obec.go.th/ข่าว?a=1#b"),
        ("Link", "mailto:a@b.go.th", "mailto:a@b.go.th"),
        ("Link", "tel:+6653112345", "tel:+6653112345"),
        ("SitePath", "/", "/"),
        ("SitePath", "/about/structure/", "/about/structure/"),
        ("SitePath", "/ข่าว/old.html", "/ข่าว/old.html"),
        ("Target", "/news/", "/news/"),
        ("Target", "http://e.go.th", "http://e.go.th"),
        ("FileName", "files/plan-2569.pdf", "files/plan-2569.pdf"),
        ("Email", "a.b+c@esao1.example.go.th", "a.b+c@esao1.example.go.th"),
        ("Phone", "๐ ๕๓๑๑ ๒๓๔๕ ต่อ ๒๑", "0 5311 2345 ต่อ 21"),
        ("Phone", "0 5311 2345 ต่อ 21-23", "0 5311 2345 ต่อ 21-23"),
        ("Phone", "1579", "1579"),
        ("MonthOfYear", "มกราคม 2569", Month(2569, 1)),
        ("MonthOfYear", "2569", Month(2569, None)),
        ("MonthOfYear", "พ.ศ. ๒๕๖๙", Month(2569, None)),
        ("MonthOfYear", "2569-07", Month(2569, 7)),
        ("ReviewPeriod", "6 เดือน", dt.timedelta(days=180)),
        ("ReviewPeriod", "๑ ปี", dt.timedelta(days=365)),
    ],
)
def test_a_good_value_is_read(name: str, text: str, value: object) -> None:
    """Thai digits, spaces and both eras are how staff write."""
    assert read(name, text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Line", ""), ("Line", "   "), ("Line", "หนึ่ง\nสอง"), ("Line", "ก" * 401),
        ("Line", "ลับ\x00"), ("Line", "a\u202eb"), ("Line", "\x1b[2J"), ("Prose", "a\x08b"),
        ("Prose", " \n "), ("Line", "\u200b\u2060"), ("Line", "\u3164 \u2800"),
        ("Line", "a\U000e0041b"),
        ("Day", "2568-02-29"), ("Day", "31 เมษายน 2569"), ("Day", "20/11/69"), ("Day", "พรุ่งนี้"),
        ("Flag", "อาจจะ"), ("Flag", "1"),
        ("Count", "-1"), ("Count", "1.5"), ("Count", "สอง"), ("Count", "1" * 10), ("Count", "²"),
        ("BuddhistYear", "2026"), ("BuddhistYear", "25690"),
        ("Identifier", "กลุ่ม"), ("Identifier", "Ict"), ("Identifier", "a--b"), ("Identifier", ""),
        ("Link", "javascript:alert(1)"), ("Link", "JaVaScRiPt:x"), ("Link", "data:text/html,x"),
        ("Link", "//evil.example"), ("Link", "www.obec.go.th"), ("Link", "https://"),
        ("Link", 'https://a.b/"onclick=x'), ("Link", "https://[::1"), ("Link", "https://a b.th"),
        ("Link", "vbscript:x"), ("Link", "file:///etc/passwd"), ("Link", "https:evil"),
        ("SitePath", "about/"), ("SitePath", "//evil.example/"), ("SitePath", "/a/../b/"),
        ("SitePath", "/a b/"), ("SitePath", "/a?b"), ("SitePath", "/\\evil"),
        ("SitePath", "/a/./b"),
        ("Target", "about"), ("Target", "javascript:x"), ("Target", "//evil.example"),
        ("FileName", "../x.pdf"), ("FileName", "/etc/passwd"), ("FileName", "a/../../b"),
        ("FileName", "C:\\x.pdf"), ("FileName", "~/x"), ("FileName", ""), ("FileName", "a//b"),
        ("Email", "a@b"), ("Email", "a b@c.th"), ("Email", "ก@ข.ไทย"), ("Email", "a@b.th\n"),
        ("Phone", "โทร 053"), ("Phone", "12"), ("Phone", "053112345 ext 2"),
        ("MonthOfYear", "มกรา 2569"), ("MonthOfYear", "2026-01"), ("MonthOfYear", "2569-13"),
        ("Period", "เมื่อวาน"), ("Period", "2570-2566"), ("Period", "2026"),
        ("Period", "มีนาคม 2569 - ตุลาคม 2568"), ("Period", "2569 - มีนาคม 2570"),
        ("ReviewPeriod", "0 เดือน"), ("ReviewPeriod", "ครึ่งปี"), ("ReviewPeriod", "6 months"),
    ],
)  # fmt: skip
def test_a_bad_value_is_refused(name: str, text: str) -> None:
    """Each of these would break a page, a link or a date."""
    with pytest.raises(ValidationError):
        read(name, text)


@pytest.mark.parametrize("name", [name for name in ADAPTERS if name not in {"Line", "Prose"}])
@given(text=st.text(max_size=40))
def test_any_text_is_read_or_refused_in_thai(name: str, text: str) -> None:
    """Libraries below speak English; their words must not reach staff."""
    try:
        ADAPTERS[name].validate_python(text)
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        assert fault["type"] in {"value_error", "string_too_long"}
        reason = str(fault.get("ctx", {}).get("error", "ก"))
        assert re.search("[ก-๙]", reason.replace(text, "")), reason


@pytest.mark.parametrize("text", ["https://[::1", "https://[x]/", "//[", "http://[/"])
def test_an_address_that_the_library_cannot_split_is_refused_in_thai(text: str) -> None:
    """`urlsplit` raises an English sentence on a lonely bracket."""
    with pytest.raises(ValidationError, match=r"[ก-๙]"):
        read("Link", text)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2569", dt.date(2025, 10, 1), dt.date(2026, 9, 30)),
        ("๒๕๖๙", dt.date(2025, 10, 1), dt.date(2026, 9, 30)),
        ("ปีงบประมาณ พ.ศ. 2569", dt.date(2025, 10, 1), dt.date(2026, 9, 30)),
        ("2566-2570", dt.date(2022, 10, 1), dt.date(2027, 9, 30)),
        ("2566 – 2570", dt.date(2022, 10, 1), dt.date(2027, 9, 30)),
        ("ตุลาคม 2568 - มีนาคม 2569", dt.date(2025, 10, 1), dt.date(2026, 3, 31)),
        ("มกราคม 2567 – กุมภาพันธ์ 2567", dt.date(2024, 1, 1), dt.date(2024, 2, 29)),
        ("1 ต.ค. 2568 - 31 มี.ค. 2569", dt.date(2025, 10, 1), dt.date(2026, 3, 31)),
        ("ปัจจุบัน", None, None),
    ],
)
def test_a_period_begins_and_ends_on_days(
    text: str, start: dt.date | None, end: dt.date | None
) -> None:
    """Evaluators compare the days with those that the item asks for."""
    span = read("Period", text)
    assert isinstance(span, Span)
    assert (span.start, span.end) == (start, end)


@given(DAYS, DAYS)
def test_a_period_of_two_dates_holds_them_both(first: dt.date, second: dt.date) -> None:
    """Written in Thai digits or not."""
    start, end = sorted((first, second))
    text = f"{format_date(start, 'short')} - {format_date(end)}"
    for written in (text, to_thai(text)):
        span = read("Period", written)
        assert isinstance(span, Span)
        assert (span.start, span.end) == (start, end)


@given(st.integers(2400, 2700), st.integers(1, 12))
def test_a_month_is_read_as_it_is_shown(year: int, month: int) -> None:
    """What the page says can be written back into the file."""
    shown = str(Month(year, month))
    assert shown == f"{month_name(month)} {year}"
    assert read("MonthOfYear", shown) == Month(year, month)


def test_a_year_of_the_common_era_is_told_in_the_buddhist_era() -> None:
    """The most common slip names its own remedy."""
    with pytest.raises(ValidationError, match="2569"):
        read("BuddhistYear", "2026")


def test_text_is_kept_in_one_unicode_form() -> None:
    """Search and comparison by eye agree only then."""
    assert read("Line", "e\u0301") == "é"


@given(st.decimals("0.01", "999999999999.99", places=2))
def test_money_is_read_as_ledgers_write_it(amount: Decimal) -> None:
    """Exact, with or without commas, in either digits."""
    for written in (str(amount), f"{amount:,.2f}", to_thai(f"{amount:,.2f} บาท")):
        assert read("Money", written) == amount


@pytest.mark.parametrize(
    "text", ["0", "-5", "1,23", "1.234,50", "12.345", "สิบบาท", "1e3", "", "฿5"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    """A comma in the wrong place may be a digit that was forgotten."""
    with pytest.raises(ValidationError):
        read("Money", text)
