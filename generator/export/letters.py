"""Signs that mean something in Markdown, written so that they mean themselves.

The text must be read alike by Python-Markdown (MkDocs) and by CommonMark (Hugo, Eleventy and most
others). Python-Markdown knows fewer escapes, so the rest are entities, which all of them know. A
brace is never left as it is, for with another it begins a program of Liquid, Nunjucks or Hugo.
"""

import re

_BLANKS = re.compile(r"[ \t\n\r\f]+")
"""What HTML counts as blank: a no-break space is a letter."""
_ESCAPES = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_[]#!|"}
    | {"<": "&lt;", ">": "&gt;", "&": "&amp;", "~": "&#126;", "^": "&#94;", "{": "&#123;",
       "}": "&#125;"}
)  # fmt: skip
_RAW_ESCAPES = str.maketrans(
    {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "{": "&#123;", "}": "&#125;",
     "\n": "&#10;"}
)  # fmt: skip
_ADDRESS_ESCAPES = str.maketrans(
    {sign: f"%{ord(sign):02X}" for sign in ' \t\n\r\f"()<>[]\\`{}|^'} | {"&": "&amp;"}
)
_START = re.compile(r"([-+=:]|[0-9]{1,9}(?=[.)]))")
CODE = re.compile(r"[^\s`|{}<>&\\](?:[^`|{}<>&\\\n]*[^\s`|{}<>&\\])?")
"""A piece of code that may stand between backticks: nothing in it means anything."""


def squeezed(text: str) -> str:
    """Text with every run of blanks as one space, as browsers show it."""
    return _BLANKS.sub(" ", text)


def escaped(text: str) -> str:
    """Text of a page as it stands in Markdown."""
    return squeezed(text).translate(_ESCAPES)


def at_start(line: str) -> str:
    """Markdown that begins a block, so that it begins no list, rule or definition."""
    found = _START.match(line)
    if not found:
        return line
    if found[0].isdigit():
        return f"{found[0]}\\{line[found.end() :]}"
    return f"&#{ord(found[0])};{line[1:]}"


def in_html(text: str) -> str:
    """Text or the value of an attribute as it stands in raw HTML, on one line."""
    return text.translate(_RAW_ESCAPES)


def address(url: str) -> str:
    """An address as it stands between the brackets of a link."""
    return url.translate(_ADDRESS_ESCAPES)
