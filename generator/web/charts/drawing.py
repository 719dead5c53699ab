"""The parts of a drawing: texts, marks of series that differ in shape, and the frame of the SVG."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from generator.rendering.flowchart.measure import text_width
from generator.rendering.flowchart.outlines import number
from generator.thai.words import wrap
from generator.web.charts.nouns import ChartData, described

SIZE = 15
"""Pixels: the size of the letters."""
LEADING = 24
"""Pixels: from line to line, with room for vowels and tone marks."""
_GAP = 28


@dataclass(frozen=True)
class Canvas:
    """Where a chart is drawn."""

    width: float
    """Pixels."""
    name: str
    """Begins the ids in the drawing; unique on the page."""
    size: Literal["wide", "narrow"]
    """Says for which windows the drawing is."""


Box = tuple[float, float, float, float]
"""Left, top, width, height."""


def width_of(text: str) -> float:
    """The width of a text in pixels."""
    return text_width(text, SIZE)


def lines_of(text: str, limit: float) -> tuple[str, ...]:
    """A text in lines that are no wider than the limit."""
    return wrap(text, limit, width_of)


def text(x: float, y: float, words: str, role: str, anchor: str = "start") -> str:
    """One line of text; `y` is its base line."""
    place = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return (
        f'<text class="ps-chart__{role}" x="{number(x)}" y="{number(y)}"{place}>'
        f"{escape(words)}</text>"
    )


def swatch(box: Box, series: int, canvas: Canvas) -> str:
    """A bar, or its sample in the legend: filled, hollow, hatched or dotted."""
    fill = f' fill="url(#{canvas.name}-fill-{series})"' if series > 1 else ""
    x, y, width, height = box
    return (
        f'<rect class="ps-chart__bar ps-chart__bar--{series + 1}"{fill} x="{number(x)}"'
        f' y="{number(y)}" width="{number(max(width, 1))}" height="{number(height)}"/>'
    )


def patterns(series: int, canvas: Canvas) -> str:
    """The fillings of the third and fourth series."""
    hatch = (
        f'<pattern id="{canvas.name}-fill-2" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<path class="ps-chart__hatch" d="M0 6 6 0"/></pattern>'
    )
    dots = (
        f'<pattern id="{canvas.name}-fill-3" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<circle class="ps-chart__dot" cx="3" cy="3" r="1.5"/></pattern>'
    )
    found = (hatch, dots)[: max(0, series - 2)]
    return f"<defs>{''.join(found)}</defs>" if found else ""


def legend(data: ChartData, width: float, samples: Sequence[str]) -> tuple[str, float]:
    """Names of the series beside their samples, and the height that they take.

    Args:
        data: The chart; one series needs no legend but its unit.
        width: Of the drawing.
        samples: The sample of each series, drawn around the origin.
    """
    drawn, y = [], 0.0
    named = data.series if len(data.series) > 1 else ()
    for mark, series in zip(samples, named, strict=False):
        drawn.append(f'<g transform="translate(0 {number(y + LEADING / 2)})">{mark}</g>')
        for line in lines_of(series.label, width - _GAP):
            drawn.append(text(_GAP, y + 17, line, "name"))
            y += LEADING
    if data.unit:
        drawn.append(text(0, y + 17, f"หน่วย: {data.unit}", "value"))
        y += LEADING
    return "".join(drawn), y + 8


def svg(data: ChartData, canvas: Canvas, height: float, body: str) -> str:
    """The frame: a picture with a name, and with a description that tells it in words."""
    width, name = number(canvas.width), canvas.name
    return (
        f'<svg class="ps-chart__picture ps-chart__{canvas.size}"'
        f' xmlns="http://www.w3.org/2000/svg" width="{width}" height="{number(height)}"'
        f' viewBox="0 0 {width} {number(height)}" role="img"'
        f" aria-labelledby={quoteattr(f'{name}-title {name}-desc')}"
        f' font-family="Sarabun, sans-serif" font-size="{SIZE}">'
        f'<title id="{name}-title">{escape(data.title)}</title>'
        f'<desc id="{name}-desc">{escape(described(data))}</desc>{body}</svg>'
    )
