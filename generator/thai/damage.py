"""How much of a Thai text was lost on its way out of a PDF or a scanned page."""

import re
from typing import NamedTuple

_THAI_LETTER = re.compile("[ก-\u0e4e]")
_IMPOSSIBLE = re.compile(
    "[ก-ฮ][\u0e48-\u0e4b]?[ \u00a0]+[าำ\u0e48-\u0e4c]"
    "|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e39]"
    "|\u0e4d[\u0e48-\u0e4b]?า|[าำ][\u0e48-\u0e4b]|[\u0e31\u0e34-\u0e39][าำ]"
    "|[ก-ฮ\u0e48-\u0e4b][A-Za-z]า|[ก-\u0e4e][\ue000-\uf8ff\ufffd]"
)
"""What readers of PDF leave of SARA AM and tone marks, glyph numbers read as letters included.

A character that only a font knows counts within a word; before one it is the dot of a list.
"""
_SARA_AM = re.compile("ำ|\u0e4d")
_WITHOUT_SARA_AM = re.compile("ส ?นักงาน|ก ?หนด|จ ?นวน|ด ?เนินการ|ต ?แหน่ง|ล ?ดับ|อ ?นาจ")
"""What is left of words that have one."""
_LINE_LETTERS = 8
_TELLING = 1500
"""Letters in which a text of an office has some 15 times SARA AM, and never none."""


class Damage(NamedTuple):
    """How damaged a text is."""

    share: float
    """Of its Thai lines, from 0 to 1."""
    lines: int = 0
    example: str | None = None
    """The first damaged line; None without one, or when SARA AM is lost everywhere."""


def damage(text: str) -> Damage:
    """Return how many Thai lines hold letters in an impossible order.

    Lines with fewer than 8 Thai letters do not count. A long text in which SARA AM never occurs,
    but what is left of words with it does, has lost it everywhere: every line is damaged. A text
    without Thai is not damaged.
    """
    lines = [line for line in text.splitlines() if len(_THAI_LETTER.findall(line)) >= _LINE_LETTERS]
    if not lines:
        return Damage(0.0)
    if _has_lost_sara_am(text):
        return Damage(1.0, len(lines))
    damaged = [line for line in lines if _IMPOSSIBLE.search(line)]
    return Damage(len(damaged) / len(lines), len(damaged), next(iter(damaged), None))


def _has_lost_sara_am(text: str) -> bool:
    return (
        not _SARA_AM.search(text)
        and len(_THAI_LETTER.findall(text)) >= _TELLING
        and _WITHOUT_SARA_AM.search(text) is not None
    )
