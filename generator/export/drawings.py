"""Flow charts and charts: drawn within a page of ours, a file beside the page in the export."""

from dataclasses import dataclass
from html import escape, unescape

from generator.rendering.tags import attributes

_OPEN, _CLOSE = "<svg", "</svg>"
_FOR_PHONES = "__narrow"
"""Ends the class of a second drawing of the same thing, for narrow screens."""

_MARGIN = 16
"""Pixels for letters that stick out where a picture must do without our font."""


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
    first, *parts = body.split(_OPEN)
    made, files, pieces = [first], dict[str, str](), list[str]()
    for number, part in enumerate(parts, 1):
        piece, _, after = part.partition(_CLOSE)
        pieces.append(f"{_OPEN}{piece}{_CLOSE}")
        if not after.strip() and number < len(parts):
            continue
        frame = _last_tag(made[-1])
        wide = [one for one in pieces if _FOR_PHONES not in frame + _first_tag(one)]
        if wide:
            address = f"{url}drawing-{len(files) + 1}.svg"
            files[address] = _stacked(wide, style)
            made.append(_picture(address, attributes(frame).get("aria-label") or _said(wide[0])))
        made.append(after)
        pieces = []
    return Drawn("".join(made), files)


def _stacked(pieces: list[str], style: str) -> str:
    """Drawings one below the other, on white."""
    placed, width, height = "", 0.0, 0.0
    for piece in pieces:
        size = attributes(_first_tag(piece))
        placed += piece.replace(_OPEN, f'{_OPEN} y="{height:g}" overflow="visible"', 1) + "\n"
        width = max(width, float(size.get("width", "0")))
        height += float(size.get("height", "0"))
    sheet = f'width="{width + 2 * _MARGIN:g}" height="{height + 2 * _MARGIN:g}"'
    box = f"{-_MARGIN} {-_MARGIN} {width + 2 * _MARGIN:g} {height + 2 * _MARGIN:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {sheet} viewBox="{box}">\n{style}\n'
        f'<rect x="{-_MARGIN}" y="{-_MARGIN}" {sheet} style="fill: #fff"/>\n{placed}</svg>\n'
    )


def _picture(address: str, said: str) -> str:
    return f'<p><img src="{escape(address)}" alt="{escape(unescape(said))}"></p>'


def _said(piece: str) -> str:
    """What a drawing says of itself to those who do not see it."""
    words = (piece.partition(f"<{name} ")[2].partition("<")[0] for name in ("title", "desc"))
    return ". ".join(filter(None, (word.partition(">")[2] for word in words)))


def _first_tag(html: str) -> str:
    return html[: html.find(">") + 1]


def _last_tag(html: str) -> str:
    """The tag that a text ends with, or nothing."""
    bare = html.rstrip()
    return bare[bare.rfind("<") :] if bare.endswith(">") else ""
