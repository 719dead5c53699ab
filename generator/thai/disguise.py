"""Text without the disguises that keep a word from being found."""

import re
import unicodedata
from html import unescape

_LAO_OFFSET = 0x80
_LOOK_ALIKES = dict(
    zip("абеіјкмнорстухѕԁɡοαεικρτυνВМНК", "abeijkmhopctyxsdgoaeikptuvbmhk", strict=True)
)
_STYLED = (*range(0xFF01, 0xFF5F), *range(0x24B6, 0x24EA), *range(0x1D400, 0x1D800))
_BOXED = (0x1F130, 0x1F150, 0x1F170)
"""Where rows of letters in squares and circles begin."""
_UNSEEN = (0x00AD, *range(0x200B, 0x2010), 0x2060, 0xFEFF)
_MARKS = (*range(0x0300, 0x0370), *range(0x0E47, 0x0E4D), *range(0x0EC8, 0x0ECD))
_LETTERS: dict[int, str | None] = {
    **{ord(letter): latin for letter, latin in _LOOK_ALIKES.items()},
    **{code: unicodedata.normalize("NFKC", chr(code)).lower() for code in _STYLED},
    **{first + number: chr(ord("a") + number) for first in _BOXED for number in range(26)},
    **{code: chr(code - _LAO_OFFSET) for code in range(0x0E81, 0x0EC6)},
    **{ord("๐") + number: str(number) for number in range(10)},
    **dict.fromkeys((*_UNSEEN, *_MARKS)),
    ord("ๅ"): "า",
}
_STRANGE = re.compile("[^\x00-\x7f\u0e01-\u0e44\u0e46-\u0e4c\u00a0\u2010-\u201f\u2026]")
"""What most texts have none of; they need no table, which is slow."""
_THAI_MARKS = re.compile("[\u0e47-\u0e4c]+")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9])[a-z0-9](?:[ .*_~|-]{1,2}[a-z0-9](?![a-z0-9])){3,}")
_NO_LETTER = re.compile(r"[^\w\n+%\u0e31\u0e34-\u0e3a]+|_+")
_ZERO_IN_WORD = re.compile("[0o](?<=[ก-ฮ\u0e30-\u0e39].)(?=[ก-ฮ\u0e30-\u0e39])")


def undisguised(text: str) -> str:
    """Return the text in plain small letters, without tone marks and unseen characters.

    Letters of other scripts that look like Latin ones, styled letters and Thai digits become what
    they look like, and so do references to characters; words spelled out with a sign between
    their Latin letters are joined.
    """
    lower = (unescape(text) if "&" in text else text).lower().replace("\u0e4dา", "ำ")
    plain = lower.translate(_LETTERS) if _STRANGE.search(lower) else _THAI_MARKS.sub("", lower)
    return _SPELLED_OUT.sub(lambda match: re.sub("[^a-z0-9]", "", match[0]), plain)


def squeezed(plain: str) -> str:
    """Return an undisguised text without spaces and signs, but for the ends of lines."""
    return _ZERO_IN_WORD.sub("อ", _NO_LETTER.sub("", plain))
