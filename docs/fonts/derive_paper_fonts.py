"""Derive the fonts of paper: Sarabun whose glyphs can be read back from a PDF as correct Thai.

Usage: python docs/fonts/derive_paper_fonts.py PACKAGE_DIR OUT_DIR

PACKAGE_DIR is the npm package @fontsource/sarabun, as for derive_fonts.py.

A shaper always splits SARA AM into NIKHAHIT and SARA AA, so that a PDF holds no glyph that means
U+0E33, and readers return words such as สานักงาน. The derived fonts put one back, by lookups at the
end of a feature that Thai always runs through: NIKHAHIT + SARA AA becomes the font's own SARA AM;
and where a tone mark stands between them, SARA AA becomes a copy of itself that means SARA AM
(`generator/paper/readable.py` tells readers so). Beside a tall letter, as in ลำปำ, the ring stands
further to the left, and SARA AM is drawn so too.

Tone marks above vowels are drawn where they belong by glyphs of their own, not by moving the pen: a
reader takes a pen that rises for a new line, and one that goes aside for a space, so that ปิ่น could
not be found (PDFium does; `tests/unit/paper/test_readable.py` holds it).
"""

import copy
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FACES = {"400": "400-normal", "600": "600-normal", "400-italic": "400-italic"}
NAME = "Sarabun Paper"
NIKHAHIT, SARA_AA, SARA_AM = "uni0E4D", "uni0E32", "uni0E33"
HIGH = ("uni0E48.small", "uni0E49.small", "uni0E4A.small", "uni0E4B.small", "uni0E4C.small")
"""Tone marks and THANTHAKHAT as they are drawn above a vowel."""
LEVELLED = 80
"""Thousandths of an em by which a mark may rise or sink to stand on the level of the others."""
UNMOVED = 20
"""Thousandths of an em by which a mark may stand aside without a glyph of its own."""
HAIR = 45
"""Thousandths of an em by which a mark above or below a letter may be moved to stand at the pen."""
AM_AFTER_TONE = "uni0E33.tone"
"""The copy of SARA AA that stands for SARA AM behind a tone mark."""
NARROW = "uni0E4D.narrow"
"""NIKHAHIT beside a tall letter, further to the left."""
AM_AFTER_TALL = "uni0E33.narrow"
"""The copy of SARA AM whose ring stands there too."""
FEATURE = "ccmp"
"""What shapers run for every script, so that no style sheet must ask for it."""

# The Thai block with joiners and dotted circle; of Latin what the package's one file of it holds.
THAI = {*range(0x0E01, 0x0E5C), 0x200B, 0x200C, 0x200D, 0x25CC}
LATIN = {*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2027), 0x20AC, 0x2122, 0x2212}
# Without kerning: a letter that is drawn nearer than the pen stands before the mark that it follows
# to readers that sort by place (poppler).
FEATURES = ["ccmp", "liga", "locl", "mark", "mkmk", "rlig", "calt"]


def part(path: Path, codepoints: set[int], target: Path) -> Path:
    """Write the part of a font that covers some code points, with the names of its glyphs."""
    options = Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = True
    font = TTFont(path)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)
    font.flavor = None
    font.save(target)
    return target


def merged(package: Path, face: str, scratch: Path) -> TTFont:
    """Thai and Latin of one face in one font; Thai first, for its line metrics are kept."""
    parts = [
        str(
            part(
                package / "files" / f"sarabun-{script}-{face}.woff2",
                wanted,
                scratch / f"{script}-{face}.ttf",
            )
        )
        for script, wanted in (("thai", THAI), ("latin", LATIN))
    ]
    font: TTFont = Merger().merge(parts)
    font["head"].created = font["head"].modified = TTFont(parts[0])["head"].created
    font.recalcTimestamp = False
    return font


def give_sara_am(font: TTFont) -> None:
    """Add the glyph that a split SARA AM is put together to, and the lookups that do it."""
    order = [*font.getGlyphOrder(), AM_AFTER_TONE, AM_AFTER_TALL]
    font.setGlyphOrder(order)
    font["glyf"][AM_AFTER_TONE] = copy.deepcopy(font["glyf"][SARA_AA])
    font["hmtx"][AM_AFTER_TONE] = font["hmtx"][SARA_AA]
    draw_am_after_tall(font)
    classes = font["GDEF"].table.GlyphClassDef
    if classes:
        classes.classDefs |= {SARA_AM: 1, AM_AFTER_TONE: 1, AM_AFTER_TALL: 1}
    with_tone = " ".join(name for name in order if name.startswith(f"{NIKHAHIT}0E4"))
    add_lookups(
        font,
        f"lookup TONE {{ sub [{with_tone}] {SARA_AA}' by {AM_AFTER_TONE}; }} TONE;\n"
        f"lookup PLAIN {{ sub {NIKHAHIT} {SARA_AA} by {SARA_AM}; "
        f"sub {NARROW} {SARA_AA} by {AM_AFTER_TALL}; }} PLAIN;\n"
        f"feature {FEATURE} {{ lookup TONE; lookup PLAIN; }} {FEATURE};\n",
    )


def draw_am_after_tall(font: TTFont) -> None:
    """Draw SARA AM with its ring where NIKHAHIT stands beside a tall letter."""
    glyphs = font["glyf"]
    glyph = copy.deepcopy(glyphs[SARA_AM])
    ring, aside = glyphs[NIKHAHIT], glyphs[NARROW].xMin - glyphs[NIKHAHIT].xMin
    for place, (x, y) in enumerate(glyph.coordinates):
        if x <= ring.xMax and y >= ring.yMin:
            glyph.coordinates[place] = (x + aside, y)
    glyph.recalcBounds(glyphs)
    glyphs[AM_AFTER_TALL] = glyph
    font["hmtx"][AM_AFTER_TALL] = (font["hmtx"][SARA_AM][0], glyph.xMin)


def add_lookups(font: TTFont, rules: str) -> None:
    """Append lookups to those of a font, at the end of every variant of the feature."""
    fresh = copy.deepcopy(font)
    del fresh["GSUB"]
    addOpenTypeFeaturesFromString(fresh, f"languagesystem DFLT dflt;\n{rules}")
    old, new = font["GSUB"].table, fresh["GSUB"].table
    first = old.LookupList.LookupCount
    for record in records(new.LookupList):
        record.LookupListIndex += first
    old.LookupList.Lookup += new.LookupList.Lookup
    old.LookupList.LookupCount = len(old.LookupList.Lookup)
    ours = [first + n for n in new.FeatureList.FeatureRecord[0].Feature.LookupListIndex]
    for record in old.FeatureList.FeatureRecord:
        if record.FeatureTag == FEATURE:
            record.Feature.LookupListIndex += ours
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def records(part_of_table: Any) -> Iterator[Any]:
    """Everything within a table that names a lookup by its number."""
    if hasattr(part_of_table, "LookupListIndex") and hasattr(part_of_table, "SequenceIndex"):
        yield part_of_table
    for value in vars(part_of_table).values() if hasattr(part_of_table, "__dict__") else ():
        for inner in value if isinstance(value, list) else [value]:
            if type(inner).__module__.startswith("fontTools."):
                yield from records(inner)


def attachments(font: TTFont, kind: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What marks are hung on, and marks, by glyph: 4 is on letters, 6 is on other marks."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            if table.LookupType != kind:
                continue
            if kind == 4:
                carriers = zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord, strict=True)
                marks = zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord, strict=True)
                yield {name: record.BaseAnchor for name, record in carriers}, dict(marks)
            else:
                carriers = zip(
                    table.Mark2Coverage.glyphs, table.Mark2Array.Mark2Record, strict=True
                )
                marks = zip(table.Mark1Coverage.glyphs, table.Mark1Array.MarkRecord, strict=True)
                yield {name: record.Mark2Anchor for name, record in carriers}, dict(marks)


def level_marks(font: TTFont) -> None:
    """Draw marks above letters and vowels on the level of most of them, by no move of the pen."""
    for carriers, marks in attachments(font, 4):
        if place := marks.get("uni0E35"):
            level(carriers, place)
        for name in ("uni0E35", "uni0E38"):
            if name in marks:
                align(font, carriers, marks, marks[name])
    for carriers, marks in attachments(font, 6):
        if place := marks.get(HIGH[0]):
            draw_aside(font, carriers, place)
            level(carriers, place)
            hung = [anchors[place.Class] for anchors in carriers.values() if anchors[place.Class]]
            for anchor in (*hung, *(marks[name].MarkAnchor for name in HIGH)):
                anchor.XCoordinate = place.MarkAnchor.XCoordinate
            for name in HIGH:
                marks[name].MarkAnchor.YCoordinate = place.MarkAnchor.YCoordinate


def level(carriers: dict[str, Any], place: Any) -> None:
    """Move the points that marks are hung on to where a mark need not rise or sink."""
    for anchors in carriers.values():
        anchor = anchors[place.Class]
        if anchor and abs(anchor.YCoordinate - place.MarkAnchor.YCoordinate) <= LEVELLED:
            anchor.YCoordinate = place.MarkAnchor.YCoordinate


def align(font: TTFont, carriers: dict[str, Any], marks: dict[str, Any], place: Any) -> None:
    """Hang marks where the pen is: a hair beside it, and readers sort them behind the next letter.

    Tall letters hang theirs further to the left, by as much as narrow marks are drawn to the right.
    """
    own = place.MarkAnchor.XCoordinate
    tall = 0
    for name, anchors in carriers.items():
        anchor = anchors[place.Class]
        if anchor is None:
            continue
        aside = anchor.XCoordinate - font["hmtx"][name][0] - own
        if abs(aside) <= HAIR:
            anchor.XCoordinate -= aside
        elif name == "uni0E1B":
            tall = aside
    for mark in marks.values():
        for there in (own, own + tall):
            if mark.Class == place.Class and abs(mark.MarkAnchor.XCoordinate - there) <= HAIR:
                mark.MarkAnchor.XCoordinate = there


def draw_aside(font: TTFont, carriers: dict[str, Any], place: Any) -> None:
    """Give tone marks above narrow vowels glyphs that are drawn further to the left."""
    groups: dict[int, list[str]] = {}
    for name, anchors in sorted(carriers.items()):
        if name in HIGH or not anchors[place.Class]:
            continue
        aside = anchors[place.Class].XCoordinate - place.MarkAnchor.XCoordinate
        if abs(aside) > UNMOVED:
            groups.setdefault(round(aside / (2 * UNMOVED)) * 2 * UNMOVED, []).append(name)
    rules = ""
    for number, (aside, vowels) in enumerate(sorted(groups.items())):
        moved = [moved_copy(font, name, aside) for name in HIGH]
        rules += f"lookup ASIDE{number} {{ sub [{' '.join(vowels)}] "
        rules += f"[{' '.join(HIGH)}]' by [{' '.join(moved)}]; }} ASIDE{number};\n"
    calls = " ".join(f"lookup ASIDE{number};" for number in range(len(groups)))
    add_lookups(font, f"{rules}feature {FEATURE} {{ {calls} }} {FEATURE};\n")


def moved_copy(font: TTFont, name: str, aside: int) -> str:
    """Add a copy of a mark that is drawn aside, in thousandths of an em; return its name."""
    copied = f"{name}{abs(aside)}"
    font.setGlyphOrder([*font.getGlyphOrder(), copied])
    glyph = copy.deepcopy(font["glyf"][name])
    glyph.coordinates.translate((aside, 0))
    glyph.recalcBounds(font["glyf"])
    font["glyf"][copied] = glyph
    font["hmtx"][copied] = (0, glyph.xMin)
    font["GDEF"].table.GlyphClassDef.classDefs[copied] = 3
    return copied


def draw_signs(font: TTFont) -> None:
    """Add the signs that forms speak of and Sarabun lacks: a tick, boxes, an arrow."""
    thick = {400: 70, 600: 100}.get(font["OS/2"].usWeightClass, 70)
    tick = [(150, 330), (330, 130), (760, 660), (700, 710), (335, 260), (205, 390)]
    outer = [(90, 0), (90, 700), (790, 700), (790, 0)]
    inner = [
        (x, y)
        for x, y in (
            (90 + thick, thick),
            (790 - thick, thick),
            (790 - thick, 700 - thick),
            (90 + thick, 700 - thick),
        )
    ]
    head = [(560, 150), (820, 350), (560, 550)]
    shaft = [
        (60, 350 - thick // 2),
        (60, 350 + thick // 2),
        (580, 350 + thick // 2),
        (580, 350 - thick // 2),
    ]
    signs = {
        0x2713: [tick],
        0x2610: [outer, inner],
        0x2611: [outer, inner, tick],
        0x2192: [shaft, head[::-1]],
    }
    for code, outlines in signs.items():
        add_sign(font, code, outlines)


def add_sign(font: TTFont, code: int, outlines: list[list[tuple[int, int]]]) -> None:
    """Add one sign of straight lines."""
    name = f"uni{code:04X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    pen = TTGlyphPen(None)
    for outline in outlines:
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    font["glyf"][name] = pen.glyph()
    font["hmtx"][name] = (880, min(x for outline in outlines for x, _ in outline))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def rename(font: TTFont) -> None:
    """Name the font apart, so that an installed Sarabun is never taken for it."""
    for record in font["name"].names:
        if record.nameID in {1, 4, 16}:
            record.string = str(record).replace("Sarabun", NAME)
        if record.nameID == 6:
            record.string = str(record).replace("Sarabun", NAME.replace(" ", ""))


def main(package: str, out: str) -> None:
    """Derive every face and print its size."""
    for name, face in FACES.items():
        with tempfile.TemporaryDirectory() as scratch:
            font = merged(Path(package), face, Path(scratch))
        give_sara_am(font)
        level_marks(font)
        draw_signs(font)
        rename(font)
        target = Path(out) / f"sarabun-paper-{name}.ttf"
        font.save(target)
        sys.stdout.write(f"{target.name} {target.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
