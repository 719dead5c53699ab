"""What stands before and beside the text of a page."""

import datetime as dt

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.export.about import configuration, redirect_table
from generator.export.page import ExportedPage, front_matter, quoted
from generator.office import MenuChild, MenuEntry

SAID = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\t\n\x7f\x85"))


@given(SAID)
def test_what_is_quoted_is_read_back(text: str) -> None:
    """By YAML, whatever it is: `no`, `2569-02-29`, a colon, an end of line of another system."""
    assert yaml.safe_load(f"title: {quoted(text)}") == {"title": text}


def test_front_matter_says_only_what_is_known() -> None:
    """Dates are of the common era, the address is whole, and nothing is empty."""
    page = ExportedPage(
        "/a/", 'ก: "ข"', "<h1>ก</h1>", "news", updated=dt.date(2026, 11, 20), aliases=("/เก่า/",)
    )
    text = front_matter(page, "https://x.example/esao/")
    assert text.startswith("---\n")
    assert text.endswith("\n---\n")
    assert yaml.safe_load(text.strip("-\n")) == {
        "title": 'ก: "ข"',
        "date": "2026-11-20",
        "content_kind": "news",
        "address": "https://x.example/esao/a/",
        "aliases": ["/เก่า/"],
    }


def test_the_menu_lists_each_page_once() -> None:
    """An entry that leads where one of its children does, and what is no page, is left out."""
    menu = (
        MenuEntry(
            title="ก", url="/a/",
            children=(MenuChild(title="ข", url="/a/"), MenuChild(title="ค", url="/b/")),
        ),
        MenuEntry(title="ง", url="/b/"),
        MenuEntry(title="จ", url="/", children=(MenuChild(title="ฉ", url="/a.pdf"),)),
    )  # fmt: skip
    read = yaml.safe_load(configuration("สพป.", "/", menu, {"/", "/a/", "/b/"}))
    assert read["nav"] == [{"ก": [{"ข": "a/index.md"}, {"ค": "b/index.md"}]}, {"จ": "index.md"}]
    assert read["site_url"] == ""
    assert "nav" not in yaml.safe_load(configuration("สพป.", "https://x.example/", (), set()))


def test_redirects_are_a_table() -> None:
    """With a head, in the quotes of CSV where an address needs them."""
    assert redirect_table([("/a,b/", "/c/")]) == 'old,new\n"/a,b/",/c/\n'
