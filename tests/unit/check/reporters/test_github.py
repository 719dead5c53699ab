"""Workflow commands beside those that GitHub's own library writes."""

import json
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code, Finding, Location, Severity
from tests.unit.check.reporters.made_reports import (
    MESSAGES,
    PATHS,
    REPORTS,
    SETTINGS,
    names,
    report,
    texts,
    written,
)

LIBRARY = Path(__file__).parents[4] / "tests/node_modules/@actions/core/lib/core.js"
WRITER = f"""
import * as core from {json.dumps(LIBRARY.as_uri())};
let told = '';
process.stdin.setEncoding('utf8').on('data', (part) => told += part).on('end', () => {{
  for (const [level, message, properties] of JSON.parse(told)) core[level](message, properties);
}});
"""
COMMAND = re.compile(r"::(error|warning|notice)(?: (.*?))?::(.*)", re.DOTALL)
"""The grammar of https://docs.github.com/actions/reference/workflow-commands-for-github-actions"""


class Command(NamedTuple):
    """A workflow command as the service reads it."""

    level: str
    properties: dict[str, str]
    message: str


def read(line: str) -> Command:
    """A command with its escapes undone."""
    match = COMMAND.fullmatch(line)
    assert match, line
    pairs = (pair.partition("=") for pair in (match[2] or "").split(",") if pair)
    return Command(match[1], {name: plain(value) for name, _, value in pairs}, plain(match[3]))


def plain(text: str) -> str:
    for escape, sign in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(escape, sign)
    return text


def written_by_github(findings: list[Finding]) -> list[str]:
    """The commands that the service's own library writes of these findings, in one run."""
    calls = [
        (
            {3: "error", 2: "warning", 1: "notice"}[found.code.severity],
            f"{found.message}\nวิธีแก้: {found.hint}",
            {
                "title": f"{found.code.number} {found.code.name}",
                "file": found.location.path,
                "startLine": found.location.line,
                "startColumn": found.location.column,
            },
        )
        for found in findings
    ]
    run = subprocess.run(
        ["node", "--input-type=module", "--eval", WRITER],
        input=json.dumps(calls).encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout.decode().removesuffix("\n").split("\n") if calls else []


def parts(line: str) -> tuple[str, frozenset[str], str]:
    """The command, its properties and its message, still escaped; their order is free."""
    match = COMMAND.fullmatch(line)
    assert match, line
    return match[1], frozenset(match[2].split(",")), match[3]


def same(findings: list[Finding]) -> None:
    """Ours and theirs, one finding to a report, so that no line says that there are more."""
    ours = [written(report(found), "github").removesuffix("\n") for found in findings]
    assert [parts(line) for line in ours] == [parts(line) for line in written_by_github(findings)]


def test_the_escapes_are_those_of_the_library() -> None:
    """A multi-line message, percent signs, colons and commas, Thai, in messages and in names."""
    readable = [path for path in PATHS if "\udca2" not in path]
    same(
        [
            Finding(Code("D101", "item-missing", level), Location(path, 3, 2), message, message)
            for level in Severity
            for path in readable
            for message in MESSAGES
        ]
    )


@given(
    found=st.lists(
        st.builds(
            Finding,
            st.just(codes.ITEM_MISSING),
            st.builds(Location, names, st.integers(1, 9999), st.integers(1, 99)),
            texts,
            texts,
        ),
        min_size=20,
        max_size=60,
    )
)
@settings(max_examples=10)
def test_whatever_is_written_is_escaped_as_the_library_does(found: list[Finding]) -> None:
    """Many at once: node needs longer to start than to write."""
    same(found)


@pytest.mark.parametrize("language", SETTINGS)
def test_every_finding_comes_back_whole(language: str) -> None:
    """The service undoes the escapes; path, place, message and hint are what they were."""
    made = REPORTS["every rule"]
    lines = written(made, "github", SETTINGS[language]).removesuffix("\n").split("\n")
    commands = [read(line) for line in lines[1:-1]]
    told = {
        (command.properties["file"], command.properties["line"], command.properties["col"],
         command.properties["title"])
        for command in commands
    }  # fmt: skip
    assert told == {
        (re.sub("[\ud800-\udfff]", "\ufffd", found.location.path), str(found.location.line),
         str(found.location.column), f"{found.code.number} {found.code.name}")
        for found in made.findings
    }  # fmt: skip
    first = next(command for command in commands if "\r\n" in command.message)
    assert "บรรทัดแรก\nบรรทัดที่สอง\r\nบรรทัดที่สาม\n" in first.message


def ten(severity: Severity, number: int) -> list[Finding]:
    code = Code("D101", "item-missing", severity)
    return [Finding(code, Location(PATHS[0], line), "ขาด", "เพิ่ม") for line in range(1, number + 1)]


@pytest.mark.parametrize(
    ("language", "told"), [("thai", "ทั้งหมด 11 แห่ง"), ("english", "11 findings")]
)
def test_the_end_says_where_the_rest_is(language: str, told: str) -> None:
    """The service shows ten of a level; a person in a hurry reads the last line of the log."""
    lines = written(report(*ten(Severity.WARNING, 11)), "github", SETTINGS[language]).splitlines()
    first = read(lines[0])
    assert first.level == "notice"  # the notices have their own ten
    assert told in first.message
    assert lines[-1] == first.message
    assert "prongsai check" in lines[-1]
    assert "::" not in lines[-1]


def test_what_is_shown_whole_needs_no_such_line() -> None:
    """Ten of each level are all shown."""
    found = [finding for level in Severity for finding in ten(level, 10)]
    lines = written(report(*found), "github").splitlines()
    assert [read(line).level for line in lines] == [
        *["error"] * 10, *["warning"] * 10, *["notice"] * 10,
    ]  # fmt: skip
    assert written(REPORTS["nothing found"], "github") == ""
