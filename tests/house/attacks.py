"""Hostile repeats for a regular expression, made from its own parts.

A pattern is slow where it begins anew at every character, or where two repeats share characters
and try every way to divide them. So each repeat within a pattern is pumped behind what the pattern
wants before it, alone or with all of that again and again, and ends in what no pattern wants.
"""

import re
from collections.abc import Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_END = "\u0001"
_LETTERS = "aก1 (<[*`|-_.:/\n\"'=>A๑"
_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S", sre.CATEGORY_WORD: r"\w", sre.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_GIVING_BACK = {sre.BRANCH, sre.MIN_REPEAT, sre.ASSERT, sre.ASSERT_NOT}
_LONG = 50
"""A repeat of at most so many rounds costs little, however it is attacked."""
_WAYS = 3
"""Different texts for the same part: characters that it shares with its neighbour come up."""


def attacks(pattern: re.Pattern[Any], size: int) -> Iterator[str]:
    """Texts of about that size on which the pattern may take long."""
    seen: set[tuple[str, str]] = set()
    tree = parser.parse(pattern.pattern, pattern.flags)
    for before, pump in _pumps(list(tree), ""):
        if pump and (before, pump) not in seen:
            seen.add((before, pump))
            yield before + pump * (size // len(pump)) + _END
            for again in (before + pump, before or pump):
                yield again * (size // len(again)) + _END


def is_misread(pattern: re.Pattern[Any]) -> bool:
    """Tell whether Python before 3.11.5 misreads a pattern.

    There a possessive repeat of something that may itself give back finds other matches:
    https://github.com/python/cpython/issues/106052
    """
    return _gives_back(parser.parse(pattern.pattern, pattern.flags), held=False)


def _gives_back(tree: Any, *, held: bool) -> bool:
    for kind, value in tree:
        if held and (kind in _GIVING_BACK or kind is sre.MAX_REPEAT):
            return True
        inside = held or kind in {sre.POSSESSIVE_REPEAT, sre.ATOMIC_GROUP}
        if any(_gives_back(part, held=inside) for part in _parts(kind, value)):
            return True
    return False


def _pumps(tree: list[Any], before: str) -> Iterator[tuple[str, str]]:
    """What to write before a repeat, and what to repeat, for every repeat within a pattern."""
    for place, (kind, value) in enumerate(tree):
        for way in range(_WAYS):
            here = before + _text(tree[:place], way)
            if kind in _REPEATS and value[1] > _LONG:
                yield from ((here, _text(value[2], other)) for other in range(_WAYS))
        here = before + _text(tree[:place], 0)
        for part in _parts(kind, value):
            yield here, _text(part, 0)
            yield from _pumps(list(part), here)


def _parts(kind: Any, value: Any) -> list[Any]:
    """The patterns within a part of a pattern."""
    if kind in _REPEATS:
        return [value[2]]
    if kind is sre.SUBPATTERN:
        return [value[-1]]
    if kind is sre.ATOMIC_GROUP:
        return [value]
    if kind in {sre.ASSERT, sre.ASSERT_NOT}:
        return [value[1]]
    return list(value[1]) if kind is sre.BRANCH else []


def _text(tree: Any, way: int) -> str:
    return "".join(_piece(kind, value, way) for kind, value in tree)


def _piece(kind: Any, value: Any, way: int) -> str:
    """A short text that a part of a pattern takes."""
    if kind is sre.LITERAL:
        return chr(value)
    if kind is sre.ANY:
        return _LETTERS[way]
    if kind in {sre.IN, sre.NOT_LITERAL}:
        without = [(sre.NEGATE, None), (sre.LITERAL, value)]
        return _member(value if kind is sre.IN else without, way)
    if kind in _REPEATS:
        return _text(value[2], way) * max(value[0], way % 2)
    parts = [] if kind in {sre.ASSERT, sre.ASSERT_NOT} else _parts(kind, value)
    return _text(parts[way % len(parts)], way) if parts else ""


def _member(members: list[Any], way: int) -> str:
    if members[0][0] is sre.NEGATE:
        return _other(members[1:], way)
    options: list[str] = []
    for kind, value in members:
        if kind is sre.LITERAL:
            options.append(chr(value))
        elif kind is sre.RANGE:
            options += chr(value[0]), chr(value[1])
        elif kind is sre.CATEGORY:
            options += [letter for letter in _LETTERS if re.match(_CATEGORIES[value], letter)][:2]
    return options[way % len(options)]


def _other(members: list[Any], way: int) -> str:
    """A character that is none of these."""
    free = [letter for letter in (*_LETTERS, "\u0e3f") if not _is_one(letter, members)]
    return free[way % len(free)]


def _is_one(letter: str, members: list[Any]) -> bool:
    return any(
        (kind is sre.LITERAL and ord(letter) == value)
        or (kind is sre.RANGE and value[0] <= ord(letter) <= value[1])
        or (kind is sre.CATEGORY and re.match(_CATEGORIES[value], letter) is not None)
        for kind, value in members
    )
