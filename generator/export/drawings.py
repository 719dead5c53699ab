"""Flow charts and charts: drawn within a page of ours, a file beside the page in the export."""

import re
from dataclasses import dataclass
from html import escape, unescape

from generator.rendering.tags import attributes

_DRAWING = r"<svg\b(?:(?!</svg>).)*+</svg>"
_FOR_PHONES = re.compile(
    rf'<div class="[^"]*__narrow[^"]*"[^>]*>\s*(?:{_DRAWING}\s*)+</div>'
    rf"|<svg\b[^>]*__narrow(?:(?!</svg>).)*+</svg>",
    re.DOTALL,
)
"""A second drawing of the same thing, for narrow screens."""
_NAMED = re.compile(
    rf'(?P<frame><div(?P<label>[^>]*\brole="img"[^>]*)>\s*)?(?P<all>(?:{_DRAWING}\s*)+)', re.DOTALL
)
_ONE = re.compile(_DRAWING, re.DOTALL)
_TAG = re.compile(r"<svg\b[^>]*>")
_LINES = "\n"
_SAID = re.compile(r"<(title|desc)\b[^>]*>([^<]*)</\1>")


@dataclass(frozen=True)
class Drawn:
    """A page whose drawings are pictures."""

    body: str
    """The page, with a picture in the place of each drawing."""
    files: dict[str, str]
    """SVG by the address that the picture names."""


def drawings_apart(body: str, url: str, style: str) -> Drawn:
    """Take the drawings out of a page.

    A tall drawing that stands in pieces becomes one, and of two that differ in width the wide one
    is taken.

    Args:
        body: Safe HTML of ours.
        url: The address of the page, ending in a slash.
        style: A `style` element for what the drawings do not say themselves.
    """
    files: dict[str, str] = {}

    def apart(match: re.Match[str]) -> str:
        address = f"{url}drawing-{len(files) + 1}.svg"
        pieces = _ONE.findall(match["all"])
        files[address] = _stacked(pieces, style)
        said = attributes(f"<div{match['label'] or ''}>").get("aria-label") or _words(pieces[0])
        picture = f'<p><img src="{escape(address)}" alt="{escape(unescape(said))}"></p>'
        return (match["frame"] or "") + picture

    return Drawn(_NAMED.sub(apart, _FOR_PHONES.sub("", body)), files)


def _stacked(pieces: list[str], style: str) -> str:
    """Drawings one below the other, on white."""
    placed, width, height = [], 0.0, 0.0
    for piece in pieces:
        tag = _TAG.match(piece)
        size = attributes(tag[0]) if tag else {}
        placed.append(piece.replace("<svg ", f'<svg y="{height:g}" ', 1))
        width = max(width, float(size.get("width", "0")))
        height += float(size.get("height", "0"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}">\n{style}'
        f'<rect width="100%" height="100%" style="fill: #fff"/>\n{_LINES.join(placed)}\n</svg>\n'
    )


def _words(piece: str) -> str:
    return ". ".join(words for _, words in _SAID.findall(piece))
