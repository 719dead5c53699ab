"""Lines over time: points of different shapes, joined by lines of different strokes."""

from collections.abc import Iterator
from itertools import pairwise

from generator.rendering.flowchart.outlines import number
from generator.web.charts.drawing import LEADING, Canvas, legend, svg, text, width_of
from generator.web.charts.nouns import ChartData, Series, written
from generator.web.charts.scale import Scale, scale

_HEIGHT = 240
_MARKS = (
    '<circle class="ps-chart__mark" r="4.5"/>',
    '<rect class="ps-chart__mark" x="-4.5" y="-4.5" width="9" height="9"/>',
    '<path class="ps-chart__mark" d="M0-6 6 0 0 6-6 0z"/>',
    '<path class="ps-chart__mark" d="M0-6 6 5H-6z"/>',
)
_Point = tuple[float, float]


def line_chart(data: ChartData, canvas: Canvas) -> str:
    """Draw lines; where a value is missing the line is broken."""
    head, top = legend(data, canvas.width, [_sample(order) for order in range(len(data.series))])
    top += LEADING  # for the number above the highest point
    measure = scale(map(float, data.values), from_zero=False)
    left = max(width_of(_tick(tick)) for tick in measure.ticks) + 10
    edge = max(14.0, width_of(written(max(data.values, default=0))) / 2)
    xs = _spread(len(data.labels), left + edge, canvas.width - edge)
    parts = [head, *_grid(measure, left, top, canvas.width)]
    for order, series in enumerate(data.series):
        points = [
            (x, _y(float(value), measure, top)) if value is not None else None
            for x, value in zip(xs, series.values, strict=True)
        ]
        parts += _line(points, order)
        if len(data.series) == 1:
            parts += _numbers(series, points)
    bottom = top + _HEIGHT
    parts += _names(data.labels, xs, bottom, canvas.width)
    return svg(data, canvas, bottom + LEADING + 8, "".join(parts))


def _grid(measure: Scale, left: float, top: float, width: float) -> Iterator[str]:
    for tick in measure.ticks:
        y = _y(tick, measure, top)
        yield f'<path class="ps-chart__grid" d="M{number(left)} {number(y)}H{number(width)}"/>'
        yield text(left - 8, y + 5, _tick(tick), "value", "end")


def _tick(tick: float) -> str:
    return f"{int(tick):,}" if tick == int(tick) else f"{tick:,g}"


def _y(value: float, measure: Scale, top: float) -> float:
    return top + _HEIGHT * (1 - measure.share(value))


def _spread(count: int, left: float, right: float) -> list[float]:
    if count == 1:
        return [(left + right) / 2]
    return [left + (right - left) * place / (count - 1) for place in range(count)]


def _sample(order: int) -> str:
    line = f'<path class="ps-chart__line ps-chart__line--{order + 1}" d="M0 0H20"/>'
    return f'{line}<g transform="translate(10 0)">{_MARKS[order]}</g>'


def _line(points: list[_Point | None], order: int) -> Iterator[str]:
    drawn = "".join(
        f"M{number(a[0])} {number(a[1])}L{number(b[0])} {number(b[1])}"
        for a, b in pairwise(points)
        if a and b
    )
    if drawn:
        yield f'<path class="ps-chart__line ps-chart__line--{order + 1}" d="{drawn}"/>'
    for point in filter(None, points):
        yield f'<g transform="translate({number(point[0])} {number(point[1])})">{_MARKS[order]}</g>'


def _numbers(series: Series, points: list[_Point | None]) -> Iterator[str]:
    """The value above each point, where it does not touch the one before."""
    end = float("-inf")
    for value, point in zip(series.values, points, strict=True):
        if value is None or point is None:
            continue
        half = width_of(written(value)) / 2
        if point[0] - half > end + 6:
            yield text(point[0], point[1] - 11, written(value), "number", "middle")
            end = point[0] + half


def _names(labels: tuple[str, ...], xs: list[float], bottom: float, width: float) -> Iterator[str]:
    """The names below the axis, as many as fit; the last one always."""
    step = max(1, -(-len(labels) * int(max(map(width_of, labels)) + 12) // int(width)))
    for place in range(len(labels) - 1, -1, -step):
        half = width_of(labels[place]) / 2
        x = min(max(xs[place], half), width - half)
        yield text(x, bottom + LEADING, labels[place], "label", "middle")
