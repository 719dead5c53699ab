"""Thai dictionary order as a sort key, close to what ICU does for the Thai language."""

import re
import unicodedata
from collections.abc import Iterator

from generator.thai.digits import to_arabic

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], str]

# A vowel written before its consonant is sorted behind it.
_LEADING_VOWEL = re.compile("([เ-ไ])([ก-ฮ])")
_PIECE = re.compile("[0-9]+|.", re.DOTALL)

# As CLDR reorders for Thai: Latin stands behind Thai.
_SYMBOL, _NUMBER, _THAI, _LETTER = range(4)
_THAI_ORDER = (
    "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
    "\u0e4d\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39เแโใไ\u0e3a"
)
_THAI_WEIGHTS = {letter: weight for weight, letter in enumerate(_THAI_ORDER)}
# LAKKHANGYAO, the long vowel of ฤๅ, is a SARA AA of another shape.
_THAI_WEIGHTS["\u0e45"] = _THAI_WEIGHTS["\u0e32"]
# Yamakkan, thanthakhat, maitaikhu, then the four tones: they decide only between equal letters.
_MARKS = {
    mark: weight for weight, mark in enumerate("\u0e4e\u0e4c\u0e47\u0e48\u0e49\u0e4a\u0e4b", 1)
}
_SIGNS = frozenset("ฯๆ")


def sort_key(text: str) -> SortKey:
    """Return a key that sorts text as a Thai dictionary does.

    Symbols come first, then numbers by value, Thai letters, Latin letters. Case, spaces,
    punctuation and the kind of digit make no difference until all else is equal; different texts
    never have the same key.
    """
    plain = to_arabic(unicodedata.normalize("NFD", text.casefold()))
    primary: list[tuple[int, int]] = []
    secondary: list[int] = []
    for piece in _PIECE.findall(_LEADING_VOWEL.sub(r"\2\1", plain)):
        mark = _mark_weight(piece)
        if mark:
            secondary.append(mark)
            continue
        weights = tuple(_letter_weights(piece))
        primary.extend(weights)
        secondary.extend(0 for _ in weights)
    return tuple(primary), tuple(secondary), text


def _mark_weight(piece: str) -> int:
    if piece in _MARKS:
        return _MARKS[piece]
    if piece not in _THAI_WEIGHTS and unicodedata.category(piece[0]) == "Mn":
        return len(_MARKS) + ord(piece)
    return 0


def _letter_weights(piece: str) -> Iterator[tuple[int, int]]:
    if piece in _THAI_WEIGHTS:
        yield _THAI, _THAI_WEIGHTS[piece]
    elif piece[0] in "0123456789":
        # The count of digits goes first, so numbers of any size compare by value.
        significant = piece.lstrip("0")
        yield _NUMBER, len(significant)
        yield from ((_NUMBER, int(digit)) for digit in significant)
    elif unicodedata.category(piece)[0] == "S":
        yield _SYMBOL, ord(piece)
    elif piece not in _SIGNS and unicodedata.category(piece)[0] in "LN":
        yield _LETTER, ord(piece)
