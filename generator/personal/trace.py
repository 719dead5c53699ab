"""Where personal data stands in a text, without the data itself."""

import unicodedata
from dataclasses import dataclass

UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
"""Characters without width, for a class of a regular expression."""
_LONGEST = 1000
"""A file may be one line of a megabyte; what says whose data it is stands nearer."""
DASHES = r"\-\u2010-\u2015\u2212"


@dataclass(frozen=True, slots=True)
class Trace:
    """A place that holds personal data; it keeps no character of it, so nothing can print it.

    Attributes:
        position: Index of the first character into the text.
        end: Index behind the last one.
        digits: How many digits stand there; 0 where digits do not matter.
        sure: Whether its form or a word near it leaves no doubt what it is.
    """

    position: int
    end: int
    digits: int = 0
    sure: bool = True


def arabic_digits(text: str) -> str:
    """Return the digits of a text alone, of whatever script, as Arabic ones."""
    return "".join(str(unicodedata.decimal(each)) for each in text if each.isdecimal())


def line_before(text: str, position: int) -> str:
    """Return what stands in the line before a position, at most 1,000 characters."""
    start = max(0, position - _LONGEST)
    return text[max(start, text.rfind("\n", start, position) + 1) : position]


def line_around(text: str, position: int) -> str:
    """Return the line in which a position lies, at most 1,000 characters to either side."""
    last = min(len(text), position + _LONGEST)
    end = text.find("\n", position, last)
    return line_before(text, position) + text[position : end if end >= 0 else last]
