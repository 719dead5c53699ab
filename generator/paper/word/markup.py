"""WordprocessingML as text: elements whose words are escaped, in the order they are given."""

import re
from collections.abc import Mapping
from typing import NewType
from xml.sax.saxutils import escape, quoteattr

Markup = NewType("Markup", str)
"""Well-formed XML, or a row of elements."""

CM = 567
"""Twips in a centimetre; Word measures in twentieths of a point."""

NAMESPACES: Mapping[str, str] = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def tag(name: str, attributes: Mapping[str, object], /, *children: Markup) -> Markup:
    """Write an element with the attributes as they are named."""
    said = "".join(f" {key}={quoteattr(_clean(value))}" for key, value in attributes.items())
    if not children:
        return Markup(f"<{name}{said}/>")
    return Markup(f"<{name}{said}>{''.join(children)}</{name}>")


def w(name: str, /, *children: Markup, **attributes: object) -> Markup:
    """Write an element of Word's own; its attributes have Word's namespace too."""
    return tag(f"w:{name}", {f"w:{key}": value for key, value in attributes.items()}, *children)


def words(text: str) -> Markup:
    """Escape a text; what XML cannot hold is left out."""
    return Markup(escape(_clean(text)))


def join(*parts: Markup) -> Markup:
    """Put elements beside each other."""
    return Markup("".join(parts))


def part(root: str, *children: Markup) -> bytes:
    """Write a whole part of a Word file with the namespaces that we use."""
    names: dict[str, object] = {f"xmlns:{key}": uri for key, uri in NAMESPACES.items()}
    return plain_part(tag(root, {**names, "mc:Ignorable": "w14"}, *children))


def plain_part(root: Markup) -> bytes:
    """Write a whole part whose root declares its own namespaces."""
    return f"{_DECLARATION}{root}".encode()


def _clean(value: object) -> str:
    return _NOT_IN_XML.sub("", str(value))
