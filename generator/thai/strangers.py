"""Characters of another script or of an old font that pose as Thai letters."""

import re
import unicodedata
from collections.abc import Iterator

from generator.thai.extracted import mend
from generator.thai.fault import Fault

_THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010fffd"
_LAO_OFFSET = 0x80
"""Lao letters stand in the order of the Thai ones; readers of scanned paper mistake them."""
_OTHERS = "\u0300-\u036f\u0400-\u052f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Loose accents, Cyrillic, Lao, Myanmar, Khmer; Greek letters name quantities beside Thai words."""
LOST = "\ufffd"
"""What programs write in the place of a character that they could not read."""
_STRANGE = re.compile(
    f"[{_PRIVATE}]+|\ufffd+|(?<=[{_THAI}])[{_OTHERS}]+|(?<![{_OTHERS}])[{_OTHERS}]++(?=[{_THAI}])"
)
_ANY = re.compile(f"[{_PRIVATE}{LOST}{_OTHERS}]")


def find_strangers(text: str) -> tuple[Fault, ...]:
    """Return characters that show as Thai, or as boxes, and that no search takes for Thai.

    These are letters of other scripts that touch a Thai letter, characters of the private area and
    the sign for an unreadable one. Characters that cannot be seen at all are not among them: see
    `find_invisible`.
    """
    return tuple(_faults(text)) if _ANY.search(text) else ()


def _faults(text: str) -> Iterator[Fault]:
    for match in _STRANGE.finditer(text):
        seen = match[0]
        if seen[0] == LOST:
            yield Fault(match.start(), seen, None, "อักขระที่เสียหายจนอ่านไม่ออก")
        elif unicodedata.category(seen[0]) == "Co":
            yield Fault(match.start(), seen, _shown(seen), "อักขระเฉพาะของฟอนต์รุ่นเก่า")
        else:
            yield Fault(match.start(), seen, _thai(seen), "อักษรภาษาอื่นที่ปนอยู่ในคำไทย")


def _shown(seen: str) -> str | None:
    letters = mend(seen)
    return letters if letters != seen and not _STRANGE.search(letters) else None


def _thai(seen: str) -> str | None:
    letters = "".join(chr(ord(letter) - _LAO_OFFSET) for letter in seen)
    lao = all("\u0e80" <= letter <= "\u0eff" for letter in seen)
    return letters if lao and letters.isprintable() else None
