"""Facts that an evaluator looks for in a text, each with the words by which it is recognised."""

from collections.abc import Mapping, Sequence

from generator.check.rules.disclosure.shown_text import Shown

Facts = Mapping[str, Sequence[str]]
"""The name of a fact in Thai, to words of which one must stand in the text."""


def missing(facts: Facts, seen: Shown) -> tuple[str, ...]:
    """The facts that a text does not tell; of one that cannot be read nothing is said."""
    if not seen.readable:
        return ()
    return tuple(name for name, words in facts.items() if not seen.says(words))
