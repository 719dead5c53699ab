"""A long name that a text has nearly, one slip of the typist away."""

import re
from collections.abc import Iterator

from generator.thai.fault import Fault

MIN_LENGTH = 12
"""Shorter names are one letter away from other words too often."""
_THAI = re.compile("[ก-\u0e3aเ-\u0e4e]")
_CONSONANT = re.compile("[ก-ฮ]")
_EDGE = 4
"""A slip so near the beginning or end of a name must not be the meeting with another word."""


def find_near_misses(text: str, name: str) -> tuple[Fault, ...]:
    """Return the places that differ from a name by one Thai letter or two that changed places.

    A consonant in the place of another is left alone, because names of places differ so (ระนอง and
    ระยอง), and so are spaces, digits, and names shorter than 12 characters.

    Args:
        text: Where to look.
        name: The name as it is written rightly.
    """
    if len(name) < MIN_LENGTH:
        return ()
    found = {fault.position: fault for fault in _near(text, name)}
    return tuple(found[position] for position in sorted(found))


def slip_in(name: Fault) -> Fault:
    """Return the letters of the slip alone, with their place within the name as it was seen."""
    seen, meant = name.seen, name.meant or ""
    head = _alike(seen, meant)
    tail = _alike(seen[head:][::-1], meant[head:][::-1])
    return Fault(head, seen[head : len(seen) - tail], meant[head : len(meant) - tail], name.name)


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def _near(text: str, name: str) -> Iterator[Fault]:
    """One slip leaves one half of the name whole, so only there is looked closely."""
    half = len(name) // 2
    head, tail = name[:half], name[half:]
    for start in _every(text, head):
        if not text.startswith(tail, start + half):
            yield from _first(text, name, ((start, start + half + len(tail) + by) for by in _BY))
    for start in _every(text, tail):
        if not text.endswith(head, 0, start):
            end = start + len(tail)
            yield from _first(text, name, ((start - half - by, end) for by in _BY))


_BY = (0, 1, -1)
"""How many letters more a name with a slip has."""


def _every(text: str, part: str) -> Iterator[int]:
    start = text.find(part)
    while start >= 0:
        yield start
        start = text.find(part, start + 1)


def _first(text: str, name: str, places: Iterator[tuple[int, int]]) -> Iterator[Fault]:
    for start, end in places:
        seen = text[max(0, start) : end]
        at = _slip(seen, name)
        if start >= 0 and at is not None and _stands_alone(text, start, end, at):
            yield Fault(start, seen, name, "ชื่อที่เขียนผิดไปหนึ่งตัว")
            return


def _slip(seen: str, name: str) -> int | None:
    """Where the one slip is; None when there is none, or more, or another difference."""
    at = _alike(seen, name)
    more, less = seen[at:], name[at:]
    if more[1:] == less[1:] and more and less:
        letters = more[0] + less[0]
        both_consonants = len(_CONSONANT.findall(letters)) == len(letters)
        return at if len(_THAI.findall(letters)) == len(letters) and not both_consonants else None
    if more[:2] == less[1::-1] and more[2:] == less[2:]:
        return at if len(_THAI.findall(more[:2])) == len(more[:2]) else None
    if more[1:] == less or more == less[1:]:
        letter = more[0] if len(more) > len(less) else less[0]
        return at if _THAI.match(letter) else None
    return None


def _stands_alone(text: str, start: int, end: int, at: int) -> bool:
    """Tell whether a slip at the edge of a name is no other word that begins or ends like it."""
    if at < _EDGE and start and _THAI.match(text[start - 1]):
        return False
    return at < end - start - _EDGE or not _THAI.match(text[end : end + 1])
