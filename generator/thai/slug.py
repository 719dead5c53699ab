"""Names for addresses: heading ids that keep Thai vowels and tones, and ASCII slugs of files."""

import re

from generator.thai.digits import to_arabic
from generator.thai.unicode import nfc

_SLUG = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")
_DROPPED = re.compile(r"ฯลฯ|[ฯๆ\u00ad\u200b-\u200d\u2060\ufeff]|(?<=[ก-ฮ])\.")
# Written out because \w does not match Thai vowels above and below, nor tone marks.
_SEPARATORS = re.compile("[^a-z0-9\u0e01-\u0e3a\u0e40-\u0e4e]+")
_INSIDE_CLUSTER = re.compile("[ะ-\u0e3aๅ\u0e47-\u0e4e]")
_LONGEST = 80
_NAMELESS = "section"


def heading_id(text: str) -> str:
    """Return the id of a heading: the same text always has the same id, and readably so.

    Digits become Arabic, Latin letters small, the dots of Thai abbreviations go. Applying it to
    its own result changes nothing.
    """
    kept = nfc(_DROPPED.sub("", to_arabic(nfc(text)).lower()))
    return _shorten(_SEPARATORS.sub("-", kept).strip("-")) or _NAMELESS


def is_slug(text: str) -> bool:
    """Say whether the text may name a file or folder: small ASCII letters, digits, hyphens."""
    return _SLUG.fullmatch(text) is not None


def _shorten(name: str) -> str:
    end = _LONGEST
    while end < len(name) and _INSIDE_CLUSTER.match(name, end):
        end -= 1
    return name[:end].rstrip("-")
