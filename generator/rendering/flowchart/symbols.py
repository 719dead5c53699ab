"""The symbols of start, end and steps: how large they are and which text stands where in them."""

from dataclasses import dataclass

from generator.rendering.flowchart.badge import BADGE_HEIGHT, Badge, badge_width, text_indent
from generator.rendering.flowchart.frame import FACT_NAMES, Frame
from generator.rendering.flowchart.graph import Kind, Node
from generator.rendering.flowchart.lettering import (
    Text,
    balance_lines,
    break_lines,
    line_width,
    set_lines,
)

_BOX_PAD = 11.0
_BOX_LEAST = 48.0
_RULE_ROOM = 13.0
_TERMINAL_HEIGHT = 40.0
_TERMINAL_PAD = 22.0


@dataclass(frozen=True)
class Symbol:
    """A node with a size.

    Attributes:
        kind: What it stands for.
        width: Of its border.
        height: Of its border.
        texts: Its lines of text, placed from its upper left corner.
        flat: How long its level top and bottom are; a diamond has none.
        badge: The badge around its number, placed from the same corner; None where there is none.
        rule: How far below its top a thin rule divides it; None where nothing does.
    """

    kind: Kind
    width: float
    height: float
    texts: tuple[Text, ...]
    flat: float = 0.0
    badge: Badge | None = None
    rule: float | None = None


def make_terminal(node: Node, frame: Frame) -> Symbol:
    """Draw where the work starts or ends."""
    design = frame.design
    width = line_width(node.text, design, "head") + 2 * _TERMINAL_PAD
    place = (width / 2, (_TERMINAL_HEIGHT - design.leading) / 2)
    texts = tuple(set_lines((node.text,), place, design, "head", "middle"))
    return Symbol(node.kind, width, _TERMINAL_HEIGHT, texts)


def make_box(node: Node, frame: Frame) -> Symbol:
    """Draw a step: its number, what is done and, in a form without columns, the facts about it."""
    design = frame.design
    badge = badge_width(node.number, design)
    indent = text_indent(node.number, design)
    text = balance_lines(node.text, frame.width - indent - design.pad, design, "words")
    hint = (f"(มี {node.substeps} ขั้นตอนย่อย)",) if node.substeps else ()
    facts = () if design.columns else _facts(node, frame)
    count = len(text) + len(hint)
    rule = max(count * design.leading + 2 * _BOX_PAD, _BOX_LEAST)
    top = (rule - count * design.leading) / 2
    hint_top = top + len(text) * design.leading
    number_top = top if count else (rule - design.leading) / 2
    number_place = (design.pad + badge / 2, number_top)
    return Symbol(
        node.kind,
        frame.width,
        rule + (len(facts) * design.leading + _RULE_ROOM if facts else 0),
        texts=(
            *set_lines((node.number,), number_place, design, "number", "middle"),
            *set_lines(text, (indent, top), design, "words"),
            *set_lines(hint, (indent, hint_top), design, "fact"),
            *set_lines(facts, (design.pad, rule + _RULE_ROOM / 2), design, "fact"),
        ),
        badge=Badge(design.pad, number_top + (design.leading - BADGE_HEIGHT) / 2, badge),
        rule=rule if facts else None,
    )


def _facts(node: Node, frame: Frame) -> tuple[str, ...]:
    limit = frame.width - 2 * frame.design.pad
    return tuple(
        line
        for fact, name in FACT_NAMES.items()
        if (value := getattr(node, fact))
        for line in break_lines(f"{name}: {value}", limit, frame.design, "fact")
    )
