"""Yearly reports on the website: their months are of their year, and faults are told."""

import datetime as dt

import pytest

from generator.findings import Finding
from generator.kinds.messages import validate
from generator.kinds.website_report import WebsiteReport, first_day, months_of
from generator.source.file import read_entry
from generator.thai.calendar import FiscalYear
from tests.kinds.tiny_office import WEBSITE_REPORT


def read(text: str) -> tuple[WebsiteReport | None, tuple[Finding, ...]]:
    source, findings = read_entry(text.encode(), "content/website-reports/2569.md")
    assert source is not None, findings
    return validate(WebsiteReport, source)


def test_a_report_counted_after_its_year_is_whole() -> None:
    """On the last day of the year nothing more can come."""
    report, findings = read(WEBSITE_REPORT)
    assert findings == ()
    assert report is not None
    assert report.is_whole
    assert report.own_day == dt.date(2026, 10, 15)
    assert [one.sort for one in report.figures.revisions] == ["แบบฟอร์ม", "คู่มือ"]
    for day, whole in (("30 กันยายน 2569", True), ("29 กันยายน 2569", False)):
        report, _ = read(WEBSITE_REPORT.replace("counted_on: 12 ตุลาคม 2569", f"counted_on: {day}"))
        assert report is not None
        assert report.is_whole is whole


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("month: ตุลาคม 2568, public", "month: กันยายน 2568, public", "กันยายน 2568 ไม่อยู่ในปีงบประมาณ"),
        ("month: ตุลาคม 2568, errors", "month: 2568, errors", "ไม่อยู่ในปีงบประมาณ"),
        ("counted_on: 12 ตุลาคม 2569", "counted_on: 30 กันยายน 2568", "อยู่ก่อนปีงบประมาณ"),
        ("activities: 1", "activities: หนึ่ง", "ไม่ใช่จำนวนเต็ม"),
        ("  counted_on: 12 ตุลาคม 2569\n", "", "counted_on"),
    ],
)
def test_a_fault_is_told(old: str, new: str, words: str) -> None:
    """Somebody mended a figure by hand after all."""
    report, (finding,) = read(WEBSITE_REPORT.replace(old, new, 1))
    assert report is None
    assert words in finding.message


def test_a_fiscal_year_has_twelve_months_from_october_on() -> None:
    """And they fill it."""
    days = [first_day(year, month) for year, month in months_of(2569)]
    assert days == sorted(days)
    assert days[0] == FiscalYear(2569).start
    assert (days[-1].month, len(days)) == (9, 12)
