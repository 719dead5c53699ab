"""The summary of a pull request, as GitHub's own reader of Markdown shows it."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from lxml import html

from generator import codes
from generator.check.report import Compared, Report
from generator.check.reporters.words import one_line
from generator.findings import English, Finding, Location
from generator.pipeline.checking import Wish, check_project
from tests.feature.tiny_build import tiny_project
from tests.unit.check.reporters.held_to import markdown_faults
from tests.unit.check.reporters.made_reports import (
    MESSAGES,
    PATHS,
    REPORTS,
    SETTINGS,
    SOURCE,
    TODAY,
    lists,
    report,
    report_of,
    written,
)

COMMENT, SUMMARY = 65_536, 1024 * 1024
"""What a comment of a pull request may hold, in characters, and the summary of a step, in bytes."""


def shown(made: Report, language: str = "thai") -> html.HtmlElement:
    """A report as a reader sees it."""
    text = written(made, "markdown", SETTINGS[language])
    page = cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)
    return html.fromstring(f"<main>{page}</main>")


def lines(page: html.HtmlElement) -> list[str]:
    """The text of every finding, without the sign that keeps `@` and `#` from meaning anything."""
    return [
        " ".join(node.text_content().replace("\u2060", "").split())
        for node in page.xpath("//details[summary/code]//li")
    ]


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_nothing_of_a_file_becomes_markup(name: str, language: str) -> None:
    """No link, picture, heading, table, mention or HTML that an editor wrote."""
    made = REPORTS[name]
    page = shown(made, language)
    assert markdown_faults(page) == []
    assert len(page.xpath("//h2")) == 1
    told = re.search(r"ยังมีอีก ([\d,]+) แห่ง|([\d,]+) more are not shown", page.text_content())
    left_out = int((told[1] or told[2]).replace(",", "")) if told else 0
    assert len(lines(page)) + left_out == len(made.findings)


@given(found=lists)
@settings(max_examples=100)
def test_every_word_is_shown_as_it_was_written(found: list[Finding]) -> None:
    """Whatever signs a message holds, a reader sees these signs."""
    page = shown(report_of(found))
    assert markdown_faults(page) == []
    ordered = sorted(found, key=lambda finding: finding.order)
    assert lines(page) == [
        " ".join(
            f"{finding.code.severity.label} บรรทัด {finding.location.line}: "
            f"{seen(finding.message)} วิธีแก้: {seen(finding.hint)} "
            f"{finding.code.number} {finding.code.name}".split()
        )
        for finding in ordered
    ]


def seen(text: str) -> str:
    return re.sub(r"(?<!`)`([^`]+)`(?!`)", r"\1", one_line(text)).replace("\u2060", "")


def test_what_is_to_be_copied_keeps_its_spaces_and_signs() -> None:
    """Also where it begins with a sign of Markdown or calls somebody."""
    hint = "เขียน `    - {code: D152, path: a.yml}` และ `# prongsai: ignore D1 @all` แทน"
    page = shown(report(Finding(codes.ITEM_MISSING, Location(PATHS[0]), "ก", hint)))
    assert [node.text for node in page.xpath("//li/code")][:2] == [
        "    - {code: D152, path: a.yml}", "# prongsai: ignore D1 @all",
    ]  # fmt: skip


def test_paths_stand_in_the_head_of_their_file() -> None:
    """Names with marks of Markdown or HTML are names."""
    readable = [path for path in PATHS if "\udca2" not in path]
    page = shown(report(*(at(1, path=path) for path in readable)))
    assert Counter(node.text_content() for node in page.xpath("//summary/code")) == Counter(
        map(one_line, readable)
    )


def at(line: int, message: str = "ลิงก์เสีย", path: str = PATHS[0]) -> Finding:
    return Finding(
        codes.ITEM_MISSING, Location(path, line, 2), message, "แก้", English("broken", "mend")
    )


def test_a_line_leads_to_its_place() -> None:
    """At the commit that was checked, in the text and not in the shown page."""
    page = shown(report(at(7, path=PATHS[2])), "with a source")
    (link,) = page.xpath("//a")
    assert link.get("href") == f"{SOURCE}content/100%25.md?plain=1#L7"
    assert link.text == "บรรทัด 7"


@pytest.mark.parametrize("language", SETTINGS)
def test_a_long_report_is_cut_between_files_and_says_so(language: str) -> None:
    """Services cut a longer text anywhere, or refuse it."""
    made = report(*(at(3, MESSAGES[2] * 3, f"content/ข่าว/{number:04}.md") for number in range(900)))
    text = written(made, "markdown", SETTINGS[language])
    assert len(text) <= COMMENT
    assert len(text.encode()) <= SUMMARY
    page = shown(made, language)
    assert markdown_faults(page) == []
    told = re.search(r"(\d+)", page.xpath("//p")[-1].text_content())
    assert told
    assert len(lines(page)) + int(told[1]) == 900
    assert len(lines(page)) > 20


def test_a_file_with_very_many_findings_leaves_room_for_the_others() -> None:
    """One broken table must not hide the rest."""
    page = shown(report(*(at(line) for line in range(1, 1001)), at(1, path=PATHS[1])))
    told = lines(page)
    assert len(told) == 25 + 1 + 1
    assert "และอีก 975 แห่งในไฟล์นี้" in told


def test_the_first_findings_are_seen_without_a_click() -> None:
    """The others stand folded below their files."""
    page = shown(report(*(at(1, path=f"content/news/{number:02}.md") for number in range(30))))
    folds = [node.get("open") is not None for node in page.xpath("//details")]
    assert folds == [True] * 10 + [False] * 20


def test_readiness_is_a_table(project_tree: Callable[..., Path]) -> None:
    """A row to a list, and what would fail below it."""
    made = check_project(tiny_project(project_tree, {}), Wish(today=TODAY))
    page = shown(made)
    assert markdown_faults(page) == []
    rows = page.xpath("//table/tbody/tr")
    assert len(rows) == len(made.readiness)
    assert {len(row.xpath("td")) for row in rows} == {4}
    since = replace(made, compared=Compared("main", (), (), {"2569": (12.5, 100.0)}))
    told = shown(since).xpath("//table/tbody/tr")[0]
    assert [cell.text for cell in told.xpath("td")][3] == "12.50"
    assert "ข้อที่คาดว่าไม่ผ่าน" in page.xpath("//details/summary")[0].text_content()
