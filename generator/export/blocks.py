"""The body of a page as Markdown: what Markdown has words for, and the rest as HTML within it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from lxml.html import HtmlElement, fragment_fromstring

from generator.export.inline import anchor, phrase, piece
from generator.export.letters import at_start, escaped
from generator.export.raw import BLOCKS, raw_html
from generator.export.tables import table_rows
from generator.export.ways import Ways

_APART = "<!-- -->"
"""Keeps two lists from becoming one."""
_INDENT = 4
"""Columns: Python-Markdown asks for as many, and CommonMark takes them after a wide marker."""
_MOST = 99
"""The largest number whose marker fits in the indent."""
_PLAIN_ID = re.compile(r"[a-zA-Z0-9ก-๛](?:[\w\-ก-๛]*[a-zA-Z0-9ก-๛])?")
"""An id that no reader of Markdown takes for anything else; Thai vowels are no letters to `\\w`."""


class Sort(Enum):
    """What a block may stand in."""

    WORDS = "words"
    LIST = "list"
    ALONE = "alone"
    """It stands at the left edge and in no other block."""


@dataclass(frozen=True)
class Block:
    """A piece of Markdown between blank lines."""

    text: str
    sort: Sort = Sort.WORDS


def as_markdown(body: str, ways: Ways) -> str:
    """The body of a page as Markdown that reads the same, in the same order.

    Args:
        body: Safe HTML of ours; links on the site begin with a slash.
        ways: Where its links lead.
    """
    root = fragment_fromstring(body, create_parent="div")
    return _joined(_blocks(root, ways)) + "\n"


def _joined(blocks: Iterable[Block]) -> str:
    lines: list[str] = []
    last = Sort.WORDS
    for block in blocks:
        lines += [_APART] * (last is block.sort is Sort.LIST)
        lines.append(block.text)
        last = block.sort
    return "\n\n".join(lines)


def _blocks(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    """The blocks within an element; what stands between two of them is a block too."""
    line = escaped(element.text or "")
    for child in element:
        if child.tag in BLOCKS:
            yield from _words(line)
            yield from _BLOCKS.get(child.tag, _container)(child, ways)
            line = ""
        else:
            line += piece(child, ways)
        line += escaped(child.tail or "")
    yield from _words(line)


def _words(line: str) -> Iterator[Block]:
    if bare := line.strip(" "):
        yield Block(at_start(bare))


def _container(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    place, first = anchor(element), True
    for block in _blocks(element, ways):
        if place and first and block.sort is not Sort.WORDS:
            yield Block(place)
            place = ""
        yield Block(place + block.text, block.sort) if first else block
        place, first = "", False


def _heading(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    name, words = element.get("id"), phrase(element, ways).strip()
    marks = "#" * int(str(element.tag)[1])
    if words and name and _PLAIN_ID.fullmatch(name):
        yield Block(f"{marks} {words} {{#{name}}}", Sort.ALONE)
    elif words:
        yield Block(f"{marks} {anchor(element)}{words}", Sort.ALONE)


def _raw(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    yield Block(raw_html(element, ways), Sort.ALONE)


def _table(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    rows = table_rows(element, ways)
    if rows is None:
        yield from _raw(element, ways)
        return
    if place := anchor(element):
        yield Block(place)
    for caption in element.xpath("./caption"):
        yield from _words(phrase(caption, ways))
    yield Block("\n".join(rows), Sort.ALONE)


def _list(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    """A list of lines and of lists; any other stays HTML as a whole."""
    items = [child for child in element if isinstance(child.tag, str)]
    contents = [list(_container(item, ways)) for item in items]
    first = int(element.get("start") or 1) if element.tag == "ol" else None
    last = (first or 1) + len(items) - 1
    if not items or last > _MOST or element.get("type") or not all(map(_fits, contents)):
        yield from _raw(element, ways)
        return
    if place := anchor(element):
        yield Block(place)
    marks = ("-" if first is None else f"{first + number}." for number in range(len(items)))
    written = [_item(mark, blocks) for mark, blocks in zip(marks, contents, strict=True)]
    tight = all(map(_is_tight, contents))
    yield Block(("\n" if tight else "\n\n").join(written), Sort.LIST)


def _fits(blocks: list[Block]) -> bool:
    """Words come first, no two lists follow each other, and nothing must stand alone."""
    sorts = [block.sort for block in blocks]
    return (
        bool(sorts)
        and sorts[0] is Sort.WORDS
        and Sort.ALONE not in sorts
        and (Sort.LIST, Sort.LIST) not in pairwise(sorts)
    )


def _is_tight(blocks: list[Block]) -> bool:
    return [block.sort for block in blocks[1:]] in ([], [Sort.LIST])


def _item(mark: str, blocks: list[Block]) -> str:
    text = ("\n" if _is_tight(blocks) else "\n\n").join(block.text for block in blocks)
    return f"{mark:<{_INDENT}}" + _shifted(text, " " * _INDENT)[_INDENT:]


def _shifted(text: str, edge: str) -> str:
    return "\n".join(edge + line if line else edge.rstrip() for line in text.split("\n"))


def _quote(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    blocks = list(_container(element, ways))
    if any(block.sort is not Sort.WORDS for block in blocks):
        yield from _raw(element, ways)
    elif blocks:
        yield Block(_shifted(_joined(blocks), "> "), Sort.ALONE)


def _rule(element: HtmlElement, ways: Ways) -> Iterator[Block]:
    del element, ways
    yield Block("---", Sort.ALONE)


_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS: dict[str, Callable[[HtmlElement, Ways], Iterator[Block]]] = {
    **dict.fromkeys(_HEADINGS, _heading), **dict.fromkeys(("ul", "ol"), _list),
    **dict.fromkeys(("dl", "details", "pre"), _raw), "table": _table, "blockquote": _quote,
    "hr": _rule,
}  # fmt: skip
