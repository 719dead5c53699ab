"""How wide a text is: the advance widths of Sarabun, the font that the pages are set in."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from fontTools.ttLib import TTFont

Weight = Literal[400, 600]

_FONTS = Path(__file__).parents[3] / "theme" / "assets" / "fonts"
# A character that the font lacks comes from a font we do not know: one em is a safe guess.
_UNKNOWN = 1.0


def text_width(text: str, size: float, weight: Weight = 400) -> float:
    """Return the width of a text on one line.

    Args:
        text: Plain text.
        size: The font size; the result is in its unit.
        weight: The font weight.
    """
    advances = _advances(weight)
    return size * sum(advances.get(character) or _missing(character) for character in text)


@cache
def _advances(weight: Weight) -> Mapping[str, float]:
    with TTFont(_FONTS / f"sarabun-{weight}.woff2") as font:
        em = font["head"].unitsPerEm
        advances = font["hmtx"].metrics
        return {
            chr(code): advances[glyph][0] / em
            for code, glyph in font.getBestCmap().items()
            if not _is_mark(chr(code))
        }


@cache
def _missing(character: str) -> float:
    return 0.0 if _is_mark(character) else _UNKNOWN


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me", "Cf"}
