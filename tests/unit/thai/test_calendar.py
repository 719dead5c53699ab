"""Dates as staff write and visitors read them, and fiscal years."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.calendar import (
    DateError,
    FiscalYear,
    Style,
    buddhist_year,
    format_date,
    format_moment,
    month_name,
    parse_date,
)
from generator.thai.digits import to_arabic, to_thai

NOVEMBER_20 = dt.date(2026, 11, 20)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))
FISCAL_DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2200, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2569-11-20",
        "2026-11-20",
        "20/11/2569",
        "20/11/2026",
        "20 พ.ย. 2569",
        "20พ.ย.2569",
        "20\u00a0พ.ย.\u00a02569",
        "๒๐ พฤศจิกายน ๒๕๖๙",
        "20 พฤศจิกายน พ.ศ. 2569",
        "๒๐ พฤศจิกายน พ.ศ.๒๕๖๙",
        "วันศุกร์ที่ 20 พฤศจิกายน พ.ศ. 2569",
        "  2569-11-20 ",
    ],
)
def test_every_form_staff_use_is_read(text: str) -> None:
    """The forms of the design page, and the spacing that people really type."""
    assert parse_date(text) == NOVEMBER_20


@pytest.mark.parametrize("style", ["long", "short", "full"])
@given(day=DAYS, thai=st.booleans())
def test_what_we_print_we_can_read(style: Style, day: dt.date, thai: bool) -> None:
    """Staff copy dates from the site back into files, in either kind of digits."""
    printed = format_date(day, style)
    assert parse_date(to_thai(printed) if thai else printed) == day


@given(DAYS)
def test_a_printed_month_names_the_month_of_the_day(day: dt.date) -> None:
    """The style without a day can only come back to the first of its month."""
    assert parse_date(f"1 {format_date(day, 'month')}") == day.replace(day=1)


@given(DAYS)
def test_numeric_forms_come_back_in_both_eras(day: dt.date) -> None:
    """A year is told from its size alone, so no year may be read in the wrong era."""
    for year in (day.year, day.year + 543):
        assert parse_date(f"{year}-{day.month:02}-{day.day:02}") == day
        assert parse_date(f"{day.day}/{day.month}/{year}") == day


@given(st.text())
def test_any_other_text_is_refused_as_a_date_error(text: str) -> None:
    """An editor's mistake must never become a traceback."""
    with suppress(DateError):
        assert parse_date(text).year in range(1900, 2201)


@given(
    st.integers(0, 9999),
    st.integers(0, 99),
    st.integers(0, 99),
    st.sampled_from(["y-m-d", "d/m/y"]),
)
def test_a_numeric_date_is_right_or_refused(year: int, month: int, day: int, form: str) -> None:
    """Near misses of real dates find gaps that arbitrary text never reaches."""
    text = form.replace("y", f"{year:04}").replace("m", f"{month:02}").replace("d", f"{day:02}")
    try:
        read = parse_date(text)
    except DateError:
        return
    assert (read.month, read.day) == (month, day)
    assert year in {read.year, read.year + 543}


def test_the_four_styles_look_as_the_office_prints_them() -> None:
    """These four strings stand on every page; a law cannot say how they look."""
    assert format_date(NOVEMBER_20, "long") == "20 พฤศจิกายน 2569"
    assert format_date(NOVEMBER_20, "short") == "20 พ.ย. 2569"
    assert format_date(NOVEMBER_20, "full") == "วันศุกร์ที่ 20 พฤศจิกายน พ.ศ. 2569"
    assert format_date(NOVEMBER_20, "month") == "พฤศจิกายน 2569"


def test_leap_day_follows_the_common_year_behind_the_buddhist_one() -> None:
    """2567 divides by nothing useful, yet 29 Feb 2567 (2024) existed; 2568 divides by 4."""
    assert parse_date("2567-02-29") == dt.date(2024, 2, 29)
    with pytest.raises(DateError, match=r"^ก\.พ\. 2568 มี 28 วัน จึงไม่มีวันที่ 29"):
        parse_date("2568-02-29")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "ยังไม่ได้ระบุวันที่"),
        ("เมื่อวาน", "อ่าน “เมื่อวาน” เป็นวันที่ไม่ได้"),
        ("20/11/69", "พ.ศ. 2569 หรือ ค.ศ. 2069"),
        ("69-11-20", "มีเพียงสองหลัก"),
        ("20 พ.ย. 69", "มีเพียงสองหลัก"),
        ("20-11-2569", "ให้เขียนเป็น 2569-11-20"),
        ("20.11.2569", "ให้เขียนเป็น 2569-11-20"),
        ("2569/11/20", "ให้เขียนเป็น 2569-11-20"),
        ("2026-11-20 10:00:00", "ให้เขียนเป็น 2026-11-20"),
        ("20 พย 2569", "20 พ.ย. 2569"),
        ("20 มิย. 2569", "20 มิ.ย. 2569"),
        ("1 กรกฏาคม 2569", "“กรกฎาคม”"),
        ("20 November 2026", "ไม่มีเดือนชื่อ “November”"),
        ("11/20/2569", "ไม่มีเดือนที่ 20"),
        ("31 เมษายน 2567", "เม.ย. 2567 มี 30 วัน"),
        ("0/1/2569", "จึงไม่มีวันที่ 0"),
        ("2402-01-01", "ปี 2402 อยู่นอกช่วง"),
        ("2399-12-31", "ปี 2399 อยู่นอกช่วง"),
        ("20 พ.ย. พ.ศ. 2026", "ให้เขียนปีเป็น พ.ศ. 2569"),
        ("20 พฤศจิกายน ค.ศ. 2026", "ให้เขียนปีเป็น พ.ศ. 2569"),
        ("วันจันทร์ที่ 20 พ.ย. 2569", "ตรงกับวันศุกร์ ไม่ใช่วันจันทร์"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_how_to_write_it(text: str, part: str) -> None:
    """Staff mend the line from the message alone."""
    with pytest.raises(DateError) as refusal:
        parse_date(text)
    assert part in str(refusal.value)


def test_a_suggested_date_is_accepted_in_its_turn() -> None:
    """A message that recommends something we then refuse would be worse than none."""
    with pytest.raises(DateError) as refusal:
        parse_date("๑.๒.๒๕๖๙")
    assert parse_date(to_arabic(str(refusal.value)).split()[-1]) == dt.date(2026, 2, 1)


def test_years_are_accepted_to_both_ends_of_the_range() -> None:
    """The range is closed; one beyond either end is a slip of the finger."""
    assert parse_date("2443-01-01") == dt.date(1900, 1, 1)
    assert parse_date("2743-12-31") == dt.date(2200, 12, 31)
    for beyond in ("2442-12-31", "2744-01-01", "1899-12-31", "2201-01-01"):
        with pytest.raises(DateError, match="อยู่นอกช่วงที่ใช้ได้"):
            parse_date(beyond)


def test_month_names_run_from_january_to_december() -> None:
    """A month of 0 would silently become December through a negative index."""
    assert (month_name(1), month_name(11), month_name(12)) == ("มกราคม", "พฤศจิกายน", "ธันวาคม")
    for none in (0, 13):
        with pytest.raises(ValueError, match="no month"):
            month_name(none)


@given(FISCAL_DAYS)
def test_a_day_lies_in_its_fiscal_year_and_in_no_neighbour(day: dt.date) -> None:
    """Every day belongs to exactly one fiscal year."""
    fiscal = FiscalYear.of(day)
    assert day in fiscal
    assert day not in FiscalYear(fiscal.year - 1)
    assert day not in FiscalYear(fiscal.year + 1)


@given(FISCAL_DAYS)
def test_fiscal_years_follow_each_other_without_gap(day: dt.date) -> None:
    """The day after the last is the first of the next, which is also the greater."""
    fiscal = FiscalYear.of(day)
    following = FiscalYear.of(fiscal.end + dt.timedelta(days=1))
    assert following.start - fiscal.end == dt.timedelta(days=1)
    assert following.year == fiscal.year + 1
    assert following > fiscal


@given(FISCAL_DAYS)
def test_a_fiscal_year_is_named_by_the_year_in_which_it_ends(day: dt.date) -> None:
    """It starts on 1 October of one calendar year and is named by the next."""
    fiscal = FiscalYear.of(day)
    assert buddhist_year(fiscal.end) == fiscal.year == buddhist_year(fiscal.start) + 1
    assert (fiscal.start.month, fiscal.start.day) == (10, 1)
    assert (fiscal.end.month, fiscal.end.day) == (9, 30)


def test_fiscal_year_2569_as_an_evaluator_knows_it() -> None:
    """One year spelled out, so that an error of one year cannot hide in the laws."""
    fiscal = FiscalYear.of(dt.date(2025, 10, 1))
    assert fiscal == FiscalYear(2569)
    assert FiscalYear.of(dt.date(2025, 9, 30)) == FiscalYear(2568)
    assert fiscal.first_half == (dt.date(2025, 10, 1), dt.date(2026, 3, 31))
    assert str(fiscal) == "ปีงบประมาณ พ.ศ. 2569"


def test_a_moment_is_written_with_the_clock_of_its_own_zone() -> None:
    """A minute has two digits, and a point stands before it as in official letters."""
    moment = dt.datetime(2026, 11, 20, 0, 5, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    assert format_moment(moment) == "20 พฤศจิกายน 2569 เวลา 00.05 น."
