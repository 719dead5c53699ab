"""An organisation chart as SVG that needs neither script nor style sheet."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from generator.rendering.flowchart.lettering import WEIGHTS
from generator.rendering.org_chart.boxes import Box, BoxKind
from generator.rendering.org_chart.layout import Chart, Line, Style
from generator.rendering.org_chart.posts import Structure

_BOXES: dict[BoxKind, str] = {
    "director": 'fill="#dfe6ea" stroke="currentColor" stroke-width="1.2"',
    "deputy": 'fill="#eff3f5" stroke="currentColor" stroke-width="0.9"',
    "group": 'fill="#fff" stroke="currentColor" stroke-width="0.7"',
    "committee": 'fill="#fff" stroke="currentColor" stroke-width="0.7" stroke-dasharray="4 2.5"',
}
_LINES: dict[Style, str] = {
    "command": 'stroke="currentColor" stroke-width="0.8"',
    "beside": 'stroke="currentColor" stroke-width="0.8" stroke-dasharray="4 2.5"',
}


def write_svg(chart: Chart, structure: Structure, font: str) -> str:
    """Write a chart as one picture of its natural size.

    Args:
        chart: The geometry.
        structure: What it says, which is read aloud instead of the picture.
        font: The name of the font.
    """
    width, height = _number(chart.width), _number(chart.height)
    label = f"ผังโครงสร้าง: {structure.told}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label={quoteattr(label)}'
        f' viewBox="0 0 {width} {height}" width="{width}pt" height="{height}pt"'
        f' font-family={quoteattr(font)} font-size="{_number(chart.size)}">'
        f"{''.join(map(_line, chart.lines))}{''.join(map(_box, chart.boxes))}"
        f"{''.join(_words(chart))}</svg>"
    )


def _line(line: Line) -> str:
    places = zip(("x1", "y1", "x2", "y2"), (line.x1, line.y1, line.x2, line.y2), strict=True)
    written = " ".join(f'{name}="{_number(value)}"' for name, value in places)
    return f"<line {written} {_LINES[line.style]}/>"


def _box(box: Box) -> str:
    return (
        f'<rect x="{_number(box.x)}" y="{_number(box.y)}" width="{_number(box.width)}"'
        f' height="{_number(box.height)}" {_BOXES[box.kind]}/>'
    )


def _words(chart: Chart) -> Iterator[str]:
    for box in chart.boxes:
        for text in box.texts:
            yield (
                f'<text x="{_number(text.x)}" y="{_number(text.y)}" text-anchor="middle"'
                f' fill="currentColor" font-weight="{WEIGHTS[text.role]}">'
                f"{escape(text.words)}</text>"
            )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
