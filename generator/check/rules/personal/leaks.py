"""What is told about personal data: how often and where it stands, never what it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.check.ground import Ground
from generator.check.rules.exemption import exemption
from generator.check.rules.first_few import first_few
from generator.check.writing import Part, Writing
from generator.findings import Code, English, Finding, Location, Words
from generator.personal.trace import Trace

MOST = 3_000
"""Places of one page or sheet that are looked at; so long a list is told by them anyway."""
_PLACES = 3
"""Places of one document that are named; the others are counted."""
_LOOKED_AT = 200
"""Leaks among which these places are looked for."""
_MENDED = Words("ลบออก หรือเขียน x แทนทุกหลัก", "Take it out, or write x for its digits.")
_IN_ORIGINAL = Words(
    "โดยแก้ที่ไฟล์ต้นฉบับ (ข้อความใต้แถบสีทับใน PDF ยังคัดลอกได้) บันทึกเป็นไฟล์ใหม่ แล้ววางแทนไฟล์เดิม",
    "Do so in the original (what lies under a coloured bar can still be copied), save it anew, "
    "and replace the file.",
)
_AND_THEN = Words(
    "ของเดิมยังอยู่ในประวัติการแก้ไข (git) จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงานด้วย",
    "It stays in the history of the project, so tell whoever answers for personal data.",
)


class Leak(NamedTuple):
    """Personal data in one place of a writing."""

    part: Part
    trace: Trace


@dataclass(frozen=True)
class Told:
    """What a finding says of one kind of data."""

    code: Code
    what: Words
    """What was seen, as the object of a sentence."""
    why: Words
    """What comes of it."""
    mend: Words = _MENDED
    """What to do with it."""
    unless: Words | None = None
    """In which case it may stay; the hint goes on with how the finding is accepted."""


def told(writing: Writing, leaks: Iterable[Leak], words: Told, ground: Ground) -> Iterator[Finding]:
    """Tell each leak of a text on its line, and all leaks of a document in one finding."""
    found = tuple(leaks)
    if writing.source:
        yield from first_few(
            found, lambda leak: _in_text(writing, leak, words, ground), writing.source
        )
    elif found:
        yield _in_document(writing, found, words, ground)


def _in_text(writing: Writing, leak: Leak, words: Told, ground: Ground) -> Finding:
    place = writing.place(leak.part, leak.trace.position)
    mend = _mended(words, place, ground)
    return Finding(
        words.code, place,
        f"บรรทัดนี้มี{words.what.thai} {words.why.thai}",
        f"{mend.thai} {_AND_THEN.thai}",
        English(
            f"This line holds {words.what.english}: {words.why.english}",
            f"{mend.english} {_AND_THEN.english}",
        ),
    )  # fmt: skip


def _in_document(writing: Writing, leaks: tuple[Leak, ...], words: Told, ground: Ground) -> Finding:
    where = [leak.part.where(leak.trace.position) for leak in leaks[:_LOOKED_AT]]
    thai = _listed([place.thai for place in where], "ที่", "และที่อื่น")
    english = _listed([place.english for place in where], "at ", "and elsewhere")
    place = writing.place(*_first(leaks))
    mend = _mended(words, place, ground)
    return Finding(
        words.code, place,
        f"เอกสารนี้มี{words.what.thai} {len(leaks):,} แห่ง{thai} {words.why.thai}",
        f"{mend.thai} {_IN_ORIGINAL.thai} {_AND_THEN.thai}",
        English(
            f"This document holds {words.what.english}, {len(leaks):,} in all{english}: "
            f"{words.why.english}",
            f"{mend.english} {_IN_ORIGINAL.english} {_AND_THEN.english}",
        ),
    )  # fmt: skip


def _mended(words: Told, place: Location, ground: Ground) -> Words:
    if words.unless is None:
        return words.mend
    accepted = exemption(words.code, place, ground)
    return Words(
        f"{words.unless.thai}{accepted} {words.mend.thai}",
        f"{words.unless.english} accept it with a remark and its reason. {words.mend.english}",
    )


def _first(leaks: tuple[Leak, ...]) -> tuple[Part, int]:
    return leaks[0].part, leaks[0].trace.position


def _listed(places: Iterable[str], at: str, elsewhere: str) -> str:
    """The first places, each once; nothing where a document has no pages to name."""
    named = [place for place in dict.fromkeys(places) if place]
    if not named:
        return ""
    rest = f" {elsewhere}" if len(named) > _PLACES else ""
    return f" {at}{', '.join(named[:_PLACES])}{rest}"
