"""SARIF that is valid by the schema of the standard, and by its rules that no schema can hold."""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import codes
from generator.check.report import Report
from generator.check.rules import RULES
from generator.findings import Finding, Location
from tests.unit.check.reporters.held_to import sarif_faults
from tests.unit.check.reporters.made_reports import (
    PATHS,
    REPORTS,
    SETTINGS,
    lists,
    report,
    report_of,
    written,
)


def log(made: Report, language: str = "thai") -> dict[str, Any]:
    """A report as SARIF, read back."""
    tree: dict[str, Any] = json.loads(written(made, "sarif", SETTINGS[language]))
    return tree


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_valid(name: str, language: str) -> None:
    """Services refuse the whole log for one fault."""
    assert list(sarif_faults(log(REPORTS[name], language))) == []


@given(found=lists, language=st.sampled_from(sorted(SETTINGS)))
@settings(max_examples=50)
def test_no_finding_makes_it_invalid(found: list[Finding], language: str) -> None:
    """Names of files and words of editors may hold anything."""
    assert list(sarif_faults(log(report_of(found), language))) == []


def test_the_test_itself_sees_faults() -> None:
    """A validator that takes everything would say nothing."""
    tree = log(REPORTS["every rule"])
    run = tree["runs"][0]
    run["results"][0]["ruleIndex"] += 1
    place = run["results"][1]["locations"][0]["physicalLocation"]
    place["artifactLocation"] = {"uri": "content/ข่าว.md", "uriBaseId": "HERE"}
    place["region"]["startLine"] = 0
    run["results"][2]["message"]["text"] = "{0} [here](x)"
    run["tool"]["driver"]["rules"][0]["help"]["markdown"] = "<b>"
    run["rules"] = []
    told = "\n".join(sarif_faults(tree))
    for fault in ("ruleIndex", "ข่าว", "uriBaseId", "minimum", "'rules' was", "placeholder", "link"):
        assert fault in told
    assert "holds HTML" in told


def test_paths_come_back_from_their_addresses() -> None:
    """A percent sign in a name is no escape; bytes that are no UTF-8 stay those bytes."""
    results = log(REPORTS["every rule"])["runs"][0]["results"]
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results
    ]
    assert {unquote(uri, "utf-8", "surrogateescape") for uri in uris} == set(PATHS)


def at(line: int, message: str = "ลิงก์เสีย", path: str = PATHS[0]) -> Finding:
    return Finding(codes.ITEM_MISSING, Location(path, line, 2), message, "ตรวจชื่อ")


def prints(*found: Finding) -> list[str]:
    """The fingerprints of a report of these findings, in the order of their lines."""
    return [
        result["partialFingerprints"]["prongsai/v1"]
        for result in log(report(*found))["runs"][0]["results"]
    ]


def test_a_fault_keeps_its_fingerprint_when_lines_move() -> None:
    """Otherwise every paragraph added above would close and open all alerts below."""
    assert prints(at(3), at(8)) == prints(at(30), at(35))
    assert prints(at(3)) == prints(replace(at(3), hint="คำแนะนำใหม่"))
    assert prints(at(3, "เสียตั้งแต่บรรทัดที่ 3")) == prints(at(1200, "เสียตั้งแต่บรรทัดที่ 1,200"))


def test_another_fault_has_another_fingerprint() -> None:
    """Another file, another sentence, or the second of twins."""
    signs = prints(at(3), at(4), at(3, "อื่น"), at(3, path=PATHS[1]))
    assert len(set(signs)) == 4


def test_rules_are_those_that_were_looked_for() -> None:
    """A rule without a finding is told as well: it was kept."""
    driver = log(REPORTS["nothing found"])["runs"][0]["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == [rule.code.number for rule in RULES]
