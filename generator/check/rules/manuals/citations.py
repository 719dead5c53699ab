"""Laws of the register that a text names in words with a year."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.laws import Law
from generator.thai.digits import to_arabic

_YEAR = re.compile(r"พ\.\s?ศ\.\s*([0-9๐-๙]{4})(?![0-9๐-๙])")
_ISSUE = re.compile(r"\(ฉบับที่[^)]{1,12}\)$")
_SHORT = (
    ("พระราชบัญญัติ", ("พ.ร.บ.", "พรบ.", "พรบ")),
    ("พระราชกฤษฎีกา", ("พ.ร.ฎ.",)),
    ("พระราชกำหนด", ("พ.ร.ก.",)),
)
_REACH = 300
"""Letters before a year in which its law can stand."""


@dataclass(frozen=True)
class Citation:
    """One law named in words."""

    laws: tuple[Law, ...]
    """All of the register with this title."""
    year: int
    offset: int
    """Where its year begins in the text."""
    end: int
    """Where its year ends in the text."""
    amending: bool
    """Whether an amendment is named, such as (ฉบับที่ 2)."""

    @property
    def years(self) -> frozenset[int]:
        """The years in which a law of that title was made or amended."""
        return frozenset(
            year for law in self.laws for year in (law.year, *(one.year for one in law.amendments))
        )


def citations(text: str, laws: Mapping[str, Law]) -> Iterator[Citation]:
    """Every place where a title of the register stands directly before พ.ศ. and a year."""
    for match in _YEAR.finditer(text):
        titles = _titles(tuple(laws.values()))
        before = _plain(text[max(0, match.start() - _REACH) : match.start()])
        issue = _ISSUE.search(before)
        if found := _ending(before[: issue.start()] if issue else before, titles):
            year = int(to_arabic(match[1]))
            yield Citation(found, year, match.start(), match.end(), bool(issue))


def _plain(text: str) -> str:
    """Without spaces, which editors put where they like."""
    return "".join(text.split())


def _ending(text: str, titles: Iterable[tuple[str, tuple[Law, ...]]]) -> tuple[Law, ...]:
    """The laws of the longest title with which a text ends."""
    return next((laws for title, laws in titles if text.endswith(title)), ())


@lru_cache(maxsize=4)
def _titles(laws: tuple[Law, ...]) -> tuple[tuple[str, tuple[Law, ...]], ...]:
    """Folded titles and their short forms, the longest first."""
    found: dict[str, list[Law]] = {}
    for law in laws:
        title = _plain(law.title)
        found.setdefault(title, []).append(law)
        for word, shorts in _SHORT:
            if title.startswith(word):
                for short in shorts:
                    found.setdefault(short + title.removeprefix(word), []).append(law)
    ordered = sorted(found.items(), key=lambda item: (-len(item[0]), item[0]))
    return tuple((title, tuple(same)) for title, same in ordered)
