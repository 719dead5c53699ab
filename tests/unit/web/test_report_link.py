"""What a visitor reports names the page, whichever way the office wants to hear of it."""

from urllib.parse import parse_qs, urlsplit

import pytest

from generator.office import Office
from generator.web.plan import Page
from generator.web.report_link import report_link
from tests.unit.web.small_office import Tree, small_office

PAGE = Page("/news/2569/เรื่อง-1/", "รับสมัคร & สอบ #1 {title}", "news", "")
SITE = "https://esao1.example.go.th/sub/"
WHOLE = (
    "https://esao1.example.go.th/sub/news/2569/"
    "%E0%B9%80%E0%B8%A3%E0%B8%B7%E0%B9%88%E0%B8%AD%E0%B8%87-1/"
)


@pytest.fixture
def office(project_tree: Tree) -> Office:
    return small_office(project_tree).office


def _link(office: Office, report: str) -> str:
    return report_link(office.model_copy(update={"report": report}), PAGE, SITE)


def test_a_letter_has_a_subject_and_a_body_that_name_the_page(office: Office) -> None:
    """Its lines end as RFC 6068 asks, and nothing of the title ends the field."""
    link = urlsplit(_link(office, "mailto:web@esao1.example.go.th"))
    asked = parse_qs(link.query, strict_parsing=True)
    assert link.path == "web@esao1.example.go.th"
    assert set(asked) == {"subject", "body"}
    assert asked["subject"] == [f"แจ้งข้อผิดพลาด/ข้อเสนอแนะ: {PAGE.title}"]
    lines = asked["body"][0].split("\r\n")
    assert lines[:2] == [f"หน้า: {PAGE.title}", f"ที่อยู่: {WHOLE}"]
    assert "+" not in link.query


@pytest.mark.parametrize(
    ("report", "title", "address"),
    [
        ("https://forms.example.go.th/f?entry.1={title}&entry.2={address}", "entry.1", "entry.2"),
        ("https://git.example.go.th/site/issues/new?title={title}&body={address}", "title", "body"),
        ("mailto:web@esao1.example.go.th?subject={title}&body={address}", "subject", "body"),
    ],
)
def test_a_form_or_an_issue_is_told_the_page_where_it_asks(
    office: Office, report: str, title: str, address: str
) -> None:
    """A title that looks like our own marks stays a title."""
    asked = parse_qs(urlsplit(_link(office, report)).query)
    assert asked[title] == [PAGE.title]
    assert asked[address] == [WHOLE]


@pytest.mark.parametrize("report", ["/forms/website-feedback/", "https://forms.example.go.th/x"])
def test_an_address_that_asks_for_nothing_stays_as_it_is(office: Office, report: str) -> None:
    """A page of the site, or a form that cannot be filled in beforehand."""
    assert _link(office, report) == report
