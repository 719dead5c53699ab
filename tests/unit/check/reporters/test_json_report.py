"""The JSON that programs read: as promised, as described, and always the same."""

import copy
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator import codes
from generator.check.report import Compared, Report
from generator.findings import English, Finding, Location, Severity
from generator.library.edition import ItemState
from generator.pipeline.checking import Wish, check_project
from tests.feature.tiny_build import tiny_project
from tests.unit.check.reporters.held_to import JSON_SCHEMA, STRICT, json_faults
from tests.unit.check.reporters.made_reports import (
    PATHS,
    REPORTS,
    SETTINGS,
    TODAY,
    lists,
    report,
    report_of,
    written,
)

PROMISED = ["code", "name", "severity", "path", "line", "column", "message", "hint", "basis"]
"""The keys of a finding that other offices' programs may rely on, in the order of issue 3."""


def faults(made: Report, language: str = "thai") -> list[str]:
    """What the description does not know, or knows otherwise."""
    return json_faults(json.loads(written(made, "json", SETTINGS[language])))


def test_the_schema_is_one() -> None:
    """And its lists of words are ours."""
    Draft202012Validator.check_schema(JSON_SCHEMA)
    found = JSON_SCHEMA["$defs"]["finding"]["properties"]
    assert found["severity"]["enum"] == [level.name.lower() for level in reversed(Severity)]
    item = JSON_SCHEMA["$defs"]["readiness"]["properties"]["items"]["items"]["properties"]
    assert item["state"]["enum"] == [state.value for state in ItemState]


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_as_described(name: str, language: str) -> None:
    """Every key that is written is described, every key that is described is written."""
    assert faults(REPORTS[name], language) == []


@given(found=lists, language=st.sampled_from(sorted(SETTINGS)))
@settings(max_examples=50)
def test_no_finding_changes_the_shape(found: list[Finding], language: str) -> None:
    """Names of files and words of editors may hold anything."""
    assert faults(report_of(found), language) == []


def test_a_real_report_is_as_described(project_tree: Callable[..., Path]) -> None:
    """With readiness of every list, and what changed since."""
    made = check_project(tiny_project(project_tree, {}), Wish(today=TODAY))
    assert made.readiness
    assert made.findings
    compared = Compared(
        "main", made.findings[:2], made.findings[2:3], {"2569": (None, 12.5), "oia": (0.0, 100.0)}
    )
    whole = Report(
        made.findings, made.rules, made.today, made.readiness, compared=compared,
        looked_at=made.looked_at,
    )  # fmt: skip
    assert faults(whole) == []
    assert faults(whole, "english") == []
    told = json.loads(written(whole, "json", SETTINGS["english"]))["readiness"][0]["items"]
    reasons = [reason for item in told for reason in item["reasons"]]
    assert any("is not published" in reason for reason in reasons)


def test_the_description_sees_what_is_wrong() -> None:
    """A schema that takes everything would say nothing."""
    tree = json.loads(written(REPORTS["every rule"], "json"))
    wrong = copy.deepcopy(tree)
    wrong["schema"] = 2
    wrong["findings"][0]["line"] = 0
    wrong["findings"][1]["severity"] = "fatal"
    wrong["findings"][2]["colour"] = "red"
    del wrong["findings"][3]["basis"]
    assert not list(STRICT.iter_errors(tree))
    assert len(list(STRICT.iter_errors(wrong))) == 5


def test_a_finding_has_what_is_promised_in_that_order() -> None:
    """As issue 3 writes it down; more keys follow."""
    place = Location(PATHS[1], 3, 2)
    found = Finding(
        codes.ITEM_MISSING, place, "ขาด O2", "เพิ่ม", English("no O2", "add it"), "2569/O2"
    )
    tree = json.loads(written(report(found), "json"))
    assert list(tree)[:3] == ["schema", "summary", "findings"]
    assert tree["schema"] == 1
    assert tree["summary"]["error"] == 1
    assert tree["summary"]["date"] == TODAY.isoformat()
    (told,) = tree["findings"]
    assert list(told)[: len(PROMISED)] == PROMISED
    basis = told.pop("basis")
    assert basis
    assert told == {
        "code": "D101", "name": "item-missing", "severity": "error",
        "path": PATHS[1], "line": 3, "column": 2, "message": "ขาด O2", "hint": "เพิ่ม",
        "english": {"message": "no O2", "hint": "add it"}, "item": "2569/O2",
    }  # fmt: skip


def test_thai_stands_as_thai() -> None:
    """A person looks into the file too, and it is a third of the size."""
    text = written(REPORTS["every rule"], "json")
    assert "\\u0e" not in text
    assert "ลิงก์เสีย" in text
    assert text.endswith("}\n")
