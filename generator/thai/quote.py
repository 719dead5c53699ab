"""A fault quoted within its word, as it stands and as it ought to be."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.thai.extracted import mend
from generator.thai.fault import Fault
from generator.thai.words import split_words

_REACH = 30
"""Letters on either side that may belong to the word; longer ones are cut there."""
_LETTER = re.compile("[ก-\u0e3aเ-\u0e4e]")
_LETTERS = f"[ก-\u0e3aเ-\u0e4e]{{0,{_REACH}}}"
_SIGN = "[(“,;)”]|[0-9๐-๙]{1,9}"
_BEFORE = re.compile(rf"(?:{_LETTERS}|{_SIGN})\Z")
_BEHIND = re.compile(f"{_SIGN}|{_LETTERS}")
_HALF_CLUSTER = re.compile("^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]+")


class Quote(NamedTuple):
    """What stands in the text, whole words, and what ought to stand there."""

    seen: str
    meant: str | None
    """None when only the writer can tell."""


def quote(text: str, fault: Fault) -> Quote:
    """Return the fault with the words that it touches, so that a person finds and retypes them."""
    before = _found(_BEFORE, text[max(0, fault.position - _REACH) : fault.position])
    before = _HALF_CLUSTER.sub("", before)
    behind = _found(_BEHIND, text[fault.end : fault.end + _REACH])
    core = fault.seen if fault.meant is None else fault.meant
    if len(core) > 2 * _REACH:
        core = core[:_REACH] + core[-_REACH:]
    start, end = len(before), len(before) + len(core)
    # a space or sign belongs to the words on both its sides, and so does what nobody can read
    margin = 0 if fault.meant and _LETTER.search(fault.meant) else 1
    touched = [
        place
        for place in _places(before + core + behind)
        if place[0] < end + margin and place[1] > start - margin
    ]
    head = before[min((first for first, _ in touched), default=start) :]
    tail = behind[: max(0, max((last for _, last in touched), default=end) - end)]
    meant = None if fault.meant is None else mend(head + fault.meant + tail)
    return Quote(head + fault.seen + tail, meant)


def _found(expression: re.Pattern[str], text: str) -> str:
    match = expression.search(text)
    return match[0] if match else ""


def _places(text: str) -> Iterator[tuple[int, int]]:
    end = 0
    for word in split_words(text):
        yield end, end + len(word)
        end += len(word)
