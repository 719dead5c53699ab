"""A procedure on paper: its sections, the schedule of its steps, its chart on one sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.kinds.procedure import Procedure, Step
from generator.library.entry import Entry
from generator.paper.anchors import anchored
from generator.rendering.flowchart import draw_on_sheet
from generator.rendering.procedures import ShownPart, shown_parts, step_texts
from generator.rendering.texts import Texts

FONT = "Sarabun Paper"


@dataclass(frozen=True)
class PrintedStep:
    """A row of the schedule: a step, or one within it."""

    step: Step
    text: Markup
    depth: int
    """0 for a step, 1 for one within it, 2 for one within that."""


@dataclass(frozen=True)
class PrintedProcedure:
    """A procedure as a document shows it."""

    entry: Entry[Procedure]
    id: str
    """The id of its heading; all ids within it begin with it."""
    parts: tuple[ShownPart, ...]
    rows: tuple[PrintedStep, ...]
    facts: tuple[str, ...]
    """Which columns the schedule has beside the steps: `duration`, `responsible`."""
    chart: Markup
    """The flow chart, or nothing where there are no steps."""


def printed_procedure(
    entry: Entry[Procedure], texts: Texts, inside: Mapping[str, str]
) -> PrintedProcedure:
    """A procedure as a document shows it.

    Args:
        entry: The procedure.
        texts: What renders its texts.
        inside: Addresses of what the document holds, and the ids it has there.
    """
    name = inside.get(entry.url, "procedure")

    def within(html: Markup) -> Markup:
        return Markup(anchored(str(html), name, inside))  # noqa: S704 - as safe as before

    parts = tuple(
        ShownPart(part.field, part.heading, f"{name}-{part.id}", within(part.content))
        for part in shown_parts(entry, texts.library, texts.render)
        if part.field != "chart" or part.content
    )
    steps = entry.outline.steps if entry.outline else ()
    words = step_texts(entry, texts.render)
    rows = tuple(
        PrintedStep(step, within(words.get(step.number, Markup.escape(step.text))), depth)
        for step, depth in _flat(steps)
    )
    facts = tuple(
        fact for fact in ("duration", "responsible") if any(getattr(row.step, fact) for row in rows)
    )
    return PrintedProcedure(entry, name, parts, rows, facts, _chart(entry, steps))


def _flat(steps: tuple[Step, ...], depth: int = 0) -> list[tuple[Step, int]]:
    return [pair for step in steps for pair in ((step, depth), *_flat(step.steps, depth + 1))]


def _chart(entry: Entry[Procedure], steps: tuple[Step, ...]) -> Markup:
    if not steps:
        return Markup()
    branches = [branch for branch in entry.data.flow if branch.stays_within(len(steps))]
    return Markup(draw_on_sheet(entry.title, steps, branches, FONT))  # noqa: S704 - drawn by us
