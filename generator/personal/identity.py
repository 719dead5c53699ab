"""National identification numbers of natural persons, 13 digits with a check digit."""

import re
from collections.abc import Iterator

from generator.personal.trace import DASHES, UNSEEN, Trace, arabic_digits

_UNSEEN = f"[{UNSEEN}]{{0,3}}"
_SIGN = rf"[\s{UNSEEN}{DASHES}\u2000-\u200a._/|]"
_BOX_SIGN = rf"[ \t\u00a0{UNSEEN}{DASHES}\u2000-\u200a._/|]"
_GROUPS = (1, 4, 5, 2, 1)


def _run(count: int) -> str:
    return rf"\d(?:{_UNSEEN}\d){{{count - 1}}}"


_SOLID = _run(13)
_GROUPED = f"{_SIGN}{{1,4}}".join(_run(count) for count in _GROUPS[:4]) + rf"{_SIGN}{{0,4}}\d"
_BOXED = rf"\d(?:{_BOX_SIGN}{{1,4}}\d){{12}}"
_NOT_BEHIND = rf"(?<!\d)(?<!\d[.,/{DASHES}])(?<![A-Za-z])"
_NOT_BEFORE = rf"(?![{UNSEEN}]{{0,3}}\d)(?![.,/{DASHES}]\d)(?![A-Za-z])"
_NOT_BEHIND_BOX = "".join(rf"(?<!\d{_BOX_SIGN * count})" for count in (1, 2, 3))
_NUMBER = re.compile(
    rf"(?=\d){_NOT_BEHIND}"
    rf"(?:(?P<boxed>{_NOT_BEHIND_BOX}{_BOXED}(?!{_BOX_SIGN}{{1,4}}\d))"
    rf"|(?P<grouped>{_GROUPED})|{_SOLID}){_NOT_BEFORE}"
)
_CUE = re.compile(
    r"ประจำตัวประชาชน|บัตรประชาชน|เลขบัตร|เลขประจำตัว|เลขที่บัตร|ปชช\.?|13 ?หลัก|๑๓ ?หลัก"
    r"|citizen|national id",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(r"\d(?:\W?\d){8}")
"""A word in a line above belongs to the number that follows it there."""
_CUE_BEFORE, _CUE_BEHIND = 60, 20


def is_national_id(digits: str) -> bool:
    """Tell whether 13 Arabic digits are a natural person's number with its right check digit.

    The first digit of a natural person is 1 to 8; 0 is a juristic person, whose number is public.
    The check digit is 11 less the sum of the others, weighted 13 to 2, modulo 11, modulo 10
    (สำนักทะเบียนกลาง กรมการปกครอง).
    """
    if len(digits) != 13 or not "1" <= digits[0] <= "8":
        return False
    total = sum(
        weight * int(digit) for weight, digit in zip(range(13, 1, -1), digits[:12], strict=True)
    )
    return (11 - total % 11) % 10 == int(digits[12])


def find_national_ids(text: str) -> tuple[Trace, ...]:
    """Return where numbers of natural persons stand, in any digits.

    They are written together, in the groups of the card (1-4-5-2-1) with any separators or line
    ends between, or with a digit in each box of a form. One of ten other numbers of 13 digits has
    a right check digit too, so only grouped ones and those near a word such as เลขประจำตัวประชาชน
    are sure. A part of a longer number is none.
    """
    return tuple(_found(text))


def _found(text: str) -> Iterator[Trace]:
    position = 0
    while match := _NUMBER.search(text, position):
        if is_national_id(arabic_digits(match[0])):
            sure = match["grouped"] is not None or _is_called_so(text, match.start(), match.end())
            yield Trace(match.start(), match.end(), 13, sure)
            position = match.end()
        else:
            position = match.start() + 1


def _is_called_so(text: str, start: int, end: int) -> bool:
    if _CUE.search(text, end, end + _CUE_BEHIND):
        return True
    cues = tuple(_CUE.finditer(text, max(0, start - _CUE_BEFORE), start))
    if not cues:
        return False
    between = text[cues[-1].end() : start]
    return "\n" not in between or not _OTHER_NUMBER.search(between)
