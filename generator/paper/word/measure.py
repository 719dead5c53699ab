"""How much room words take on paper, closely enough to decide what goes on one line."""

import unicodedata

from generator.paper.word.markup import CM

CELL = round(0.225 * CM)
"""Twips: the mean width of a letter of TH SarabunPSK in 16 points."""
LINE = 16 * CM
"""Twips between the margins of a page: 21 cm without 3 cm on the left and 2 cm on the right."""


def width(text: str) -> int:
    """The width of a text of 16 points in twips; marks above and below take no room."""
    return CELL * sum(unicodedata.category(letter) != "Mn" for letter in text)
