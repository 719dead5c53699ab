"""Birth dates, homes and hardship of persons in a writing."""

import re
from collections.abc import Iterator

from generator.check.rules.personal.leaks import MOST, Leak
from generator.check.rules.personal.persons import (
    below,
    is_of_child,
    is_of_person,
    on_page,
    surroundings,
    words,
)
from generator.check.writing import Part, Writing
from generator.personal.people import find_children
from generator.personal.private import DATE, find_birth_dates, find_health, find_homes
from generator.personal.trace import Trace, arabic_digits

_BIRTH_HEAD = re.compile(r"(?:วัน.{0,14}|ว/?ด/?ป\.?\s?)เกิด|birth", re.IGNORECASE)
_HOME_HEAD = re.compile(
    r"ที่อยู่(?:ปัจจุบัน|ตามทะเบียนบ้าน|ผู้|นักเรียน|ที่ติดต่อ)|บ้านเลขที่|ภูมิลำเนา|(?<![ก-๙])ที่อยู่(?= *(?:[|\t\n]|\Z))"
)
_HOME = re.compile(r"\s*+(?:บ้านเลขที่|เลขที่)?\s*+\d{1,5}(?:/\d{1,5})?(?:\s|$)")
_ILL_HEAD = re.compile("ความพิการ|ความบกพร่อง|โรคประจำตัว|อาการป่วย|รายได้ครัวเรือน|สถานะครอบครัว")
_NONE = re.compile(r"[\s\-–]*+(?:ไม่มี|ปกติ|ไม่พิการ)?[\s\-–]*+")
_PUBLIC = re.compile("บริษัท|ห้างหุ้นส่วน|หจก|ร้าน|ผู้เสนอราคา|ผู้รับจ้าง|ผู้ขาย|โรงเรียน|สำนักงาน|วัด")
_HARDSHIP = re.compile(
    "ยากจน|ทุนเสมอภาค|ปัจจัยพื้นฐาน|พิการ|บกพร่อง|เรียนรวม|ด้อยโอกาส|กลุ่มเสี่ยง|ออกกลางคัน|ถูกล่วงละเมิด|ตั้งครรภ์"
)
_LIST = re.compile("รายชื่อ|บัญชีรายชื่อ|ทะเบียน")
_CHILDREN = 3
"""Named children that make a list."""


def birth_dates(writing: Writing) -> Iterator[Leak]:
    """Dates of birth beside the names of persons."""
    for part in _with(writing, "เกิด", "irth"):
        cells = _below(writing, part, _BIRTH_HEAD)
        dates = (trace for trace in cells if len(arabic_digits(_text(part, trace))) >= 4)
        lines = on_page(writing, part, _BIRTH_HEAD, DATE)
        for trace in _each(find_birth_dates(words(part)), dates, lines)[:MOST]:
            if is_of_person(writing, part, trace.position) or is_of_child(
                writing, part, trace.position
            ):
                yield Leak(part, trace)


def homes(writing: Writing) -> Iterator[Leak]:
    """House numbers of the homes of persons; addresses of schools and contractors are public."""
    for part in _with(writing, "ที่อยู่", "เลขที่", "ภูมิลำเนา"):
        cells = _below(writing, part, _HOME_HEAD)
        numbers = (trace for trace in cells if _HOME.match(part.text, *_span(trace)))
        for trace in _each(find_homes(words(part)), numbers)[:MOST]:
            around = surroundings(writing, part, trace.position)
            if is_of_person(writing, part, trace.position) and not _PUBLIC.search(around):
                yield Leak(part, trace)


def hardships(writing: Writing) -> Iterator[Leak]:
    """Disability, illness and poverty of children who are named."""
    for part in _with(writing, "ด.", "เด็ก"):
        if not find_children(words(part)):
            continue
        cells = _below(writing, part, _ILL_HEAD)
        facts = (trace for trace in cells if not _NONE.fullmatch(part.text, *_span(trace)))
        ill = (trace for trace in facts if is_of_child(writing, part, trace.position))
        found = tuple(_each(find_health(words(part)), ill))
        yield from (Leak(part, trace) for trace in found)
        if not found and (listed := _children_under_hardship(part)):
            yield Leak(part, listed)


def _with(writing: Writing, *needed: str) -> Iterator[Part]:
    """The parts that hold one of the words without which nothing can be found in them."""
    return (part for part in writing.parts if any(word in part.text for word in needed))


def _children_under_hardship(part: Part) -> Trace | None:
    """The first child of a list whose title says what ails them all."""
    if "รายชื่อ" not in part.text and "ทะเบียน" not in part.text:
        return None
    children = find_children(words(part))
    if len(children) < _CHILDREN:
        return None
    lines = part.text[: children[0].position].split("\n")[-8:]
    titled = any(_LIST.search(line) and _HARDSHIP.search(line) for line in lines)
    return children[0] if titled else None


def _below(writing: Writing, part: Part, head: re.Pattern[str]) -> tuple[Trace, ...]:
    cells = below(writing, part, head)
    return tuple(Trace(cell.position, cell.end) for cell in cells)


def _each(*found: "tuple[Trace, ...] | Iterator[Trace]") -> list[Trace]:
    """All of them in their order, those that overlap once."""
    kept: list[Trace] = []
    for trace in sorted((one for some in found for one in some), key=_span):
        if not kept or trace.position >= kept[-1].end:
            kept.append(trace)
    return kept


def _span(trace: Trace) -> tuple[int, int]:
    return trace.position, trace.end


def _text(part: Part, trace: Trace) -> str:
    return part.text[trace.position : trace.end]
