"""Addresses come from file names and never change by themselves."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.kinds import KINDS, kind_at
from generator.kinds.model import Upkeep
from generator.kinds.news import News
from generator.library.addresses import asset_url, check_name, entry_id, entry_url


@pytest.mark.parametrize(
    ("path", "identifier", "url"),
    [
        ("content/index.md", "index", "/"),
        ("content/contact.md", "contact", "/contact/"),
        ("content/about/index.md", "about", "/about/"),
        ("content/about/history.md", "about/history", "/about/history/"),
        ("content/forms/leave-request.md", "forms/leave-request", "/forms/leave-request/"),
        ("content/disclosure/2569/o01.md", "disclosure/2569/o01", "/disclosure/2569/o01/"),
        ("manuals/ict/index.md", "manuals/ict", "/manuals/ict/"),
        ("manuals/ict/02-census.md", "manuals/ict/census", "/manuals/ict/census/"),
        ("manuals/ict/census.md", "manuals/ict/census", "/manuals/ict/census/"),
        ("manuals/ict/2569-plan.md", "manuals/ict/plan", "/manuals/ict/plan/"),
    ],
)  # fmt: skip
def test_a_file_has_one_id_and_one_address(path: str, identifier: str, url: str) -> None:
    """A procedure may move within its manual: the number orders it only."""
    kind = kind_at(path.removesuffix(".md"))
    assert kind is not None
    assert entry_id(path) == identifier
    assert entry_url(kind, identifier, Upkeep()) == url


def test_news_are_filed_by_the_buddhist_year_of_their_date() -> None:
    """The calendar's year, not the fiscal one: it is what people remember."""
    data = News.model_construct(date=dt.date(2026, 12, 31))
    assert entry_url(KINDS[0], "news/new-year", data) == "/news/2569/new-year/"


def test_a_published_file_keeps_its_path() -> None:
    """Below `content/` it is the address itself; files of manuals keep their shelf."""
    assert asset_url("content/news/files/a.pdf") == "/news/files/a.pdf"
    assert asset_url("manuals/m/files/a.pdf") == "/manuals/m/files/a.pdf"


@pytest.mark.parametrize(
    ("path", "wish"),
    [
        ("content/news/ประกาศ.md", "announcement-2569.md"),
        ("content/news/Open House.md", "open-house.md"),
        ("content/news/open_house.PDF", "open-house.pdf"),
        ("content/news/a--b.md", "a-b.md"),
        ("content/ข่าว/a.md", "a.md"),
        ("content/.htaccess", "announcement-2569.htaccess"),
        ("content/noextension", "announcement-2569.noextension"),
    ],
)
def test_a_name_that_makes_no_good_address_comes_with_one_that_does(path: str, wish: str) -> None:
    """The hint can be typed as it stands."""
    (finding,) = check_name(path)
    assert finding.location.path == path
    assert wish in finding.hint


@given(st.text(alphabet="abAB-_ .ก1", min_size=1, max_size=12))
def test_the_name_that_is_proposed_is_a_good_one(stem: str) -> None:
    """Whatever was wrong with the old one."""
    for finding in check_name(f"content/{stem}.md"):
        assert check_name(f"content/{finding.hint.removeprefix('เปลี่ยนชื่อ เช่น ')}") == ()
