"""National identification numbers in a writing: those beyond doubt, and those that may be some."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from generator.check.rules.personal.leaks import Leak
from generator.check.rules.personal.persons import below
from generator.check.writing import Part, Writing
from generator.personal.identity import find_national_ids
from generator.personal.private import find_labelled_ids
from generator.personal.trace import Trace, arabic_digits

_HEAD = re.compile(
    r"ประจำตัวประชาชน|บัตรประชาชน|เลขบัตร|(?:เลข|หมายเลข) ?ปชช|13 ?หลัก|citizen id", re.IGNORECASE
)
_CELL = re.compile(r"[\s'\"]*\d(?:[ \u00a0.\-\u2010-\u2015]{0,2}\d){8,13}[\s'\"]*")
_THIRTEEN = re.compile(r"(?<![\d.,])[1-8]\d{12}(?![\d.,])")
_MANY = 3
"""Right numbers among the solid ones of a writing; one in ten is right by chance."""
_CODES = 12
"""Solid numbers among which only a quarter is right: codes of something else."""
_LONG = re.compile(r"\d(?:[\W_]{0,12}\d){8}")
_ADDRESS = re.compile(r"(?:://|\]\(|www\.)\S*$")


class Numbers(NamedTuple):
    """The numbers of one writing."""

    sure: tuple[Leak, ...]
    suspected: tuple[Leak, ...]
    """Right by its check digit but perhaps by chance, or called so but wrong by its check digit."""


@lru_cache(maxsize=2)
def national_ids(writing: Writing) -> Numbers:
    """Find the numbers of natural persons; those of juristic persons are public."""
    sure: list[Leak] = []
    suspected: list[Leak] = []
    parts = tuple(part for part in writing.parts if has_long_number(part))
    found = {part: find_national_ids(part.text) for part in parts}
    is_list, is_chance = _judged(found)
    for part, traces in found.items():
        named = _named(writing, part)
        called = {place for trace in named for place in _places(trace)}
        known: set[int] = set()
        doubtful: list[Trace] = []
        for trace in traces:
            known.update(_places(trace))
            if trace.sure or trace.position in called or (is_list and _is_solid(trace)):
                sure.append(Leak(part, trace))
            elif not (is_chance and _is_solid(trace)) and not _is_accident(part, trace):
                doubtful.append(trace)
        wrong = (*find_labelled_ids(part.text), *named)
        doubtful += (trace for trace in wrong if known.isdisjoint(_places(trace)))
        suspected += (
            Leak(part, trace) for trace in sorted(doubtful, key=lambda trace: trace.position)
        )
    return Numbers(tuple(sure), tuple(suspected))


@lru_cache(maxsize=8)
def has_long_number(part: Part) -> bool:
    """Tell whether any number of nine digits or more stands there; few texts hold one."""
    return _LONG.search(part.text) is not None


def _judged(found: Mapping[Part, tuple[Trace, ...]]) -> tuple[bool, bool]:
    """Whether so many solid numbers are right that it is no chance, or so few that it is one."""
    right = sum(_is_solid(trace) for traces in found.values() for trace in traces)
    if not right:
        return False, False
    of_all = sum(len(_THIRTEEN.findall(part.text)) for part in found)
    return right >= _MANY and 2 * right >= of_all, of_all >= _CODES and 4 * right <= of_all


def _is_solid(trace: Trace) -> bool:
    return trace.end - trace.position == trace.digits


def _is_accident(part: Part, trace: Trace) -> bool:
    """Tell whether it is a piece of an address, a bar code, or digits of neighbouring cells."""
    text = part.text
    start = max(0, trace.position - 300)
    number = text[trace.position : trace.end]
    return bool(
        (part.is_sheet and "\t" in number)
        or _ADDRESS.search(text, start, trace.position)
        or _is_thai_bar_code(arabic_digits(number))
    )


def _is_thai_bar_code(digits: str) -> bool:
    """Tell whether it is the number of a Thai ware: 885 and a check digit of its own (GS1)."""
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits.startswith("885") and weighted % 10 == 0


def _places(trace: Trace) -> range:
    return range(trace.position, trace.end)


def _named(writing: Writing, part: Part) -> tuple[Trace, ...]:
    """Cells with a number below a head that calls it so; what begins with 0 or 9 is no person's."""
    return tuple(
        Trace(cell.position, cell.end, len(digits))
        for cell in below(writing, part, _HEAD)
        if _CELL.fullmatch(part.text, cell.position, cell.end)
        and (digits := arabic_digits(part.text[cell.position : cell.end]))[0] in "12345678"
    )
