"""Many words in one regular expression that is tried once at each place of a text."""

import re
from collections.abc import Callable, Iterable


def one_of(words: Iterable[str], guard: Callable[[str], str] = lambda _word: "") -> str:
    """Return an expression that matches the longest of the words.

    Words share their beginnings, so that the time of a search hardly grows with their number.

    Args:
        words: Plain words, at least one, none empty.
        guard: Returns what must hold behind a word, as an expression.
    """
    return _branches([(word, word) for word in words], guard)


def _branches(words: list[tuple[str, str]], guard: Callable[[str], str]) -> str:
    tails: dict[str, list[tuple[str, str]]] = {}
    for rest, word in words:
        if rest:
            tails.setdefault(rest[0], []).append((rest[1:], word))
    ends = [guard(word) for rest, word in words if not rest]
    longer = [re.escape(head) + _branches(rest, guard) for head, rest in tails.items()]
    return f"(?:{'|'.join([*longer, *ends])})"
