"""How the fields of a form share the lines of a sheet: short ones stand side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.kinds.form import FormField
from generator.rendering.flowchart.measure import text_width

LINE = 170.0
"""Millimetres between the margins of a sheet of A4."""
SIZE = 12.0
"""Points of the letters of a form: Sarabun at 12 is as large as TH Sarabun at 16."""
_MILLIMETRES = 25.4 / 72
_GAP = 4.0
_MOST = 3
"""Fields on a line: more are hard to tell apart with a pen in hand."""
_ROLE = 45.0
"""Millimetres that the role of who signs may take where two sign beside each other."""
_LEAST = {"text": 52.0, "email": 52.0, "phone": 36.0, "date": 44.0, "number": 20.0, "time": 22.0}
"""Millimetres that handwriting needs, by the type of the field."""

Shape = Literal["line", "signatures", "field"]


@dataclass(frozen=True)
class Line:
    """What stands side by side, or one thing that has the whole width."""

    shape: Shape
    fields: tuple[FormField, ...]

    @property
    def widths(self) -> tuple[int, ...]:
        """Millimetres that each field needs at least."""
        return tuple(round(_needed(field)) for field in self.fields)

    @property
    def field(self) -> FormField:
        """The first of its fields, or the only one."""
        return self.fields[0]


def set_lines(fields: Iterable[FormField]) -> Iterator[Line]:
    """Put fields on lines, in their order.

    A line takes as many short fields as have room for handwriting, and two signatures stand beside
    each other. Choices, tables, paragraphs and notes have lines of their own.
    """
    waiting: list[FormField] = []
    for field in fields:
        if waiting and not _fits(waiting, field):
            yield _line(waiting)
            waiting = []
        if field.type in _LEAST or field.type == "signature":
            waiting.append(field)
        else:
            yield Line("field", (field,))
    if waiting:
        yield _line(waiting)


def _line(fields: list[FormField]) -> Line:
    shape: Shape = "signatures" if fields[0].type == "signature" else "line"
    return Line(shape, tuple(fields))


def _fits(waiting: list[FormField], field: FormField) -> bool:
    """Tell whether one more field has room beside those that wait for a line."""
    if field.type == "signature" or waiting[0].type == "signature":
        short = all(_needed(one) <= _ROLE for one in (*waiting, field))
        return field.type == waiting[0].type and len(waiting) < 2 and short
    if field.type not in _LEAST or len(waiting) == _MOST or any(one.help for one in waiting):
        return False
    return sum(map(_needed, (*waiting, field))) + _GAP * len(waiting) <= LINE


def _needed(field: FormField) -> float:
    """Millimetres that a field needs: its label, what is written in it, its unit and its help."""
    printed = f"{field.label} {'* ' if field.required else ''}{field.unit or ''}"
    return text_width(printed, SIZE) * _MILLIMETRES + _LEAST.get(field.type, 0)
