"""The symbol of a decision: a diamond, flattened at top and bottom where its question is long."""

from collections.abc import Iterator, Sequence

from generator.rendering.flowchart.frame import Frame
from generator.rendering.flowchart.graph import Node
from generator.rendering.flowchart.lettering import break_lines, line_width, longest_word, set_lines
from generator.rendering.flowchart.symbols import Symbol

# Between text and border: from the slanting sides, from the level top and bottom.
_ASIDE = 7.0
_ABOVE = 9.0
# Glyphs do not fill their line, so that the outer edge of the outermost lines is free.
_SLACK = 3.0
# How much of its width a decision keeps level at top and bottom, from a diamond on.
_FLATS = (0.0, 0.35, 0.55, 0.7)
_FLATTEST = 0.84
# How much of what is not level a line of text may take.
_SHARES = (0.42, 0.5, 0.58, 0.66, 0.74)


def make_decision(node: Node, frame: Frame) -> Symbol:
    """Draw a question as a diamond, or as flat as it must be so as not to grow too high."""
    width = frame.decision_width
    flat, height, lines = _settle(node.text, frame)
    top = (height - len(lines) * frame.design.leading) / 2
    texts = tuple(set_lines(lines, (width / 2, top), frame.design, "words", "middle"))
    return Symbol(node.kind, width, height, texts, flat=flat)


def _settle(question: str, frame: Frame) -> tuple[float, float, tuple[str, ...]]:
    """Return how flat and how high a decision is, and the lines of its question."""
    for share in _FLATS:
        flat = share * frame.decision_width
        height, lines = _lowest(question, frame, flat)
        if height <= frame.design.decision_most:
            return flat, height, lines
    flat = _FLATTEST * frame.decision_width
    return flat, *_lowest(question, frame, flat)


def _lowest(question: str, frame: Frame, flat: float) -> tuple[float, tuple[str, ...]]:
    """Return the least height that holds the question, and its lines."""
    return min((_height(lines, frame, flat), lines) for lines in _settings(question, frame, flat))


def _settings(question: str, frame: Frame, flat: float) -> Iterator[tuple[str, ...]]:
    design, width = frame.design, frame.decision_width
    most = width - 4 * _ASIDE
    least = min(longest_word(question, design, "words"), most)
    for share in _SHARES:
        limit = min(max(flat + share * (width - flat) - 2 * _ASIDE, least), most)
        yield break_lines(question, limit, design, "words")


def _height(lines: Sequence[str], frame: Frame, flat: float) -> float:
    """Return the height at which every line is clear of the sides."""
    design = frame.design
    slant = (frame.decision_width - flat) / 2
    half = design.decision_least / 2
    for index, line in enumerate(lines):
        middle = (index + 0.5 - len(lines) / 2) * design.leading
        reach = abs(middle) + design.leading / 2 - _SLACK
        beyond = line_width(line, design, "words") / 2 + _ASIDE - flat / 2
        half = max(half, reach + _ABOVE, reach / (1 - beyond / slant) if beyond > 0 else 0)
    return 2 * half
