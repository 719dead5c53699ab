"""Mobile numbers of private persons in a writing; those of officials and offices are public."""

import re
from collections.abc import Iterator

from generator.check.rules.personal.leaks import MOST, Leak
from generator.check.rules.personal.national_ids import has_long_number
from generator.check.rules.personal.persons import (
    is_listed,
    is_of_child,
    is_of_person,
    surroundings,
)
from generator.check.writing import Writing
from generator.office import Office
from generator.personal.contact import find_mobiles
from generator.personal.trace import arabic_digits

_OFFICIAL = re.compile(
    r"ผู้อำนวยการ|ผอ\.|ศึกษานิเทศก์|เจ้าหน้าที่|เจ้าพนักงาน|นักวิชาการ|นักวิเคราะห์|นักทรัพยากร|นิติกร|นักจัดการ"
    r"|นักประชาสัมพันธ์|ผู้ประสานงาน|ประสานงาน|หัวหน้า|ผู้รับผิดชอบ|ผู้บริหาร|เลขานุการ|สอบถาม"
    r"|บริษัท|ห้างหุ้นส่วน|หจก\.|ร้าน|ผู้รับจ้าง|ผู้ขาย"
)
"""Words of an official post or a shop, whose number is meant to be called."""
_MANY = 3
"""Numbers of persons in a letter or PDF that make a list."""


def mobiles_of_persons(writing: Writing, office: Office) -> tuple[Leak, ...]:
    """The numbers in lists of persons, and those beside the name of a child."""
    found: list[Leak] = []
    single: list[Leak] = []
    public: frozenset[str] | None = None
    for part in filter(has_long_number, writing.parts):
        for trace in find_mobiles(part.text)[:MOST]:
            position = trace.position
            around = surroundings(writing, part, position)
            if not is_of_person(writing, part, position) or _OFFICIAL.search(around):
                continue
            public = _public(office) if public is None else public
            if _national(part.text[position : trace.end]) in public:
                continue
            certain = is_listed(writing, part, position) or is_of_child(writing, part, position)
            (found if certain else single).append(Leak(part, trace))
    if writing.source is None and len(single) >= _MANY:
        return (*found, *single)
    return tuple(found)


def _public(office: Office) -> frozenset[str]:
    """The numbers that the office registered as its own."""
    return frozenset(
        _national(phone[trace.position : trace.end])
        for phone in _phones(office)
        for trace in find_mobiles(phone)
    )


def _phones(office: Office) -> Iterator[str]:
    yield office.phone
    yield office.fax or ""
    yield from (group.phone for group in office.groups)
    yield from (person.phone for person in office.people if person.phone)


def _national(number: str) -> str:
    """The digits as they are dialled within the country."""
    return re.sub("^660?", "0", arabic_digits(number))
