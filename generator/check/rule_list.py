"""The table of all rules, for a person and for programs."""

import json
from collections.abc import Callable, Iterator, Mapping

from generator.check.reporters.words import LEVELS
from generator.check.rule import AnyRule
from generator.check.rules import FAMILIES


def as_text(family: str | None = None, language: str = "th") -> str:
    """All rules by family: code, severity, name and what is looked at."""
    lines: list[str] = []
    for letter, (title, _) in FAMILIES.items():
        rules = tuple(_of(letter)) if family in {None, letter} else ()
        if rules:
            lines += ["", f"{letter} {title}" if language == "th" else letter]
            lines += [_row(rule, language) for rule in rules]
    return "\n".join(lines).lstrip("\n") + "\n"


def as_json(family: str | None = None, language: str = "th") -> str:
    """All rules with their pages in both languages, in the order of their codes."""
    del language  # both are there
    rules = [
        {
            "code": rule.code.number,
            "name": rule.code.name,
            "severity": rule.code.severity.name.lower(),
            "family": letter,
            "while_loading": rule.is_told_while_loading,
            "basis": rule.basis,
            "thai": vars(rule.thai),
            "english": vars(rule.english),
        }
        for letter in FAMILIES
        if family in {None, letter}
        for rule in _of(letter)
    ]
    return json.dumps({"schema": 1, "rules": rules}, ensure_ascii=False, indent=1) + "\n"


LISTS: Mapping[str, Callable[[str | None, str], str]] = {"text": as_text, "json": as_json}
"""The name of a format to its writer; a writer gets a family, or None for all, and a language."""


def _of(letter: str) -> Iterator[AnyRule]:
    yield from sorted(FAMILIES[letter][1], key=lambda rule: rule.code.number)


def _row(rule: AnyRule, language: str) -> str:
    page = rule.thai if language == "th" else rule.english
    level = LEVELS[language][rule.code.severity]
    return f"  {rule.code.number}  {level}  {rule.code.name}: {page.what}"
