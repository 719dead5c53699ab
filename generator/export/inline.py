"""What stands within a line: words, links, pictures and emphasis, as Markdown."""

import unicodedata
from collections.abc import Callable

from lxml.html import HtmlElement

from generator.export.letters import CODE, address, escaped, in_html
from generator.export.raw import BLOCKS, joint
from generator.export.ways import Ways

_LETTERS = frozenset("LMN")
"""Letters, marks on letters and numbers: beside anything else, not every reader sees stars."""
_KEPT = frozenset(
    {"sub", "sup", "mark", "del", "ins", "kbd", "abbr", "q", "s", "u", "cite", "small"}
)


def phrase(element: HtmlElement, ways: Ways) -> str:
    """The content of an element that holds no blocks."""
    return escaped(element.text or "") + "".join(
        piece(child, ways) + escaped(child.tail or "") for child in element
    )


def piece(element: HtmlElement, ways: Ways) -> str:
    """One element within a line, and its id."""
    if not isinstance(element.tag, str):
        return ""
    made = _PIECES.get(element.tag, phrase)(element, ways)
    if language := element.get("lang"):
        made = f'<span lang="{in_html(language)}">{made}</span>'
    return joint(element) + anchor(element) + made


def anchor(element: HtmlElement) -> str:
    """A place that links can lead to."""
    name = element.get("id")
    return f'<a id="{in_html(name)}"></a>' if name else ""


def _strong(element: HtmlElement, ways: Ways) -> str:
    return _emphasis(element, ways, "**", "strong")


def _emphasised(element: HtmlElement, ways: Ways) -> str:
    return _emphasis(element, ways, "*", "em")


def _emphasis(element: HtmlElement, ways: Ways, stars: str, tag: str) -> str:
    """Between stars where every reader of Markdown takes them for emphasis, else as HTML."""
    words = phrase(element, ways)
    bare = words.strip()
    if not bare:
        return words
    before, _, after = words.partition(bare)
    is_plain = all(unicodedata.category(end)[0] in _LETTERS for end in (bare[0], bare[-1]))
    is_within = element.xpath("ancestor::strong|ancestor::b|ancestor::em|ancestor::i")
    if is_plain and not is_within and "*" not in bare and _stands_free(element):
        return f"{before}{stars}{bare}{stars}{after}"
    return f"{before}<{tag}>{bare}</{tag}>{after}"


def _stands_free(element: HtmlElement) -> bool:
    """A text comes before it, or nothing: its sign does not run into that of another."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        return bool(before.tail)
    return parent is None or bool(parent.text) or parent.tag in BLOCKS


def _link(element: HtmlElement, ways: Ways) -> str:
    words = phrase(element, ways)
    target = ways.in_markdown(element.get("href") or "")
    bare = words.strip()
    if not target or not bare:
        return words
    before, _, after = words.partition(bare)
    return f"{before}[{bare}]({address(target)}){after}"


def _picture(element: HtmlElement, ways: Ways) -> str:
    alt = escaped(element.get("alt") or "").strip()
    target = ways.in_markdown(element.get("src") or "")
    return f"![{alt}]({address(target)})" if target else alt


def _code(element: HtmlElement, ways: Ways) -> str:
    del ways
    text = element.text_content()
    if CODE.fullmatch(text) and _stands_free(element):
        return f"`{text}`"
    return f"<code>{escaped(text)}</code>"


def _line_break(element: HtmlElement, ways: Ways) -> str:
    del element, ways
    return "<br>"


def _kept(element: HtmlElement, ways: Ways) -> str:
    tag = str(element.tag)
    return f"<{tag}>{phrase(element, ways)}</{tag}>"


_PIECES: dict[str, Callable[[HtmlElement, Ways], str]] = {
    "strong": _strong, "b": _strong, "em": _emphasised, "i": _emphasised, "a": _link,
    "img": _picture, "code": _code, "br": _line_break, **dict.fromkeys(_KEPT, _kept),
}  # fmt: skip
