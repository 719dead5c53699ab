"""Thai words: where one ends, and how to break a text into lines without cutting one."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

_OPENING = "(\\[{“‘«"
_NO_BREAK = "\u00a0\u202f"
_SPACE = rf"[^\S{_NO_BREAK}]"
# What may never stand first in a line: dependent vowels and marks, signs of repetition and
# abbreviation, closing punctuation.
_FOLLOWING = (
    "\u0300-\u036f\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\ufe0f\u200d" + "ๆฯ" + ")\\]}”’»" + ".,;:!?%/…"
)
_UNIT = rf"(?:[{_OPENING}]\s*)*[เ-ไ]?\S(?:\s*[{_FOLLOWING}])*"
_CLUSTER = re.compile(rf"{_UNIT}(?:{_SPACE}*[{_NO_BREAK}]\s*{_UNIT})*{_SPACE}*")
_ABBREVIATION = re.compile(r"(?<![ก-ฮ])(?:[ก-ฮ]++\.)++")
_THAI_LETTER = re.compile("[ก-\u0e3aเ-\u0e4e]")


@lru_cache(maxsize=4096)
def split_words(text: str) -> tuple[str, ...]:
    """Cut a text into words and what stands between them; joined they are the text again."""
    # Imported here because its dictionary costs more than most commands need to start.
    from pythainlp.tokenize import word_tokenize  # noqa: PLC0415  # lazily, see above

    return tuple(word_tokenize(text, engine="newmm", keep_whitespace=True))


def wrap(text: str, limit: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Break a text into lines no wider than a limit.

    Lines end between words or at spaces; only a word that is wider than a whole line is broken,
    and then between clusters of letters. A single cluster wider than the limit stands alone.

    Args:
        text: Plain text; a line end in it stays one.
        limit: The width of a line, in the unit of `measure`.
        measure: Returns the width of a text.
    """
    return tuple(
        line
        for paragraph in text.splitlines()
        if paragraph.strip()
        for line in _lines(paragraph.strip(), limit, measure)
    )


def _lines(text: str, limit: float, measure: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for word in _unbreakable(text):
        fits = measure(word.rstrip()) <= limit
        for part in (word,) if fits else _CLUSTER.findall(word):
            if line and measure((line + part).rstrip()) > limit:
                yield line.rstrip()
                line = ""
            line += part
    yield line.rstrip()


def _unbreakable(text: str) -> Iterator[str]:
    word_ends = _word_ends(text)
    word, end = "", 0
    for cluster, following in pairwise((*_CLUSTER.findall(text), "")):
        word += cluster
        end += len(cluster)
        if not following or _may_break(cluster, following, at_word_end=end in word_ends):
            yield word
            word = ""


def _word_ends(text: str) -> frozenset[int]:
    ends = frozenset(accumulate(len(word) for word in split_words(text)))
    # The dictionary knows few abbreviations and would cut สพป. after its first letter.
    return ends.difference(
        *(range(found.start() + 1, found.end()) for found in _ABBREVIATION.finditer(text))
    )


def _may_break(before: str, after: str, *, at_word_end: bool) -> bool:
    if before[-1].isspace():
        return True
    # A dot without a space belongs to an abbreviation; Latin and numbers hold together.
    between_words = at_word_end and not before.endswith(".")
    return between_words and any(_THAI_LETTER.match(side) for side in (before[-1], after[0]))
