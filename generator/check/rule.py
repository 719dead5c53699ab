"""`Rule`: one thing that is checked, with the page that explains it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from generator.check.ground import Ground
from generator.findings import Code, Finding

S = TypeVar("S")

_SECTION = re.compile(r"^(What it checks|Why it matters|How to fix it):\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Explanation:
    """The page of a rule in one language."""

    what: str
    """What is looked at, and what is told."""
    why: str
    """What happens to a visitor, an evaluator or the office otherwise."""
    fix: str
    """What to do, for somebody who has never seen the program."""


@dataclass(frozen=True)
class Rule(Generic[S]):
    """One row: a code, what it is held to, and the check itself.

    A module of `check/rules/` holds one rule and is called as its code is. Its docstring is the
    rule's page in English: a first sentence, then `What it checks:`, `Why it matters:` and
    `How to fix it:`, each heading on a line of its own.
    """

    code: Code
    page: str
    """The docstring of the module."""
    thai: Explanation
    basis: str
    """The law, standard, rule of the assessment or experience behind it, in Thai."""
    subject: type[S] | None = None
    """What it looks at; None when the loader or the composer tells it while working."""
    check: Callable[[S, Ground], Iterable[Finding]] | None = None
    about: tuple[str, ...] = ()
    """The subjects of catalogues whose items it judges; empty is none, or every item."""
    guards: bool = False
    """Whether `prongsai guard` alone looks for it: it is about a change, not about what stands."""

    @property
    def english(self) -> Explanation:
        """The page in English, read from the docstring.

        Raises:
            ValueError: The docstring lacks a section; a house test forbids it.
        """
        parts = _SECTION.split(self.page)
        sections = {
            name: " ".join(text.split())
            for name, text in zip(parts[1::2], parts[2::2], strict=True)
        }
        try:
            return Explanation(
                sections["What it checks"], sections["Why it matters"], sections["How to fix it"]
            )
        except KeyError as error:
            raise ValueError(f"{self.code.number}: no section {error}") from error

    @property
    def is_told_while_loading(self) -> bool:
        """Tell whether it is told before rules run; such findings cannot be suppressed."""
        return self.check is None


AnyRule = Rule[Any]
