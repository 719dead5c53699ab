"""A laid out chart as SVG that needs neither script nor style sheet."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from generator.rendering.flowchart.layout import Layout
from generator.rendering.flowchart.lettering import WEIGHTS, Text
from generator.rendering.flowchart.outlines import Outline, number, outlines

# A sheet of A4 between its margins; a higher chart is cut between symbols so that it can break.
_SHEET = 940
_LINE = 'fill="none" stroke="currentColor" stroke-width="1.5"'
_THIN = 'fill="none" stroke="currentColor" stroke-width="1" stroke-opacity="0.4"'
_FILL = 'fill="currentColor"'
# In the order of drawing, for a style sheet may fill the symbols; without one the attributes hold.
_LAYERS = {
    "start": _LINE,
    "step": _LINE,
    "decision": _LINE,
    "end": _LINE,
    "rule": _THIN,
    "rule-strong": _LINE,
    "badge": _LINE,
    "connector": _LINE,
    "line": _LINE,
    "arrow": _FILL,
}


def write_svg(layout: Layout, label: str, details: str) -> str:
    """Write a chart as one picture for assistive technology.

    A chart that is higher than a sheet of paper becomes a column of slices that touch: the same
    drawing seen through one window after the other. Browsers break pages between them, so that
    no symbol is cut.

    Args:
        layout: The geometry.
        label: The name of the picture.
        details: Id of the element that tells the same in words.
    """
    drawn = tuple(outlines(layout))
    edges = (0, *(layout.cuts if layout.height > _SHEET else ()), layout.height)
    slices = "".join(_slice(layout, drawn, window) for window in pairwise(edges))
    return (
        f'<div class="ps-flow__{layout.design.name}" role="img" aria-label={quoteattr(label)}'
        f" aria-details={quoteattr(details)}>{slices}</div>"
    )


def write_sheet(layout: Layout, label: str, font: str) -> str:
    """Write a chart as one SVG, to be scaled to a sheet.

    Args:
        layout: The geometry.
        label: What is read aloud instead of the picture.
        font: The name of the font.
    """
    width, height = number(layout.design.width), layout.height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label={quoteattr(label)}'
        f' viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' font-family={quoteattr(font)} font-size="{number(layout.design.size)}">'
        f"{''.join(_drawings(outlines(layout)))}{''.join(_writings(layout.texts))}</svg>"
    )


def _slice(layout: Layout, drawn: Sequence[Outline], window: tuple[int, int]) -> str:
    top, bottom = window
    width, height = number(layout.design.width), bottom - top
    seen = [outline for outline in drawn if outline.top <= bottom and outline.bottom >= top]
    texts = [text for text in layout.texts if top <= text.y < bottom]
    return (
        f'<svg class="ps-flow__picture" xmlns="http://www.w3.org/2000/svg" width="{width}"'
        f' height="{height}" viewBox="0 {top} {width} {height}" aria-hidden="true"'
        f' focusable="false" font-family="Sarabun, sans-serif"'
        f' font-size="{number(layout.design.size)}">'
        f"{''.join(_drawings(seen))}{''.join(_writings(texts))}</svg>"
    )


def _drawings(seen: Iterable[Outline]) -> Iterator[str]:
    by_layer: dict[str, list[str]] = {}
    for outline in seen:
        by_layer.setdefault(outline.layer, []).append(outline.data)
    for layer, looks in _LAYERS.items():
        # One path for all: lines that run together are then not drawn darker.
        if data := by_layer.get(layer):
            yield f'<path class="ps-flow__{layer}" {looks} d="{"".join(data)}"/>'


def _writings(texts: Iterable[Text]) -> Iterator[str]:
    by_role: dict[str, list[str]] = {}
    for text in texts:
        by_role.setdefault(text.role, []).append(_text(text))
    for role, weight in WEIGHTS.items():
        if lines := by_role.get(role):
            looks = f'fill="currentColor" font-weight="{weight}"'
            yield f'<g class="ps-flow__{role}" {looks}>{"".join(lines)}</g>'


def _text(text: Text) -> str:
    anchor = ' text-anchor="middle"' if text.anchor == "middle" else ""
    return f'<text x="{number(text.x)}" y="{number(text.y)}"{anchor}>{escape(text.words)}</text>'
