"""Numbers of a spreadsheet as text."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.documents.cells import column_number, date_text, is_date_format, number_text


@pytest.mark.parametrize(
    ("form", "shows_days"),
    [
        ("d/m/yyyy", True), ("[$-107041E]d mmm bbbb", True), ("[h]:mm", True), ("วว/ดด/ปปปป", True),
        ("General", False), ("#,##0.00", False), ('0 "days"', False), ("[Red]0.00E+00", False),
        (r"0\d", False), ("@", False), ("", False), ("_-* #,##0_d", False),
    ],
)  # fmt: skip
def test_formats_of_days(form: str, shows_days: bool) -> None:
    """Letters in quotes and colours are none."""
    assert is_date_format(164, form) is shows_days


def test_built_in_formats_of_days() -> None:
    """Thai ones too (ECMA-376, 18.8.30)."""
    numbers = (0, 2, 14, 22, 45, 49, 62, 71, 81, 82)
    dates = [number for number in numbers if is_date_format(number, None)]
    assert dates == [14, 22, 45, 71, 81]


@given(st.dates(date(1900, 3, 1), date(9999, 12, 31)))
def test_days_there_and_back(day: date) -> None:
    """From March 1900 on, Excel counts rightly."""
    assert date_text(str((day - date(1899, 12, 30)).days), False) == day.isoformat()


def test_days_that_excel_counts_wrongly() -> None:
    """It believes in 29 February 1900."""
    assert [date_text(raw, False) for raw in ("1", "59", "61")] == [
        "1900-01-01", "1900-02-28", "1900-03-01",
    ]  # fmt: skip
    assert date_text("0", True) == "00:00"


@pytest.mark.parametrize("raw", ["-1", "2958466", "1e300", "nan", "inf", "x", ""])
def test_what_is_no_day_stays(raw: str) -> None:
    """Whatever its format says."""
    assert date_text(raw, False) == raw


@given(st.integers(0, 24 * 60 - 1), st.integers(1, 60_000))
def test_times_are_whole_minutes(minute: int, day: int) -> None:
    """A part of a day is never exact."""
    text = f"{minute // 60:02}:{minute % 60:02}"
    assert date_text(repr(minute / 1440), False) == text
    if minute:
        assert date_text(repr(day + 100 + minute / 1440), False).endswith(f" {text}")


def test_a_time_a_breath_before_midnight_is_the_next_day() -> None:
    """Rounding moves the day with the hour."""
    late = repr(46_000 - 1e-9)
    assert date_text(late, False)[:10] == (date(1899, 12, 30) + timedelta(46_000)).isoformat()


@given(st.integers(-(10**15), 10**15))
def test_whole_numbers_stay_whole(number: int) -> None:
    """However they are written."""
    assert number_text(f"{number}") == str(number)
    assert number_text(f"{number}.0") == str(number)
    assert number_text(f"{number:.17E}") == str(number)


def test_columns_are_letters() -> None:
    """The last one of Excel is XFD."""
    assert [column_number(name) for name in ("A1", "Z9", "AA1", "XFD1048576")] == [
        0,
        25,
        26,
        16_383,
    ]
    assert column_number("5") is None
