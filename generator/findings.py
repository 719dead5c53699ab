"""What can be said about the office's content: codes, places and findings."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import islice
from typing import NamedTuple


class Severity(IntEnum):
    """How bad a finding is; a higher value is worse."""

    NOTICE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The Thai word staff read."""
        return {1: "ข้อสังเกต", 2: "ควรแก้", 3: "ต้องแก้"}[self.value]


@dataclass(frozen=True)
class Code:
    """The number, name and severity of one kind of finding; a number is never reused."""

    number: str
    """A family letter and three digits, for example `F101`."""
    name: str
    """What is wrong, in English with hyphens, for example `key-unknown`."""
    severity: Severity


@dataclass(frozen=True, order=True)
class Location:
    """A place in a file that a person can edit."""

    path: str
    """Path from the project's root with forward slashes."""
    line: int = 1
    """Counted from 1."""
    column: int = 1
    """Counted from 1, in characters."""


class English(NamedTuple):
    """What a finding says to those who read no Thai."""

    message: str
    hint: str


class Words(NamedTuple):
    """A few words of a message in both languages; both may be empty."""

    thai: str = ""
    english: str = ""

    def in_(self, language: str) -> str:
        """The words in `th` or `en`."""
        return self.thai if language == "th" else self.english


@dataclass(frozen=True)
class Finding:
    """One thing found in one place, with the way to mend it."""

    code: Code
    location: Location
    message: str
    """What is wrong and why it matters, in Thai."""
    hint: str
    """How to mend it, in Thai."""
    english: English | None = None
    """The same in English; None where only the rule's own page says it."""
    about: str | None = None
    """The disclosure item it costs, as edition and code, for example `2569/O2`."""

    def with_rest(self, more: int, rest: Words) -> "Finding":
        """The same finding, which also says how many like it are left out."""
        return self.with_note(Words(rest.thai.format(more), rest.english.format(more)))

    def with_note(self, note: Words) -> "Finding":
        """The same finding with something more in brackets behind its message."""
        english = self.english and self.english._replace(
            message=f"{self.english.message} ({note.english})"
        )
        return replace(self, message=f"{self.message} ({note.thai})", english=english)

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """The one order in which findings are shown."""
        place = self.location
        return (place.path, place.line, place.column, self.code.number, self.message)


MORE_IN_FILE = Words("ในไฟล์นี้ยังมีแบบเดียวกันอีก {:,} แห่ง", "and {:,} more in this file")
"""Said of findings of one kind in one file that are left out, with their number."""


def first_of(
    findings: Iterable[Finding], most: int = 20, rest: Words = MORE_IN_FILE
) -> tuple[Finding, ...]:
    """The first findings of many alike; the last of them counts those left out.

    A file with a hundred thousand faults has one, and must not bury what is told of the others.

    Args:
        findings: In the order in which they are told.
        most: How many are told.
        rest: What is said of those left out, with a place for their number.
    """
    waiting = iter(findings)
    told = tuple(islice(waiting, most))
    more = sum(1 for _ in waiting)
    return (*told[:-1], told[-1].with_rest(more, rest)) if more else told


def has_errors(findings: tuple[Finding, ...]) -> bool:
    """Tell whether any finding forbids publishing."""
    return any(finding.code.severity is Severity.ERROR for finding in findings)
