"""The colours of a style sheet, and how well they can be told apart.

A palette is what `:root` says of the custom properties. The dark one is what a media query for dark
schemes, or a `data-palette="dark"`, says instead. The measure of contrast is that of WCAG 2.2.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_PROPERTY = re.compile(r"(?<![\w-])(--[\w-]++)\s*+:\s*+([^;{}]++)")
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_RGB = re.compile(r"rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)", re.IGNORECASE)
_PRINT = re.compile(r"@media\s+print\b")
"""Paper has colours of its own, which no screen shows."""

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Palette:
    """The colours of one scheme."""

    is_dark: bool
    colours: Mapping[str, Colour]
    """By the name of their property, without the two hyphens."""
    lines: Mapping[str, int]
    """The line on which each is written."""


def palettes(css: str) -> Iterator[Palette]:
    """The palettes of a style sheet; none when it defines no colours."""
    text = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    schemes: dict[bool, tuple[dict[str, Colour], dict[str, int]]] = {
        False: ({}, {}), True: ({}, {}),
    }  # fmt: skip
    for heads, block, start in _blocks(text):
        is_dark = any(_is_dark(head) for head in heads)
        is_palette = bool(heads) and heads[-1].strip().startswith(":root")
        if not is_palette or any(_PRINT.search(head) for head in heads):
            continue
        colours, lines = schemes[is_dark]
        for match in _PROPERTY.finditer(block):
            if colour := _colour(match[2].strip()):
                name = match[1].removeprefix("--")
                colours[name] = colour
                lines[name] = text.count("\n", 0, start + match.start()) + 1
    (light, light_lines), (dark, dark_lines) = schemes[False], schemes[True]
    if light:
        yield Palette(False, light, light_lines)
    if dark:
        yield Palette(True, {**light, **dark}, {**light_lines, **dark_lines})


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _is_dark(head: str) -> bool:
    packed = re.sub(r"\s+", "", head)
    return (
        "prefers-color-scheme:dark" in packed
        or re.search(r"""\[data-palette=["']?dark["']?\]""", packed) is not None
    )


def _blocks(text: str) -> Iterator[tuple[tuple[str, ...], str, int]]:
    """Every innermost block with the heads around it and the place where it begins."""
    heads: list[tuple[str, int]] = []
    start = 0
    for match in re.finditer(r"[{}]", text):
        if match[0] == "{":
            heads.append((text[start : match.start()].rpartition(";")[2], match.end()))
        elif heads:
            opened = heads[-1][1]
            if opened >= start:
                yield tuple(head for head, _ in heads), text[opened : match.start()], opened
            heads.pop()
        start = match.end()


def _colour(value: str) -> Colour | None:
    if match := _HEX.fullmatch(value):
        digits = match[1] if len(match[1]) == 6 else "".join(2 * digit for digit in match[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if match := _RGB.fullmatch(value):
        red, green, blue = (min(255, int(part)) for part in match.groups())
        return red, green, blue
    return None


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
