"""How much of a Thai text was lost on its way out of a PDF or a scanned page."""

import re

_THAI_LETTER = re.compile("[ก-\u0e4e]")
_IMPOSSIBLE = re.compile(
    "[ก-ฮ][\u0e48-\u0e4b]?[ \u00a0]+[าำ\u0e48-\u0e4c]"
    "|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e39]"
    "|\u0e4d[\u0e48-\u0e4b]?า|[าำ][\u0e48-\u0e4b]|[\u0e31\u0e34-\u0e39][าำ]"
    "|[ก-ฮ\u0e48-\u0e4b][A-Za-z]า|[\ue000-\uf8ff\ufffd]"
)
"""What readers of PDF leave of SARA AM and tone marks, glyph numbers read as letters included."""
_SARA_AM = re.compile("ำ|\u0e4d")
_LINE_LETTERS = 8
_TELLING = 1500
"""Letters in which a text of an office has some 15 times SARA AM, and never none."""


def damage(text: str) -> float:
    """Return the share of Thai lines that hold letters in an impossible order, from 0 to 1.

    Lines with fewer than 8 Thai letters do not count. A long text in which SARA AM never occurs
    has lost it everywhere: 1. A text without Thai is not damaged: 0.
    """
    lines = [line for line in text.splitlines() if len(_THAI_LETTER.findall(line)) >= _LINE_LETTERS]
    if not lines:
        return 0.0
    if not _SARA_AM.search(text) and len(_THAI_LETTER.findall(text)) >= _TELLING:
        return 1.0
    return sum(_IMPOSSIBLE.search(line) is not None for line in lines) / len(lines)
