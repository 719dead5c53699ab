"""What Markdown cannot say, as HTML that it passes through: without blank lines, which end it."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.export.letters import in_html, squeezed
from generator.export.ways import Ways

BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt",
     "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
     "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
     "thead", "tr", "ul"}
)  # fmt: skip
"""Elements that begin a line of their own."""
_BARE = frozenset({"span", "font"})
"""Elements that mean nothing without their class."""
_KEPT = (
    "id", "href", "src", "alt", "colspan", "rowspan", "scope", "start", "type", "datetime", "lang",
    "title", "open",
)  # fmt: skip
_EMPTY = frozenset({"br", "hr", "img", "wbr"})


def raw_html(element: HtmlElement, ways: Ways) -> str:
    """An element without the classes of our theme, its links as addresses of the export."""
    lines = "".join(_element(element, ways)).split("\n")
    return "\n".join(line.strip(" ") for line in lines).strip()


def joint(element: HtmlElement) -> str:
    """A space where our style sheet alone keeps an element apart from the one before."""
    before = element.getprevious()
    if before is None or before.tail or not {element.tag, before.tag} & _BARE:
        return ""
    return " "


def _element(element: HtmlElement, ways: Ways) -> Iterator[str]:
    if not isinstance(element.tag, str):
        return
    tag, kept = element.tag, _attributes(element, ways)
    yield joint(element) + ("\n" if tag in BLOCKS else "")
    is_bare = (tag in _BARE and not kept) or (tag == "a" and not kept)
    if not is_bare:
        yield f"<{tag}{kept}>"
    text = _verbatim if tag == "pre" or element.xpath("ancestor::pre") else squeezed
    yield in_html(text(element.text or ""))
    for child in element:
        yield from _element(child, ways)
        yield in_html(text(child.tail or ""))
    if not is_bare and tag not in _EMPTY:
        yield f"</{tag}>"


def _verbatim(text: str) -> str:
    return text


def _attributes(element: HtmlElement, ways: Ways) -> str:
    found = {name: element.get(name) for name in _KEPT}
    for name in ("href", "src"):
        if value := found[name]:
            found[name] = ways.in_html(value)
    return "".join(
        f' {name}="{in_html(value)}"' for name, value in found.items() if value is not None
    )
