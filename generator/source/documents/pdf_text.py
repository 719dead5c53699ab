"""The text of one PDF page, without the echoes that Chrome writes into Thai.

Chrome and Google Docs give every glyph of a cluster the letters of the whole cluster, so that the
vowel above "ศึ" is read as another "ศึ", one letter later: ศึกษา comes out as ศึกศึษา. Such an echo
is told by its place: a consonant stands on the line, and what hangs wholly above or below it and
repeats what has just been read is a mark alone. The same fonts give SARA AM to its consonant and
nothing to its second half, whose room pdfium then takes for a space: สำ นักงาน.
"""

import re
from ctypes import c_double
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

_CLUSTER = re.compile("[\u0e01-\u0e2e][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+")
_NEAR = 8
"""How many characters behind the cluster its echo comes at most."""
_ABOVE = 0.5
"""Of the height of a letter: where the lower edge of a mark above begins."""
_SPACE = 0.4
"""Of the height of a letter: a gap narrower than this is none."""
_HALF = 0.55
"""Of the size of the font: a gap narrower than this behind a lone half of SARA AM is the other."""


@dataclass(frozen=True)
class _Box:
    """Where a character is drawn, in points from the lower left corner of the page."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


def page_text(page: pypdfium2.PdfTextPage) -> str:
    """The text of a page as pdfium orders it, lines ended by LF."""
    text: str = page.get_text_range()
    if len(text) == page.count_chars():  # else a place in one is no place in the other
        dropped = _echoes(page, text)
        text = "".join(letter for place, letter in enumerate(text) if place not in dropped)
    return text.replace("\r\n", "\n")


def _echoes(page: pypdfium2.PdfTextPage, text: str) -> set[int]:
    """Places of echoes, and of the spaces that were guessed around them."""
    dropped: set[int] = set()
    spaces: list[int] = []
    read: dict[str, tuple[int, int]] = {}
    for match in _CLUSTER.finditer(text):
        start, end = match.span()
        first, last = read.get(match[0], (0, -_NEAR - 1))
        if start - last <= _NEAR and _hangs(_box(page, start), _box(page, first), page, start):
            dropped.update(range(start, end))
            spaces += [place for place in (start - 1, end) if text[place : place + 1] == " "]
            continue
        read[match[0]] = start, end
        if text[start + 1 : end + 1].endswith("\u0e33 ") and _is_other_half(page, start, end):
            dropped.add(end)
    dropped.update(place for place in spaces if _is_no_gap(page, text, place, dropped))
    return dropped


def _hangs(mark: _Box, letter: _Box, page: pypdfium2.PdfTextPage, place: int) -> bool:
    """Tell whether this is drawn wholly above or below where the letter stands."""
    _, line = _origin(page, place)
    above = mark.bottom - line > _ABOVE * letter.height
    return 0 < mark.height < letter.height and (above or mark.top <= line)


def _is_no_gap(page: pypdfium2.PdfTextPage, text: str, space: int, dropped: set[int]) -> bool:
    """Tell whether the letters around a space nearly touch, so that there is none on the page."""
    before, after = space - 1, space + 1
    while before in dropped or text[before : before + 1] == " ":
        before -= 1
    while after in dropped or text[after : after + 1] == " ":
        after += 1
    if before < 0 or after >= len(text):
        return False
    left, right = _box(page, before), _box(page, after)
    return right.left - left.right < _SPACE * max(left.height, right.height)


def _is_other_half(page: pypdfium2.PdfTextPage, consonant: int, space: int) -> bool:
    """Tell whether a space behind SARA AM is the room of its second half."""
    size = raw.FPDFText_GetFontSize(page, space - 1)
    gap = _box(page, space + 1).left - _box(page, space - 1).right
    return _origin(page, consonant) == _origin(page, space - 1) and 0 < gap < _HALF * size


def _box(page: pypdfium2.PdfTextPage, place: int) -> _Box:
    left, right, bottom, top = (c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(page, place, left, right, bottom, top)
    return _Box(left.value, right.value, bottom.value, top.value)


def _origin(page: pypdfium2.PdfTextPage, place: int) -> tuple[float, float]:
    """The point on the line from which the glyph of a character is drawn."""
    along, line = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(page, place, along, line)
    return along.value, line.value
