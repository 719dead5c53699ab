"""Thai digits (๐-๙) and Arabic digits (0-9), one for the other."""

import re

from generator.thai.fault import Fault

_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_SIGN = "[,./:-]?"
_NUMBER = re.compile(f"(?<![0-9๐-๙A-Za-z])[0-9๐-๙](?:{_SIGN}[0-9๐-๙])*")


def to_arabic(text: str) -> str:
    """Return the text with every Thai digit written as an Arabic one."""
    return text.translate(_TO_ARABIC)


def to_thai(text: str) -> str:
    """Return the text with every Arabic digit written as a Thai one."""
    return text.translate(_TO_THAI)


def find_mixed_digits(text: str) -> tuple[Fault, ...]:
    """Return every number, its separators included, that has digits of both kinds.

    What is meant has the digits that are more in it; with as many of both, Arabic ones.
    """
    return tuple(
        Fault(match.start(), match[0], _of_one_kind(match[0]), "เลขไทยปนกับเลขอารบิกในจำนวนเดียวกัน")
        for match in _NUMBER.finditer(text)
        if match[0] not in {to_thai(match[0]), to_arabic(match[0])}
    )


def _of_one_kind(number: str) -> str:
    thai = sum("๐" <= digit <= "๙" for digit in number)
    arabic = sum("0" <= digit <= "9" for digit in number)
    return to_thai(number) if thai > arabic else to_arabic(number)
