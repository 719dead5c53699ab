"""Derive the two small Sarabun files of the theme from the npm package @fontsource/sarabun.

Usage: python docs/fonts/derive_fonts.py PACKAGE_DIR OUT_DIR

The package ships each weight in one file per script. Thai text is never free of ASCII digits and
brackets, so a page would ask for both anyway: one merged file per weight saves a request and a
second set of tables.
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

WEIGHTS = (400, 600)

# The Thai block with what it leans on (joiners, dotted circle); of Latin what an office writes.
THAI = {*range(0x0E01, 0x0E5C), 0x200B, 0x200C, 0x200D, 0x25CC}
LATIN = {
    *range(0x20, 0x7F),
    *map(ord, "\u00a0©«»®°±²³·¹¼½¾×÷éÉ–—‘’“”•…€™−"),
}
# Joining, mark placement and alternates of tall consonants; no small capitals or fractions.
FEATURES = ["ccmp", "liga", "locl", "mark", "mkmk", "kern", "rlig", "calt", "tnum"]


def subset(path: Path, codepoints: set[int], target: Path) -> Path:
    """Write the part of a font that covers some code points, without hinting."""
    options = Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    font = TTFont(path)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)
    font.flavor = None
    font.save(target)
    return target


def derive(package: Path, weight: int, target: Path) -> int:
    """Merge both scripts of a weight into one WOFF2 and return its size in bytes."""
    files = package / "files"
    with tempfile.TemporaryDirectory() as scratch:
        # Thai first: the merger keeps the line metrics of the first font.
        parts = [
            str(
                subset(
                    files / f"sarabun-{script}-{weight}-normal.woff2",
                    wanted,
                    Path(scratch) / f"{script}.ttf",
                )
            )
            for script, wanted in (("thai", THAI), ("latin", LATIN))
        ]
        font = Merger().merge(parts)
        # The same bytes on every day: the merger would write the present.
        source = TTFont(parts[0])["head"]
        font["head"].created = font["head"].modified = source.created
        font.recalcTimestamp = False
        font.flavor = "woff2"
        font.save(target)
    return target.stat().st_size


def main(package: str, out: str) -> None:
    """Derive every weight and print its size."""
    for weight in WEIGHTS:
        target = Path(out) / f"sarabun-{weight}.woff2"
        size = derive(Path(package), weight, target)
        sys.stdout.write(f"{target.name} {size} bytes\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
