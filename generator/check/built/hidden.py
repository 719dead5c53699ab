"""Which elements hide their text from readers by their own `style`."""

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from generator.check.built.words import shown

_HIDES = re.compile(
    r"display:none|visibility:hidden|font-size:0(?![.\d]*[1-9])|(?<![-\w])opacity:0(?![.\d]*[1-9])"
    r"|text-indent:-\d{3,}|(?:left|top|right|margin-left|margin-top):-\d{4,}",
)


def hidden(elements: Iterable[HtmlElement]) -> Iterator[tuple[HtmlElement, str, str]]:
    """Every element that hides a text: with its style, squeezed, and that text."""
    for element in elements:
        style = re.sub(r"\s+", "", element.get("style") or "").lower()
        if style and _HIDES.search(style) and (text := shown(element)):
            yield element, style, text
