"""Thai text as files hand it out, mended so that it can be compared and searched.

Readers of PDF give what the fonts of the maker said, not what a person reads: SARA AM in two
halves or behind a space, tone marks before vowels, glyphs of old Windows fonts in the private
area. Only what no Thai text can hold otherwise is changed; nothing is guessed by a dictionary.
"""

import re
import unicodedata

from generator.thai.digits import to_arabic

_CONSONANT = "\u0e01-\u0e2e"
_TONE = "\u0e48-\u0e4b"
_VOWEL_MARK = "\u0e31\u0e34-\u0e3a\u0e47"
"""Vowels above and below, which stand before the tone mark."""
_MARK = f"{_VOWEL_MARK}\u0e48-\u0e4e"

_GLYPHS = (
    "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
    "\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a"
)
"""The letters behind U+F700 to U+F71A, where Windows fonts keep shifted forms."""
_NO_BREAK = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t"
_UNSEEN = (
    *range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0x00AD,
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xFFFE, 0xFFFF,
)  # fmt: skip
_CHARACTERS: dict[int, str | None] = {
    **{0xF700 + number: letter for number, letter in enumerate(_GLYPHS)},
    **dict.fromkeys(map(ord, _NO_BREAK), " "),
    **dict.fromkeys(map(ord, "\r\v\f\u2028\u2029"), "\n"),
    **dict.fromkeys(_UNSEEN, None),
}
_LINE_END = re.compile(r"\r\n?")

_SEQUENCES = (
    (re.compile(" {2,}"), " "),
    (re.compile(" ?\n ?"), "\n"),
    (re.compile("\n{3,}"), "\n\n"),
    (re.compile("\u0e40\u0e40"), "\u0e41"),
    (re.compile(f"\u0e4d([{_TONE}]?) ?\u0e32"), "\\1\u0e33"),
    (re.compile(f"([{_TONE}\u0e4c])([{_VOWEL_MARK}])"), r"\2\1"),
    (re.compile(f"([{_CONSONANT}][{_VOWEL_MARK}]?) ([{_MARK}])"), r"\1\2"),
    (re.compile(f"([{_CONSONANT}][{_TONE}]?) [\u0e32\u0e33]"), "\\1\u0e33"),
)
"""Sequences that no word has, each with what was meant; a space may stand for a lost half."""


def mend(text: str) -> str:
    """Return the text with Thai letters in order and single spaces; mending twice changes nothing.

    Lines stay lines; characters that nobody sees are gone.
    """
    text = _LINE_END.sub("\n", text).translate(_CHARACTERS)
    before = ""
    while text != before:
        before = text
        text = unicodedata.normalize("NFC", text)
        for damaged, meant in _SEQUENCES:
            text = damaged.sub(meant, text)
    return text.strip(" \n")


def fold(text: str) -> str:
    """Return the mended text for comparing: no spaces or lines, Arabic digits, small letters.

    Readers put spaces into Thai words and break lines within them, so two texts are compared
    without any.
    """
    return to_arabic(mend("".join(mend(text).split()))).casefold()
