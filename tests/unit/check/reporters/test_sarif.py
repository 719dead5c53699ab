"""SARIF that is valid by the schema of the standard, and by its rules that no schema can hold."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import cmarkgfm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for

from generator import codes
from generator.check.report import Report
from generator.check.rules import RULES
from generator.findings import Finding, Location
from tests.unit.check.reporters.made_reports import (
    PATHS,
    REPORTS,
    SETTINGS,
    lists,
    report,
    report_of,
    written,
)

SCHEMA = Path(__file__).parents[4] / (
    "tests/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
)
RELATIVE = re.compile(r"(?!//)(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+")
"""A relative reference of RFC 3986, which needs no more signs than these."""
PLACEHOLDER = re.compile(r"(?:[^{}]|\{\{|\}\})*")
"""A message without any placeholder (3.11.5)."""
LINK = re.compile(r"\[[^\[\]]*\]\(")
"""The beginning of an embedded link (3.11.6)."""


@cache
def schema() -> Validator:
    """The schema as the package carries it."""
    tree = json.loads(SCHEMA.read_text(encoding="utf-8"))
    made: Validator = validator_for(tree)(tree)
    return made


def log(made: Report, language: str = "thai") -> dict[str, Any]:
    """A report as SARIF, read back."""
    tree: dict[str, Any] = json.loads(written(made, "sarif", SETTINGS[language]))
    return tree


def faults(tree: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a log: first by the schema, then by the standard's prose."""
    for error in schema().iter_errors(tree):
        yield f"{error.json_path}: {error.message[:200]}"
    for run in tree["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if len({rule["id"] for rule in rules}) < len(rules):
            yield "two rules of one id"
        for rule in rules:
            yield from rule_faults(rule)
        for result in run["results"]:
            yield from result_faults(result, run)
        signs = Counter(
            (result["ruleId"], *result["partialFingerprints"].values()) for result in run["results"]
        )
        yield from (f"{sign} of {number} results" for sign, number in signs.items() if number > 1)


def rule_faults(rule: dict[str, Any]) -> Iterator[str]:
    """A rule that cannot be shown safely."""
    for name in ("shortDescription", "fullDescription", "help"):
        yield from message_faults(rule[name], f"{name} of {rule['id']}")
    shown = cmarkgfm.github_flavored_markdown_to_html(rule["help"]["markdown"])
    if "raw HTML omitted" in shown or "<img" in shown or "<a " in shown:
        yield f"help of {rule['id']} holds HTML, a picture or a link: {shown}"


def message_faults(message: dict[str, str], where: str) -> Iterator[str]:
    """A message that says nothing, or that a viewer would turn into something else."""
    if not message["text"].strip():
        yield f"{where}: empty"
    if LINK.search(message["text"]):
        yield f"{where}: a link"
    for text in message.values():
        if not PLACEHOLDER.fullmatch(text):
            yield f"{where}: a placeholder"


def result_faults(result: dict[str, Any], run: dict[str, Any]) -> Iterator[str]:
    """A result that no rule or no place fits."""
    where = f"result of {result['ruleId']}"
    rules = run["tool"]["driver"]["rules"]
    if rules and rules[result["ruleIndex"]]["id"] != result["ruleId"]:
        yield f"{where}: ruleIndex"
    yield from message_faults(result["message"], where)
    (location,) = result["locations"]
    place = location["physicalLocation"]
    if not RELATIVE.fullmatch(place["artifactLocation"]["uri"]):
        yield f"{where}: {place['artifactLocation']['uri']}"
    if place["artifactLocation"]["uriBaseId"] not in run["originalUriBaseIds"]:
        yield f"{where}: uriBaseId"
    if min(place["region"].values()) < 1:
        yield f"{where}: {place['region']}"


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_valid(name: str, language: str) -> None:
    """Services refuse the whole log for one fault."""
    assert list(faults(log(REPORTS[name], language))) == []


@given(found=lists, language=st.sampled_from(sorted(SETTINGS)))
@settings(max_examples=50)
def test_no_finding_makes_it_invalid(found: list[Finding], language: str) -> None:
    """Names of files and words of editors may hold anything."""
    assert list(faults(log(report_of(found), language))) == []


def test_the_test_itself_sees_faults() -> None:
    """A validator that takes everything would say nothing."""
    tree = log(REPORTS["every rule"])
    run = tree["runs"][0]
    run["results"][0]["ruleIndex"] = 3
    place = run["results"][1]["locations"][0]["physicalLocation"]
    place["artifactLocation"] = {"uri": "content/ข่าว.md", "uriBaseId": "HERE"}
    place["region"]["startLine"] = 0
    run["results"][2]["message"]["text"] = "{0} [here](x)"
    run["tool"]["driver"]["rules"][0]["help"]["markdown"] = "<b>"
    run["rules"] = []
    told = "\n".join(faults(tree))
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
