"""The text of a yearly report: what is written is read back, and nothing else is ever touched."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.kinds.fields import Month
from generator.kinds.messages import validate
from generator.kinds.website_report import (
    Figures,
    FindingsMonth,
    ItemDone,
    NewsMonth,
    OverdueReview,
    Publication,
    Revision,
    WebsiteReport,
    months_of,
)
from generator.scaffold.website_report import new_report, with_figures
from generator.source.file import SourceFile, read_entry
from tests.kinds.tiny_office import WEBSITE_REPORT

PATH = "content/website-reports/2569.md"
LINES = st.text("กข้ำ a1:#{}[],'\"\\-&*!|>%@`", min_size=1, max_size=20).map(str.strip).filter(bool)
DAYS = st.dates(dt.date(2025, 10, 1), dt.date(2040, 1, 1))
NUMBERS = st.integers(0, 10_000)
MONTHS = st.sampled_from([Month(*month) for month in months_of(2569)])
GROUPS = st.sampled_from(["ict", "admin", "on", "null", "2569"])


def rows(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


FIGURES = st.builds(
    Figures,
    counted_on=DAYS,
    counted_to=st.none() | DAYS,
    publications=rows(
        st.builds(
            Publication, type=LINES, number=NUMBERS, updated=st.none() | DAYS, groups=rows(GROUPS)
        )
    ),
    news=rows(
        st.builds(
            NewsMonth, month=MONTHS, public_relations=NUMBERS, activities=NUMBERS,
            recruitment=NUMBERS, announcements=NUMBERS,
        )
    ),
    revisions=rows(
        st.builds(
            Revision, id=LINES, title=LINES, change=st.sampled_from(["ใหม่", "ปรับปรุง"]), day=DAYS
        )
    ),
    items=rows(
        st.builds(
            ItemDone, item=LINES, title=LINES, group=st.none() | GROUPS, state=LINES,
            day=st.none() | DAYS,
        )
    ),
    findings=rows(
        st.builds(
            FindingsMonth, month=MONTHS, errors=NUMBERS, warnings=NUMBERS, notices=NUMBERS,
            unchanged=st.booleans(),
        )
    ),
    overdue=rows(
        st.builds(
            OverdueReview, id=LINES, title=LINES, group=st.none() | GROUPS,
            owner=st.none() | LINES, due=DAYS,
        )
    ),
)  # fmt: skip
FEW = Figures(counted_on=dt.date(2026, 10, 1))


def read(text: str) -> tuple[SourceFile, WebsiteReport]:
    source, findings = read_entry(text.encode(), PATH)
    assert source is not None, findings
    data, faults = validate(WebsiteReport, source)
    assert data is not None, faults
    return source, data


@settings(max_examples=30)
@given(FIGURES)
def test_what_is_written_is_what_was_counted(figures: Figures) -> None:
    """Titles hold whatever titles hold."""
    _, report = read(new_report(2569, "ict", figures))
    assert report.figures == figures
    assert report.draft


@settings(max_examples=20)
@given(FIGURES, FIGURES)
def test_counting_again_leaves_no_trace_of_the_count_before(one: Figures, other: Figures) -> None:
    """A report that was renewed is as one that was begun today."""
    begun = new_report(2569, "ict", one)
    assert with_figures(read(begun)[0], begun, other) == new_report(2569, "ict", other)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("# ผู้เขียน\n", "\n# ผู้ตรวจ: ไม่มี\n\nsummary: 'คำ: ก'   # ท้าย\naliases: [/old/]\n"),
    ],
)  # fmt: skip
def test_all_that_a_person_wrote_is_kept_to_the_letter(end: str, before: str, after: str) -> None:
    """Keys before and behind, remarks, line ends, the mark of Windows, and the whole body."""
    body = "---\n## ผล\u2028การ\n\nข้อความ  \n---\nfigures:\n  อื่น\nไม่มีบรรทัดใหม่ท้ายไฟล์"
    head = f"---\n{before}title: ก\ngroup: ict\nfiscal_year: 2569\n"
    old = "figures:\n  counted_on: 1 ตุลาคม 2569\n  # ของเก่า\n  news: []\n"
    text = f"\ufeff{head}{old}{after}{body}".replace("\n", end)
    source, _ = read(text)
    made = with_figures(source, text, FEW)
    first, last = (part.replace("\n", end) for part in (f"\ufeff{head}", f"{after}{body}"))
    assert made.startswith(f"{first}figures:{end}  counted_on: 1 ตุลาคม 2569{end}")
    assert made.endswith(f"  overdue: []{end}{last}")
    assert "ของเก่า" not in made
    assert read(made)[1].figures == FEW


def test_figures_that_somebody_removed_come_back_at_the_end() -> None:
    """Of the front matter, for the body is no place for them."""
    head, _, rest = WEBSITE_REPORT.partition("figures:\n")
    text = f"{head}---\n{rest.partition('---')[2].lstrip()}"
    source, _ = read_entry(text.encode(), PATH)
    assert source is not None
    made = with_figures(source, text, FEW)
    assert read(made)[1].figures == FEW
    assert made.endswith("---\n## ผลการดำเนินงาน\n\nเผยแพร่ได้ตามเป้าหมาย\n")
