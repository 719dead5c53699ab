"""Bars that lie, so that names of any length stand above them and numbers behind."""

from collections.abc import Iterator

from generator.rendering.flowchart.outlines import number
from generator.web.charts.drawing import (
    LEADING,
    Canvas,
    legend,
    lines_of,
    patterns,
    svg,
    swatch,
    text,
    width_of,
)
from generator.web.charts.nouns import ChartData, written
from generator.web.charts.scale import Scale, scale

_BAR = 18
_NEXT = 22
_GAP = 10


def bar_chart(data: ChartData, canvas: Canvas) -> str:
    """Draw bars."""
    samples = [swatch((0, -7, 18, 14), order, canvas) for order in range(len(data.series))]
    head, top = legend(data, canvas.width, samples)
    measure = scale(map(float, data.values), from_zero=True)
    numbers = max((width_of(written(value)) for value in data.values), default=0)
    room = canvas.width - numbers - 8
    parts = [patterns(len(data.series), canvas), head]
    y = top
    for place, label in enumerate(data.labels):
        for line in lines_of(label, canvas.width):
            parts.append(text(0, y + 17, line, "label"))
            y += LEADING
        parts += _bars(data, place, (y, room), measure, canvas)
        y += _NEXT * len(data.series) + _GAP
    zero = room * measure.share(0)
    parts.append(
        f'<path class="ps-chart__axis" d="M{number(zero)} {number(top)}V{number(y - _GAP)}"/>'
    )
    return svg(data, canvas, y, "".join(parts))


def _bars(
    data: ChartData, place: int, at: tuple[float, float], measure: Scale, canvas: Canvas
) -> Iterator[str]:
    """The bars of one label, one below the other, each with its number."""
    y, room = at
    zero = room * measure.share(0)
    for order, series in enumerate(data.series):
        value = series.values[place]
        if value is None:
            yield text(zero + 6, y + 14, series.empty, "value")
        else:
            left, right = sorted((zero, room * measure.share(float(value))))
            yield swatch((left, y, right - left, _BAR), order, canvas)
            yield text(right + 6, y + 14, written(value), "value")
        y += _NEXT
