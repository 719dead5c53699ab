"""Blanks: labels with dotted lines to write on, and boxes to tick."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.kinds.form import FieldType, FormField
from generator.paper.word.controls import (
    Place,
    checkbox,
    date_control,
    lines_control,
    text_control,
)
from generator.paper.word.markup import CM, Markup, join
from generator.paper.word.measure import width
from generator.paper.word.paragraphs import Indent, Stop, paragraph, run, tab

OTHER = "อื่น ๆ โปรดระบุ"
SHORT: frozenset[FieldType] = frozenset({"date", "number", "phone", "time"})
"""Answers that need half a line."""
_GAP = round(0.4 * CM)
"""Twips between two blanks of a line."""
_LEAST = 3 * CM
"""Twips of dots that a short answer needs."""
_BOX = round(0.8 * CM)
"""Twips of a box and the room after it."""
_INDENT = round(0.75 * CM)


@dataclass(frozen=True)
class Question:
    """A field where it stands on the form."""

    field: FormField
    place: Place
    marked: bool
    """Carries the sign of what must be filled in."""

    @property
    def label(self) -> str:
        """The label as it is printed."""
        return f"{self.field.label}*" if self.marked else self.field.label

    @property
    def own_width(self) -> int:
        """Twips of everything but the dots."""
        return width(f"{self.label} ") + width(f" {self.field.unit or ''}")


def is_short(question: Question, room: int) -> bool:
    """Tell whether a blank fits in half of the room."""
    half = (room - _GAP) // 2
    return question.field.type in SHORT and question.own_width + _LEAST <= half


def short_blanks(questions: Sequence[Question], room: int) -> Markup:
    """One or two short blanks on a line, each on its half."""
    half = (room - _GAP) // 2
    stops = [Stop(half, "right", dotted=True)]
    runs = [_blank(questions[0])]
    if len(questions) > 1:
        stops += [Stop(half + _GAP), Stop(room, "right", dotted=True)]
        runs += [tab(), _blank(questions[1])]
    helps = [markup for question in questions for markup in help_of(question)]
    return join(paragraph(*runs, style="Blank", stops=stops), *helps)


def blank(question: Question, room: int) -> Markup:
    """A blank that reaches to the right edge; below its label where that is long."""
    stops = [Stop(room, "right", dotted=True)]
    if question.own_width > room * 3 // 5:
        line = _dots(question)
        label = paragraph(run(question.label), style="Blank", keep_next=True)
        return join(label, paragraph(line, style="Blank", stops=stops), *help_of(question))
    return join(paragraph(_blank(question), style="Blank", stops=stops), *help_of(question))


def lines(question: Question, room: int) -> Markup:
    """A label and as many dotted lines as the field has."""
    field = question.field
    stops = [Stop(room, "right", dotted=True)]
    beside = question.own_width <= room // 2
    control = lines_control(question.place, field.label, field.lines + (not beside))
    written = paragraph(run(f"{question.label} "), control, style="Blank", stops=stops)
    return join(written, *help_of(question))


def options(question: Question, room: int) -> Markup:
    """Boxes to tick: on the line of the label where they fit, or else in columns below it."""
    field = question.field
    taken = width(f"{question.label}   ") + (width(OTHER) + _BOX + 4 * CM if field.other else 0)
    if taken + sum(_BOX + width(f"{option}  ") for option in field.options) <= room:
        return join(_on_one_line(question, room), *help_of(question))
    rows = list(_rows(question, room))
    kept = [paragraph(*runs, style="Option", stops=stops, indent=indent,
                      keep_next=number < len(rows) - 1)
            for number, (runs, stops, indent) in enumerate(rows)]  # fmt: skip
    label = paragraph(run(question.label), style="Option", keep_next=True)
    return join(label, *help_of(question, keep_next=True), *kept)


def help_of(question: Question, *, keep_next: bool = False) -> tuple[Markup, ...]:
    """How to fill it in, in small letters."""
    text = question.field.help
    return (paragraph(run(f"({text})"), style="Help", keep_next=keep_next),) if text else ()


def _blank(question: Question) -> Markup:
    return join(run(f"{question.label} "), _dots(question))


def _dots(question: Question) -> Markup:
    """The control, dots on to the next stop, and the unit, which ends there."""
    field = question.field
    make = date_control if field.type == "date" else text_control
    unit = run(f" {field.unit}") if field.unit else Markup("")
    return join(make(question.place, field.label), tab(), unit)


def _on_one_line(question: Question, room: int) -> Markup:
    boxes = [
        join(run("   "), _box(question, number, option))
        for number, option in enumerate(question.field.options, start=1)
    ]
    if question.field.other:
        boxes.append(join(run("   "), _other(question)))
    stops = [Stop(room, "right", dotted=True)]
    return paragraph(run(question.label), *boxes, style="Blank", stops=stops)


def _rows(question: Question, room: int) -> Iterator[tuple[list[Markup], list[Stop], Indent]]:
    field = question.field
    inner = room - _INDENT
    longest = max(_BOX + width(f"{option}  ") for option in field.options)
    columns = max(1, min(4, inner // longest, len(field.options)))
    step = inner // columns
    stops = [Stop(_INDENT + step * number) for number in range(1, columns)]
    boxes = [_box(question, number, option) for number, option in enumerate(field.options, start=1)]
    indent = Indent(left=_INDENT + (_BOX if columns == 1 else 0),
                    hanging=_BOX if columns == 1 else 0)  # fmt: skip
    for start in range(0, len(boxes), columns):
        row = boxes[start : start + columns]
        runs = [piece for box in row for piece in (tab(), box)][1:]
        yield runs, stops, indent
    if field.other:
        yield [_other(question)], [Stop(room, "right", dotted=True)], Indent(left=_INDENT)


def _box(question: Question, number: int, option: str) -> Markup:
    alias = f"{question.field.label}: {option}"
    return join(checkbox(question.place.within(number), alias), run(f" {option}"))


def _other(question: Question) -> Markup:
    number = len(question.field.options) + 1
    place = question.place
    return join(
        checkbox(place.within(number), f"{question.field.label}: อื่น ๆ"),
        run(f" {OTHER} "),
        text_control(place.within(number + 1), f"{question.field.label}: {OTHER}"),
        tab(),
    )
