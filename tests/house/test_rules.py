"""Every code has one rule, every rule its page in two languages, every page is written down."""

import re
from pathlib import Path

import pytest

from generator import codes
from generator.check.pages import as_index, as_page, page_name
from generator.check.rule import AnyRule
from generator.check.rules import FAMILIES, RULES
from generator.findings import Code
from tests.house.program import PROGRAM, REPOSITORY

FOLDER = PROGRAM / "check" / "rules"
PUBLISHED = REPOSITORY / "docs" / "rules"
CASES = REPOSITORY / "tests" / "cases"
CODES = {name: code for name, code in vars(codes).items() if isinstance(code, Code)}
THAI = re.compile("[ก-๙]{3}")
by_code = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.number)


def test_every_code_has_exactly_one_rule() -> None:
    """A code is the word by which staff look up what happened to them."""
    told = sorted(rule.code.number for rule in RULES)
    assert told == sorted(code.number for code in CODES.values())


def test_every_module_that_holds_a_rule_is_in_the_table_of_its_family() -> None:
    """A rule that is not listed would never run."""
    modules = {
        (path.parent.name, path.stem.replace("_", "-"))
        for path in FOLDER.glob("*/*.py")
        if re.search("^RULE\\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    listed = {
        (package_of(letter), rule.code.name)
        for letter, (_, rules) in FAMILIES.items()
        for rule in rules
    }
    assert modules == listed


def package_of(letter: str) -> str:
    """The package of a family, by what its first rule says of itself."""
    rule = FAMILIES[letter][1][0]
    (path,) = FOLDER.glob(f"*/{rule.code.name.replace('-', '_')}.py")
    return path.parent.name


@by_code
def test_a_module_is_called_as_its_code_and_lies_in_its_family(rule: AnyRule) -> None:
    """Who reads a report finds the rule without a search."""
    (path,) = FOLDER.glob(f"*/{rule.code.name.replace('-', '_')}.py")
    (constant,) = (name for name, code in CODES.items() if code is rule.code)
    assert f"codes.{constant}," in path.read_text(encoding="utf-8")
    assert path.parent.name == package_of(rule.code.number[0])
    assert rule in FAMILIES[rule.code.number[0]][1]


@by_code
def test_a_page_has_its_three_sections_in_both_languages(rule: AnyRule) -> None:
    """What, why and how to mend; Thai that is Thai, English without it."""
    for text in (rule.english.what, rule.english.why, rule.english.fix):
        assert re.search("[a-z]{3}", text)
    for text in (rule.thai.what, rule.thai.why, rule.thai.fix, rule.basis):
        assert THAI.search(text)
        assert "\u2014" not in text
        assert "  " not in text


def cases_of(rule: AnyRule) -> str | None:
    """The case page of a rule; the few that no text shows have none."""
    path = CASES / page_name(rule.code)
    return path.read_text(encoding="utf-8") if path.is_file() else None


def written_down(path: Path, text: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.is_file(), "make golden writes the page"
    assert path.read_text(encoding="utf-8") == text, "make golden writes the page anew"


@by_code
def test_the_page_of_a_rule_is_up_to_date(rule: AnyRule, request: pytest.FixtureRequest) -> None:
    """Staff read it in the repository; it says what the program says."""
    written_down(PUBLISHED / page_name(rule.code), as_page(rule, cases_of(rule)), request)


def test_the_table_of_pages_is_up_to_date(request: pytest.FixtureRequest) -> None:
    """And no page is left over from a rule that went away."""
    written_down(PUBLISHED / "README.md", as_index(FAMILIES), request)
    known = {page_name(rule.code) for rule in RULES} | {"README.md"}
    if request.config.getoption("--update-golden"):
        for path in PUBLISHED.glob("*.md"):
            if path.name not in known:
                path.unlink()
    assert {path.name for path in PUBLISHED.glob("*.md")} <= known
