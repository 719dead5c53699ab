"""JUnit XML by the schemas that Jenkins and Ant publish, and what dashboards count in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator import codes
from generator.check.report import Report
from generator.check.rules import FAMILIES, RULES
from generator.findings import Finding, Location
from tests.unit.check.reporters.held_to import junit_faults
from tests.unit.check.reporters.made_reports import (
    MESSAGES,
    PATHS,
    REPORTS,
    SETTINGS,
    lists,
    report,
    report_of,
    written,
)


def read(made: Report, language: str = "thai") -> etree._Element:
    """A report as XML, read back by a parser that is not ours."""
    return etree.fromstring(written(made, "junit", SETTINGS[language]).encode())


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_valid(name: str, language: str) -> None:
    """Jenkins drops a file that its schema does not know."""
    assert junit_faults(read(REPORTS[name], language)) == []


@given(found=lists, language=st.sampled_from(sorted(SETTINGS)))
@settings(max_examples=50)
def test_no_finding_makes_it_invalid(found: list[Finding], language: str) -> None:
    """Names of files and words of editors may hold anything, also what XML cannot."""
    assert junit_faults(read(report_of(found), language)) == []


def test_the_test_itself_sees_faults() -> None:
    """A schema that takes everything would say nothing."""
    root = read(REPORTS["every rule"])
    suite = root[0]
    suite.set("tests", "1000")
    suite.set("timestamp", "yesterday")
    suite.find("properties").clear()  # type: ignore[union-attr]
    etree.SubElement(suite, "finding")
    told = "\n".join(junit_faults(root))
    for fault in ("tests is 1000", "timestamp", "properties", "'finding': This element is not"):
        assert fault in told


def test_a_suite_to_a_family_and_a_case_to_a_rule() -> None:
    """So a dashboard shows which rule began to fail, and since when."""
    root = read(REPORTS["nothing found"])
    families = [suite.get("name", "")[0] for suite in root]
    assert set(families) == {letter for letter, (_, rules) in FAMILIES.items() if rules}
    assert len(root.findall("testsuite/testcase")) == len(RULES)


def test_what_an_editor_wrote_is_told_as_it_was() -> None:
    """A parser gives back message and path, whatever signs they hold."""
    shown = [message for message in MESSAGES if "\x00" not in message]
    root = read(
        report(
            *(
                Finding(codes.ITEM_MISSING, Location(path, 3), message, "แก้")
                for path in PATHS[:-1]
                for message in shown
            )
        )
    )
    failures = root.findall("testsuite/testcase/failure")
    assert {failure.get("message") for failure in failures} <= set(shown)
    text = "".join(failure.text or "" for failure in failures)
    for path in PATHS[:-1]:
        assert path.replace("\r\n", "\n") in text
    assert "ลิงก์เสีย" in text


def test_a_failure_to_a_file() -> None:
    """A second fault in a file is no new failure, one in another file is."""
    places = [(PATHS[0], 3), (PATHS[0], 4), (PATHS[1], 1)]
    found = [Finding(codes.ITEM_MISSING, Location(*place), "ขาด", "เพิ่ม") for place in places]
    failed = read(report(*found)).xpath("testsuite/testcase[failure]")
    assert [case.get("name") for case in failed] == [
        f"D101 item-missing: {path}" for path in sorted(PATHS[:2])
    ]
    assert failed[0].findtext("failure").count(PATHS[0]) == 2


def test_only_what_forbids_publishing_fails() -> None:
    """A notice stands in the output of its suite."""
    mild = Finding(codes.CATALOGUE_PROVISIONAL, Location(PATHS[0]), "ข้อความ", "แก้")
    root = read(report(mild))
    assert root.findall("testsuite/testcase/failure") == []
    output = "".join(found.text or "" for found in root.findall("testsuite/system-out"))
    assert "D105 ข้อความ (แก้)" in output
