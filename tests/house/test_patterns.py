"""No regular expression of the program takes more than linear time, whatever text it meets.

A file of a megabyte is allowed. On it a pattern that takes the square of the length works for
hours, and a contributor needs only one key of the keyboard to write such a file.
"""

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

import generator
from generator.deadline import DeadlineError, deadline
from tests.house.attacks import attacks, is_misread

SIZE = 8_000
ENOUGH = 0.01
"""Seconds in which a linear pattern reads a hundred times as much; only slower ones are timed."""
LONGEST = 3.0
BOUNDED: Mapping[str, str] = {
    "generator.check.pages.": "reads our own case pages",
    "generator.rendering.tags._TAG": "reads HTML that we wrote, where every tag is closed",
    "generator.rendering.markdown._HEADING": "the same",
    "generator.rendering.markdown._ANY_TAG": "the same",
    "generator.rendering.markdown._PICTURE": "the same",
    "generator.web.search._PICTURE": "the same",
    "generator.web.published._PAPERS": "the same",
    "generator.paper.digits._PIECE": "the same",
    "generator.paper.workshop._PICTURE": "the same",
    "generator.paper.press._LABELLED": "the same",
    "generator.web.stylesheet.": "reads the style sheet of our theme",
    "generator.source.remarks._COMMENT": "is given texts that end with the end of a comment",
}
"""Beginnings of names of patterns that never meet what a contributor makes them slow with."""
SHORT: Mapping[str, int] = {
    "generator.check.rules.disclosure.spoken_years.": 500,
    "generator.thai.calendar._FORMS": 80,
    "generator.thai.calendar._NEAR_FORMS": 80,
    "generator.source.documents.cells._NOT_FORM": 255,
}
"""Beginnings of names, and how many characters their callers hand them at most."""
ANCHORED = (
    "generator.check.rules.accessibility.picture_named_by_file.", "generator.source.carried._PA",
)  # fmt: skip
"""Beginnings of names that are only matched from the start, in a way that no search finds."""
Use = Callable[[re.Pattern[Any], Any], None]


def _modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(generator.__path__, "generator."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _patterns(without: Iterable[str] = ()) -> dict[str, tuple[re.Pattern[Any], Use]]:
    """Every pattern that stands in a module, by its name, with how it is used."""
    found: dict[str, tuple[re.Pattern[Any], Use]] = {}
    seen: set[re.Pattern[Any]] = set()
    for module in _modules():
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            for number, pattern in enumerate(_within(value)):
                label = f"{module.__name__}.{name}" + (f".{number}" if number else "")
                if pattern not in seen and not label.startswith(tuple(without)):
                    seen.add(pattern)
                    found[label] = pattern, _use(name, label, source)
    return found


def _within(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict) and len(value) < 500:
        for part in (*value, *value.values()):
            yield from _within(part)
    elif isinstance(value, (list, tuple, set, frozenset)) and len(value) < 500:
        for part in value:
            yield from _within(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _within(getattr(value, field.name, None))
    elif type(value).__module__.startswith("generator."):
        yield from _within(getattr(value, "__dict__", None))


def _use(name: str, label: str, source: str) -> Use:
    """How a module uses a pattern: from the start of a text, or anywhere in it."""
    used = set(re.findall(rf"\b{name}\.(\w+)\(", source))
    anchored = (used and used <= {"match", "fullmatch"}) or label.startswith(ANCHORED)
    return _at_the_start if anchored else _everywhere


def _everywhere(pattern: re.Pattern[Any], text: Any) -> None:
    for _ in pattern.finditer(text):
        pass


def _at_the_start(pattern: re.Pattern[Any], text: Any) -> None:
    pattern.match(text)
    pattern.fullmatch(text)


def _seconds(pattern: re.Pattern[Any], use: Use, text: str) -> float:
    data: Any = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    started = time.thread_time()
    try:
        with deadline(LONGEST):
            use(pattern, data)
    except DeadlineError:
        return LONGEST
    return time.thread_time() - started


PATTERNS = _patterns(BOUNDED)


@pytest.mark.parametrize("name", PATTERNS)
def test_twice_the_text_takes_no_more_than_thrice_the_time(name: str) -> None:
    """Compared are times of the processor for the same work, never seconds of a clock."""
    pattern, use = PATTERNS[name]
    size = min((most for begin, most in SHORT.items() if name.startswith(begin)), default=SIZE)
    for short, long in zip(attacks(pattern, size), attacks(pattern, 2 * size), strict=True):
        if _seconds(pattern, use, short) < ENOUGH:
            continue
        once, twice = (
            min(_seconds(pattern, use, text) for _ in range(3)) for text in (short, long)
        )
        assert once < LONGEST, short[:60]
        assert twice < 3 * max(once, ENOUGH), (short[:60], once, twice)


def test_a_slow_pattern_is_known_as_one() -> None:
    """A blind attacker would pass any pattern."""
    for slow in (r"[^a]+b", r"(?:x+)+y", r"<!--.*?-->", r"\[[^\]]*\]\(", r"a +b? +c"):
        pattern = re.compile(slow, re.DOTALL)
        assert any(_seconds(pattern, _everywhere, text) > ENOUGH for text in attacks(pattern, SIZE))


def test_every_python_that_we_support_reads_the_patterns_alike() -> None:
    """Debian 12 has 3.11.2, whose possessive groups find other matches."""
    assert is_misread(re.compile(r"(?:ab?c)?+"))
    assert not is_misread(re.compile(r"(?:a++b)*+"))
    assert [name for name, (pattern, _) in _patterns().items() if is_misread(pattern)] == []
