"""Bank accounts of persons in a writing; those of the office, schools and companies are public."""

import re
from functools import lru_cache

from generator.check.rules.personal.leaks import MOST, Leak
from generator.check.rules.personal.national_ids import has_long_number
from generator.check.rules.personal.persons import (
    below,
    is_listed,
    is_of_person,
    on_page,
    surroundings,
)
from generator.check.writing import Part, Writing
from generator.personal.account import find_accounts
from generator.personal.trace import Trace, arabic_digits

_HEAD = re.compile(
    r"(?:เลขที่|เลข|หมายเลข) ?(?:บัญชี|บช)|บัญชี(?:ธนาคาร|เงินฝาก)|พร้อมเพย์|account n", re.IGNORECASE
)
_CELL = re.compile(r"\D{0,20}\d(?:[ \u00a0\-\u2010-\u2015]{0,2}\d){9,11}\s*")
_SOLID = re.compile(r"(?<![\d./-])(?!0[689])\d{10}(?:\d{2})?(?![\d./-])")
"""Without the groups of an account; ten digits that begin with 06, 08 or 09 are a mobile number."""

_SHARED = re.compile(
    r"โรงเรียน|สำนักงาน|สพ[ปม]\.|กองทุน|มูลนิธิ|สมาคม|สหกรณ์|บริจาค|บริษัท|ห้างหุ้นส่วน|ร้าน|วัด[ก-ฮเ-ไ]"
)
"""Words of those whose accounts are public, though a person signs for them."""


@lru_cache(maxsize=2)
def accounts_of_persons(writing: Writing) -> tuple[tuple[Leak, ...], tuple[Leak, ...]]:
    """The accounts in lists of persons, and the single ones beside the name of a person."""
    listed: list[Leak] = []
    single: list[Leak] = []
    for part in filter(has_long_number, writing.parts):
        for trace in _accounts(writing, part)[:MOST]:
            if is_of_person(writing, part, trace.position):
                in_list = is_listed(writing, part, trace.position)
                (listed if in_list else single).append(Leak(part, trace))
    if len(listed) == 1:
        single, listed = [*listed, *single], []
    single = [leak for leak in single if not _is_shared(writing, leak)]
    if writing.source is None and len(single) > 1:
        return (
            *listed,
            *single,
        ), ()  # pages have no cells, and a name may stand on another line than its number
    return tuple(listed), tuple(single)


def _is_shared(writing: Writing, leak: Leak) -> bool:
    return _SHARED.search(surroundings(writing, leak.part, leak.trace.position)) is not None


def _accounts(writing: Writing, part: Part) -> tuple[Trace, ...]:
    """Numbers that are called so in their line, or by the head of their column; each once."""
    cells = (
        Trace(cell.position, cell.end, len(arabic_digits(part.text[cell.position : cell.end])))
        for cell in below(writing, part, _HEAD)
        if _CELL.fullmatch(part.text, cell.position, cell.end)
    )
    known: set[int] = set()
    found: list[Trace] = []
    for trace in (*find_accounts(part.text), *cells, *on_page(writing, part, _HEAD, _SOLID)):
        places = range(trace.position, trace.end)
        if known.isdisjoint(places):
            found.append(trace)
        known.update(places)
    return tuple(sorted(found, key=lambda trace: trace.position))
