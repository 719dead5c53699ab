"""Every code is explained to staff: in the guide, or by the page of its rule."""

import re
from pathlib import Path

from generator import codes
from generator.check.rules import BY_CODE, FAMILIES, RULES
from generator.findings import Code

GUIDE = Path(__file__).parents[2] / "docs" / "staff-guide.md"


def test_every_code_is_explained_once_with_the_severity_it_has() -> None:
    """A code is the word by which staff look up what happened to them."""
    table = GUIDE.read_text(encoding="utf-8").partition("<!-- codes -->")[2]
    told = re.findall(r"^\| ([A-Z]\d{3}) \| (\S+) \|", table, re.MULTILINE)
    known = {
        code.number: code.severity.label for code in vars(codes).values() if isinstance(code, Code)
    }
    assert set(told) <= set(known.items())
    assert len(told) == len(dict(told))
    assert {number for number, _ in told} | set(BY_CODE) == set(known)


def test_a_rule_is_called_as_its_code_and_has_its_page_in_both_languages() -> None:
    """Three sections each, and Thai that is Thai."""
    assert len(BY_CODE) == len(RULES)
    for letter, (_, rules) in FAMILIES.items():
        for rule in rules:
            assert rule.code.number[0] == letter
            assert all((rule.english.what, rule.english.why, rule.english.fix, rule.basis))
            for text in (rule.thai.what, rule.thai.why, rule.thai.fix, rule.basis):
                assert re.search("[ก-๙]{3}", text), rule.code.number


def test_every_module_of_a_family_that_holds_a_rule_is_in_its_table() -> None:
    """A rule that is not listed would never run."""
    folder = Path(__file__).parents[2] / "generator" / "check" / "rules"
    modules = {
        path.stem.replace("_", "-")
        for path in folder.glob("*/*.py")
        if "\nRULE" in path.read_text(encoding="utf-8")
    }
    assert modules == {rule.code.name for rule in RULES}
