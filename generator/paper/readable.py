"""What each glyph of our fonts means, so that the text of a PDF is read back as it was written.

WeasyPrint tells readers the text of a whole cluster with the cluster's first glyph and nothing with
the others (its issue 2841), by which every SARA AM is lost. Here each glyph gets its own letter.
The fonts are made for it: `docs/fonts/derive_paper_fonts.py`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

_ENTRY = re.compile(rb"<([0-9a-f]{4})> <[0-9a-f]*>")
_END = b"endcmap"
_MOST = 100
"""Entries in one part of a map, as the format allows."""
_NIKHAHIT_WITH_TONE = re.compile(r"uni0E4D0E4([89AB])(?:\.\w+)?")
_OF_SARA_AM = ("uni0E33.tone", "uni0E33.narrow")
_SARA_AM = "\u0e33"


@cache
def meanings(font: Path) -> Mapping[int, str]:
    """The text that each glyph of a font stands for, by the number of the glyph.

    Args:
        font: A TrueType file of ours.
    """
    with TTFont(font) as opened:
        order = opened.getGlyphOrder()
        letters = {name: chr(code) for code, name in reversed(opened.getBestCmap().items())}
        for base, variant in _variants(opened):
            if base in letters:
                letters.setdefault(variant, letters[base])
        for parts, ligature in _ligatures(opened):
            if letters.keys() >= set(parts):
                letters.setdefault(ligature, "".join(letters[part] for part in parts))
    for name in order:
        if tone := _NIKHAHIT_WITH_TONE.fullmatch(name):
            letters[name] = chr(0x0E40 + int(tone[1], 16))  # SARA AM follows as its own glyph
    letters |= dict.fromkeys(_OF_SARA_AM, _SARA_AM)
    return {number: letters[name] for number, name in enumerate(order) if name in letters}


def _variants(font: TTFont) -> Iterator[tuple[str, str]]:
    """Glyphs that stand in another's place where there is less room, as `ญ` above a vowel."""
    for table in _substitutions(font, 1):
        yield from table.mapping.items()


def _ligatures(font: TTFont) -> Iterator[tuple[tuple[str, ...], str]]:
    """Glyphs that stand for several, as `ffi` and the long vowel `ฤๅ`."""
    for table in _substitutions(font, 4):
        for first, ligatures in table.ligatures.items():
            for ligature in ligatures:
                yield (first, *ligature.Component), ligature.LigGlyph


def _substitutions(font: TTFont, kind: int) -> Iterator[Any]:
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            inner = getattr(table, "ExtSubTable", table)
            if inner.LookupType == kind:
                yield inner


def make_readable(pdf: Any, fonts: Mapping[str, Path], *, whole: bool = False) -> None:
    """Correct the maps from glyphs to text of a PDF that is about to be written.

    Args:
        pdf: WeasyPrint's document of PDF objects.
        fonts: Our fonts by the end of their name in a PDF, such as `Sarabun-Paper`.
        whole: Fields can be filled in with any letter. WeasyPrint then tells what letters mean and
            leaves out the glyphs that shaping puts in their place, such as a tone mark on high.

    Raises:
        ValueError: WeasyPrint writes its maps in another way than the one we know.
    """
    for found in pdf.objects:
        name = found.get("BaseFont") if hasattr(found, "get") else None
        font = fonts.get(_plain(name)) if name and "ToUnicode" in found else None
        if font is None:
            continue
        number = int(found["ToUnicode"].split()[0])
        stream = pdf.objects[number].stream
        if not any(map(_ENTRY.fullmatch, stream)) or (whole and _END not in stream):
            raise ValueError("WeasyPrint writes its maps from glyphs to text in another way")
        entries = [_corrected(line, meanings(font)) for line in stream]
        pdf.objects[number].stream = _completed(entries, meanings(font)) if whole else entries


def _completed(entries: list[bytes], known: Mapping[int, str]) -> list[bytes]:
    """A map that tells of every glyph that has a meaning."""
    told = {int(match[1], 16) for match in map(_ENTRY.fullmatch, entries) if match}
    lacking = [_entry(glyph, text) for glyph, text in known.items() if glyph not in told]
    end = entries.index(_END)
    for parts in (lacking[i : i + _MOST] for i in range(0, len(lacking), _MOST)):
        entries[end:end] = [b"%d beginbfchar" % len(parts), *parts, b"endbfchar"]
    return entries


def _plain(name: bytes | str) -> str:
    """The name of a font without the letters that mark it as a part of one."""
    text = name.decode() if isinstance(name, bytes) else name
    return text.rpartition("+")[2].lstrip("/")


def _corrected(line: bytes, known: Mapping[int, str]) -> bytes:
    match = _ENTRY.fullmatch(line)
    text = known.get(int(match[1], 16)) if match else None
    if not match or not text:
        return line
    return _entry(int(match[1], 16), text)


def _entry(glyph: int, text: str) -> bytes:
    return b"<%04x> <%s>" % (glyph, text.encode("utf-16-be").hex().encode())
