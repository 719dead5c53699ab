"""A procedure's body read into fields by its headings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import cast

from generator.kinds.procedure import Step
from generator.kinds.steps import read_items, read_steps
from generator.source.fences import fenced_lines
from generator.source.remarks import without_remarks
from generator.source.yaml_tree import parse
from generator.thai.digits import to_arabic

_HEADING = re.compile(r"##[ \t]+(.*[^ \t#].*)")


@dataclass(frozen=True)
class Part:
    """One section of a body: the text between two headings of the second level."""

    field: str | None
    """The name of the field (`purpose`, `steps`, …), or None for a heading outside the table."""
    heading: str
    """What the editor wrote."""
    text: str
    """The Markdown below the heading."""
    line: int
    """The line of the heading within the body, counted from 0."""


@dataclass(frozen=True)
class Outline:
    """The parts of a procedure."""

    parts: tuple[Part, ...] = ()
    steps: tuple[Step, ...] = ()
    forms: tuple[str, ...] = ()
    """The items of แบบฟอร์มที่ใช้: an id, a title or free text."""
    references: tuple[str, ...] = ()
    """The items of เอกสาร/หลักฐานอ้างอิง: the id of a law, or free text."""

    @property
    def lines(self) -> dict[str, int]:
        """The body line of each field's heading, counted from 0; the first where it is repeated."""
        return {part.field: part.line for part in reversed(self.parts) if part.field}

    def part(self, name: str) -> Part | None:
        """The part of that field, or None."""
        return next((part for part in self.parts if part.field == name), None)


@cache
def spellings() -> dict[str, tuple[str, ...]]:
    """The table of headings: field name to the spellings of its heading, the usual one first."""
    text = files("generator.kinds").joinpath("headings.yml").read_text(encoding="utf-8")
    tree = cast("dict[str, list[str]]", parse(text).tree)
    return {name: tuple(words) for name, words in tree.items()}


@cache
def _fields() -> dict[str, str]:
    return {_plain(word): name for name, words in spellings().items() for word in words}


def _plain(heading: str) -> str:
    """A heading without its number, colon and spaces, so that spellings compare."""
    text = re.sub(r"^[\d.]+\s*|[:：]\s*$|\{#[^}]*\}", "", to_arabic(heading).strip())
    return re.sub(r"[\s:]+", "", text).lower()


def field_of(heading: str) -> str | None:
    """The field that a heading stands for, or None."""
    return _fields().get(_plain(heading))


def split_parts(body: str) -> Iterator[Part]:
    """Cut a body at its second-level headings; the text before the first has no heading."""
    lines = body.split("\n")
    starts = [*_headings(lines), (len(lines), "")]
    intro = _text(lines[: starts[0][0]])
    if intro.strip():
        yield Part(None, "", intro, 0)
    for (line, heading), (end, _) in pairwise(starts):
        yield Part(field_of(heading), heading, _text(lines[line + 1 : end]), line)


def _text(lines: list[str]) -> str:
    return without_remarks("\n".join(lines)).strip("\n")


def _headings(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The second-level headings outside fenced text, with their lines."""
    fenced = fenced_lines(lines)
    for number, line in enumerate(lines):
        match = _HEADING.match(line)
        if match and number not in fenced:
            yield number, match[1].rstrip("#").rstrip(" \t")


def read_outline(body: str) -> Outline:
    """Read the body of a procedure."""
    parts = tuple(split_parts(body))
    texts = {part.field: part.text for part in reversed(parts) if part.field}
    return Outline(
        parts,
        read_steps(texts.get("steps", "")),
        read_items(texts.get("forms", "")),
        read_items(texts.get("references", "")),
    )
