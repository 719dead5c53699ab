"""Advertisements for gambling and fraud, told apart from honest warnings against them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.thai.disguise import squeezed, undisguised
from generator.thai.spam_words import (
    BRANDS,
    FRAUD,
    GAMES,
    HONEST,
    LATIN_BRANDS,
    LATIN_GAMES,
    LATIN_LURES,
    LATIN_SALES,
    LURES,
    SALES,
)
from generator.thai.wordtree import one_of

_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINKED = re.compile(r"\[(?P<text>[^\[\]\n]*)\]\(|(?P<address>https?://[^\s)>\"']+)", re.IGNORECASE)

_ENOUGH = 4
_HONEST_WORD = 3
_MOST_HONEST = 4
"""An advertisement planted into an honest page must not be excused by all of that page."""
_MOST_GAMES = 2
_LINK = 3


@dataclass(frozen=True, slots=True)
class Spam:
    """A paragraph that advertises gambling or fraud.

    Attributes:
        position: Index of its first character into the text.
        end: Index behind its last one.
        words: What gave it away, in the usual spelling, each once.
    """

    position: int
    end: int
    words: tuple[str, ...]


class _Vocabulary:
    """Words found in any disguise, each told in its usual spelling."""

    def __init__(self, thai: str, latin: Sequence[str] = ()) -> None:
        self._usual = {squeezed(undisguised(word)): word for word in thai.split()}
        self._thai = re.compile(one_of(self._usual))
        # A name may begin a longer one, as in an address, but not stand within another word.
        self._latin = re.compile(f"(?<![a-z])(?:{'|'.join(latin)})") if latin else _NOTHING

    def words(self, plain: str, tight: str) -> set[str]:
        """Return the different words in a text, given undisguised and squeezed."""
        thai = {self._usual[word] for word in self._thai.findall(tight)}
        return thai.union(self._latin.findall(_NOT_LATIN.sub("ก", plain)))


_NOTHING = re.compile("(?!)")
_NOT_LATIN = re.compile("[^\x00-\x7f]{2,}")
"""Thai between Latin words, of which only that it is a letter matters to them."""
_GAMES = _Vocabulary(GAMES, LATIN_GAMES)
_SELLING = _Vocabulary(f"{SALES} {FRAUD} {BRANDS}", (*LATIN_BRANDS, *LATIN_SALES))
_LURES = _Vocabulary(LURES, LATIN_LURES)
_HONEST = _Vocabulary(HONEST)


def find_spam(text: str) -> tuple[Spam, ...]:
    """Return the paragraphs that advertise gambling or fraud.

    One word is never enough: it takes two of sellers or brands, or one with games, or games that
    are linked. Every word of a warning in the paragraph, such as รณรงค์ or ผิดกฎหมาย, weighs against.
    """
    return tuple(_advertisements(text)) if _telling(text) else ()


def _telling(text: str) -> set[str]:
    plain = undisguised(text)
    tight = squeezed(plain)
    return _SELLING.words(plain, tight) | _GAMES.words(plain, tight)


def _advertisements(text: str) -> Iterator[Spam]:
    for match in _PARAGRAPH.finditer(text):
        words = _telling(match[0])
        if words and _outweighs(match[0]):
            yield Spam(match.start(), match.end(), tuple(sorted(words)))


def _outweighs(paragraph: str) -> bool:
    plain = undisguised(paragraph)
    tight = squeezed(plain)
    points = 2 * len(_SELLING.words(plain, tight)) + len(_LURES.words(plain, tight))
    points += min(len(_GAMES.words(plain, tight)), _MOST_GAMES)
    if any(_telling(link["text"] or link["address"] or "") for link in _LINKED.finditer(paragraph)):
        points += _LINK
    honest = min(len(_HONEST.words(plain, tight)), _MOST_HONEST)
    return points >= _ENOUGH + _HONEST_WORD * honest
