"""The plan of a whole site, made of a tiny office."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code
from generator.library.load import load
from generator.project import Project
from generator.web.site import Composed, build_day, compose
from tests.kinds.tiny_office import ENTRIES, HOME, PAGE, PROCEDURE, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
UTC_NIGHT = dt.datetime(2026, 11, 23, 20, tzinfo=dt.UTC)


def composed(write: Write, changes: Mapping[str, str | bytes]) -> Composed:
    library = load(Project(write({**tiny_office(), **changes}))).library
    assert library is not None
    return compose(library, THEME, TODAY, "https://test.example.go.th/")


def test_the_tiny_office_gives_pages_at_addresses_of_their_own(project_tree: Write) -> None:
    """And nothing to mend."""
    made = composed(project_tree, {})
    assert made.findings == ()
    urls = [page.url for page in made.plan.pages]
    assert len(urls) == len(set(urls))


@pytest.mark.parametrize(
    "path",
    [
        "content/search.md", "content/sitemap.md", "content/news/index.md", "content/laws/index.md",
        "content/about/people.md", "content/about/groups/ict.md", "content/news/2569/index.md",
        "content/disclosure/2569/index.md", "content/disclosure.md", "content/forms/index.md",
    ],
)  # fmt: skip
def test_a_page_at_an_address_that_the_system_makes_is_told(project_tree: Write, path: str) -> None:
    """One of the two would vanish without a word."""
    found = composed(project_tree, {path: HOME}).findings
    assert [(f.code, f.location.path) for f in found] == [(codes.ADDRESS_TAKEN, path)]


def test_a_branch_to_no_step_does_not_stop_the_pages(project_tree: Write) -> None:
    """It is told when the library is read; while serving the page is shown without it."""
    changed = {ENTRIES["procedure"]: PROCEDURE.replace("no_to: 1", "no_to: 99")}
    bodies = {page.url: page.body for page in composed(project_tree, changed).plan.pages}
    assert "คุณสมบัติครบหรือไม่" not in bodies["/manuals/clerical/recruitment/"]
    assert "ตรวจคุณสมบัติ" in bodies["/manuals/clerical/recruitment/"]


@pytest.mark.parametrize("kind", ENTRIES)
def test_an_unknown_group_does_not_stop_the_pages(project_tree: Write, kind: str) -> None:
    """It is told when the library is read, together with all other faults."""
    text = tiny_office()[ENTRIES[kind]]
    assert isinstance(text, str)
    changed = {ENTRIES[kind]: text.replace("group: admin", "group: nobody")}
    assert ENTRIES[kind] in {page.source for page in composed(project_tree, changed).plan.pages}


TEXTS = [text for text in tiny_office().values() if isinstance(text, str)]
LINES = sorted({line for text in TEXTS for line in text.split("\n")})
VALUES = ("", " []", " {}", " 0", " 9999", " /x/", " no", " end", " ict", " nobody", " '", " -1")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    path=st.sampled_from(sorted(path for path in tiny_office() if path.endswith((".md", ".yml")))),
    number=st.integers(0, 40),
    line=st.sampled_from(LINES) | st.sampled_from(VALUES),
    how=st.sampled_from(["replace", "insert", "value"]),
)
def test_no_change_of_a_line_stops_the_pages(
    project_tree: Write, path: str, number: int, line: str, how: str
) -> None:
    """Pages are made even when there are faults, so that all of them are told at once."""
    text = tiny_office()[path]
    assert isinstance(text, str)
    lines = text.split("\n")
    number %= len(lines)
    key = lines[number].partition(":")[0]
    lines[number : number + (how != "insert")] = [f"{key}:{line}" if how == "value" else line]
    library = load(Project(project_tree({**tiny_office(), path: "\n".join(lines)}))).library
    if library is not None:
        compose(library, THEME, TODAY, "https://test.example.go.th/")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("[ก](nowhere.md)", codes.LINK_BROKEN, 13),
        ("[ก](../../../etc/passwd)", codes.LINK_OUTSIDE, 13),
        ("[ก](javascript:x)", codes.LINK_UNSAFE, 13),
        ("<b>ก</b>", codes.RAW_HTML, 13),
        ("{{ x }}", codes.TEMPLATE_CODE, 13),
        ("![](../news/files/cover.png)", codes.ALT_MISSING, 13),
        ("[ก](#nowhere)", codes.ANCHOR_BROKEN, 13),
        ("[ก](../forms/application.md#nowhere)", codes.ANCHOR_BROKEN, 13),
    ],
)
def test_a_fault_of_a_text_stands_on_its_line(
    project_tree: Write, text: str, code: Code, line: int
) -> None:
    """The place is that of the file, not of the body."""
    found = composed(project_tree, {ENTRIES["page"]: f"{PAGE}\n{text}\n"}).findings
    assert {(f.code, f.location.path, f.location.line) for f in found} == {
        (code, ENTRIES["page"], line)
    }


def test_a_link_to_a_heading_that_is_there_is_good(project_tree: Write) -> None:
    """In Thai letters, on the page itself and on another."""
    text = f"{PAGE}\n[ก](#ที่ตั้ง) [ข](../forms/application.md#preview)\n"
    assert composed(project_tree, {ENTRIES["page"]: text}).findings == ()


def test_the_day_is_given_or_that_of_the_last_commit_or_today(project_tree: Write) -> None:
    """In Bangkok, where the morning comes seven hours earlier."""
    library = load(Project(project_tree(tiny_office()))).library
    assert library is not None
    assert build_day(library, "0", UTC_NIGHT) == dt.date(1970, 1, 1)
    assert build_day(library, None, UTC_NIGHT) == dt.date(2026, 11, 24)
    assert build_day(library, "yesterday", UTC_NIGHT) == dt.date(2026, 11, 24)
