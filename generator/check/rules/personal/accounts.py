"""Bank accounts of persons in a writing; those of the office, schools and companies are public."""

import re
from functools import lru_cache

from generator.check.rules.personal.leaks import Leak
from generator.check.rules.personal.national_ids import has_long_number
from generator.check.rules.personal.persons import is_listed, is_of_person
from generator.check.writing import Part, Writing
from generator.personal.account import find_accounts
from generator.personal.tables import find_below
from generator.personal.trace import Trace, arabic_digits

_HEAD = re.compile(
    r"(?:เลขที่|เลข|หมายเลข) ?(?:บัญชี|บช)|บัญชี(?:ธนาคาร|เงินฝาก)|พร้อมเพย์|account n", re.IGNORECASE
)
_CELL = re.compile(r"\D{0,20}\d(?:[ \u00a0\-\u2010-\u2015]{0,2}\d){9,11}\s*")


@lru_cache(maxsize=2)
def accounts_of_persons(writing: Writing) -> tuple[tuple[Leak, ...], tuple[Leak, ...]]:
    """The accounts in lists of persons, and the single ones beside the name of a person."""
    listed: list[Leak] = []
    single: list[Leak] = []
    for part in filter(has_long_number, writing.parts):
        for trace in _accounts(part):
            if is_of_person(writing, part, trace.position):
                (listed if is_listed(part, trace.position) else single).append(Leak(part, trace))
    if writing.source is None and len(single) > 1:
        return (*listed, *single), ()  # a letter or PDF gives the cells of its tables line by line
    return tuple(listed), tuple(single)


def _accounts(part: Part) -> tuple[Trace, ...]:
    found = find_accounts(part.text)
    known = {place for trace in found for place in range(trace.position, trace.end)}
    below = (
        Trace(cell.position, cell.end, len(arabic_digits(part.text[cell.position : cell.end])))
        for cell in find_below(part.text, _HEAD, is_sheet=part.is_sheet)
        if _CELL.fullmatch(part.text, cell.position, cell.end)
    )
    more = (trace for trace in below if not known & set(range(trace.position, trace.end)))
    return tuple(sorted((*found, *more), key=lambda trace: trace.position))
