"""Paragraphs and runs: the smallest things on a page of Word."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.paper.word.markup import Markup, join, tag, w, words

Alignment = Literal["left", "center", "right", "thaiDistribute"]


@dataclass(frozen=True)
class Stop:
    """A tab stop."""

    at: int
    """Twips from the left edge of the text."""
    align: Literal["left", "right"] = "left"
    dotted: bool = False
    """Dots lead to it: the line that a pen writes on."""


@dataclass(frozen=True)
class Indent:
    """How far a paragraph stands from the edges of the text, in twips."""

    left: int = 0
    right: int = 0
    hanging: int = 0
    """The first line stands this much further left than the others."""


def run(text: str, *, bold: bool = False, size: int | None = None, style: str = "") -> Markup:
    """Write words in one look.

    Args:
        text: The words.
        bold: Bold in every script.
        size: Half points in every script; None is the size of the paragraph.
        style: A style of characters.
    """
    look = run_look(bold=bold, size=size, style=style)
    return w("r", *look, tag("w:t", {"xml:space": "preserve"}, words(text)))


def run_look(*, bold: bool = False, size: int | None = None, style: str = "") -> tuple[Markup, ...]:
    """The properties of a run; Thai takes the ones whose names end in Cs."""
    properties = [
        *([w("rStyle", val=style)] if style else []),
        *([w("b"), w("bCs")] if bold else []),
        *([w("sz", val=size), w("szCs", val=size)] if size else []),
    ]
    return (w("rPr", *properties),) if properties else ()


def tab() -> Markup:
    """Go to the next tab stop."""
    return w("r", w("tab"))


def paragraph(  # noqa: PLR0913 - what a paragraph can say for itself beyond its style
    *runs: Markup,
    style: str = "",
    keep_next: bool = False,
    stops: Sequence[Stop] = (),
    before: int | None = None,
    indent: Indent | None = None,
    align: Alignment | None = None,
) -> Markup:
    """Write a paragraph; its properties in the order that the schema asks for.

    Args:
        runs: What stands in it.
        style: A style of paragraphs.
        keep_next: Stays on one page with the paragraph after it.
        stops: Its tab stops from left to right.
        before: Twips of room above it.
        indent: Its distance from the edges.
        align: How its lines are set.
    """
    properties = (
        w("pStyle", val=style) if style else None,
        w("keepNext") if keep_next else None,
        w("tabs", *map(_stop, stops)) if stops else None,
        w("spacing", before=before) if before is not None else None,
        _indent(indent) if indent else None,
        w("jc", val=align) if align else None,
    )
    given = [said for said in properties if said]
    return w("p", *([w("pPr", *given)] if given else []), join(*runs))


def _stop(stop: Stop) -> Markup:
    return w("tab", val=stop.align, leader="dot" if stop.dotted else "none", pos=stop.at)


def _indent(indent: Indent) -> Markup:
    hanging = {"hanging": indent.hanging} if indent.hanging else {}
    return w("ind", left=indent.left, right=indent.right, **hanging)
