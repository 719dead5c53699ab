"""Plain charts drawn at build time: bars to compare, lines to follow, both readable without colour.

A chart is drawn twice, for wide windows and for phones, because text in a picture that shrinks
becomes too small to read.
"""

from typing import Literal

from generator.web.charts.bars import bar_chart
from generator.web.charts.drawing import Canvas
from generator.web.charts.lines import line_chart
from generator.web.charts.nouns import ChartData, Series

__all__ = ["ChartData", "Series", "chart_pictures"]

_CANVASES: tuple[tuple[Literal["wide", "narrow"], int], ...] = (("wide", 700), ("narrow", 328))
"""Pixels: the column of text, and a phone of 360 without its margins."""


def chart_pictures(data: ChartData, name: str) -> str:
    """Both drawings of a chart as SVG, each with a title and a description in words.

    Args:
        data: What is drawn.
        name: Part of the ids in the drawings; unique on the page.
    """
    draw = bar_chart if data.kind == "bar" else line_chart
    return "".join(draw(data, Canvas(width, f"{name}-{size}", size)) for size, width in _CANVASES)
