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

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """The one order in which findings are shown."""
        place = self.location
        return (place.path, place.line, place.column, self.code.number, self.message)


def first_of(findings: Iterable[Finding], most: int = 20) -> tuple[Finding, ...]:
    """The first findings of many alike in one file; the last of them counts those left out.

    A file with a hundred thousand faults has one, and must not bury what is told of the others.
    """
    waiting = iter(findings)
    told = tuple(islice(waiting, most))
    more = sum(1 for _ in waiting)
    if not more:
        return told
    last = told[-1]
    message = f"{last.message} (ในไฟล์นี้ยังมีแบบเดียวกันอีก {more:,} แห่ง)"
    english = last.english and English(
        f"{last.english.message} (and {more:,} more in this file)", last.english.hint
    )
    return (*told[:-1], replace(last, message=message, english=english))


def has_errors(findings: tuple[Finding, ...]) -> bool:
    """Tell whether any finding forbids publishing."""
    return any(finding.code.severity is Severity.ERROR for finding in findings)
