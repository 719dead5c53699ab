"""The sheet: its size, margins, foot and head, and pictures on it."""

from generator.paper.word.markup import CM, Markup, part, tag, w
from generator.paper.word.measure import LINE
from generator.paper.word.paragraphs import Stop, paragraph, run, tab
from generator.paper.word.tables import columns

_EMU = 360_000
"""Units of a drawing in a centimetre."""
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
QR_SIZE = 1.8


def section(*, foot: bool = False, head: bool = False, thai_digits: bool = False) -> Markup:
    """An A4 page with the margins of official letters: left 3 cm, right 2, top 2.5, bottom 2.

    Args:
        foot: Every page has the part `footer`.
        head: Every page but the first has the part `header`.
        thai_digits: Page numbers are in Thai digits; LibreOffice (7.4) prints Arabic ones.
    """
    margins = {"top": 2.5, "right": 2, "bottom": 2, "left": 3, "header": 1.25, "footer": 0.8}
    said = (
        w_reference("header") if head else None,
        w_reference("footer") if foot else None,
        w("pgSz", w=11906, h=16838),
        w("pgMar", **{side: round(size * CM) for side, size in margins.items()}, gutter=0),
        w("pgNumType", fmt="thaiNumbers") if thai_digits else None,
        w("titlePg") if head else None,
    )
    return w("sectPr", *(markup for markup in said if markup))


def w_reference(piece: str) -> Markup:
    """Name the part of a foot or head."""
    return tag(f"w:{piece}Reference", {"w:type": "default", "r:id": piece})


def foot_part(lines: tuple[str, ...], *, with_code: bool) -> bytes:
    """The foot of a form: what it is and where it comes from, its pages, its QR code.

    Args:
        lines: From top to bottom; the number of the page ends the first one.
        with_code: The picture `qr` stands on the right.
    """
    room = LINE - (round((QR_SIZE + 0.2) * CM) if with_code else 0)
    first = paragraph(
        run(lines[0]), tab(), run("หน้า "), _field("PAGE"), run("/"), _field("NUMPAGES"),
        style="Footer", stops=[Stop(room, "right")],
    )  # fmt: skip
    rest = [paragraph(run(line), style="Footer") for line in lines[1:]]
    if not with_code:
        return part("w:ftr", first, *rest)
    code = paragraph(picture("qr", "คิวอาร์โค้ดไปหน้าแบบฟอร์มนี้", QR_SIZE), style="Footer", align="right")
    table = columns([Markup("".join([first, *rest])), code], [room, LINE - room])
    return part("w:ftr", table, paragraph(style="Footer"))


def head_part() -> bytes:
    """The head of the second page of a letter and of those after it: its number, between dashes."""
    return part("w:hdr", paragraph(run("- "), _field("PAGE"), run(" -"), style="Header"))


def picture(identifier: str, description: str, size: float, *, number: int = 1) -> Markup:
    """A square picture in the line.

    Args:
        identifier: The id of its relation.
        description: What a person sees who cannot see it.
        size: Centimetres of its sides.
        number: Different from that of other pictures of the file.
    """
    inline = tag(
        "wp:inline",
        {"distT": 0, "distB": 0, "distL": 0, "distR": 0},
        _extent("wp:extent", size, size),
        *_drawn(identifier, description, size, size, number),
    )
    return w("r", w("drawing", inline))


def emblem(identifier: str, description: str, height: float, width: float, *, left: float | None
           ) -> Markup:  # fmt: skip
    """The Garuda, 1.5 cm from the upper edge of the page, and in the way of no text.

    Args:
        identifier: The id of its relation.
        description: What a person sees who cannot see it.
        height: Centimetres.
        width: Centimetres.
        left: Centimetres from the left edge of the page; None is the middle of the page.
    """
    across = (
        tag("wp:align", {}, Markup("center"))
        if left is None
        else tag("wp:posOffset", {}, Markup(str(round(left * _EMU))))
    )
    down = tag("wp:posOffset", {}, Markup(str(round(1.5 * _EMU))))
    anchor = tag(
        "wp:anchor",
        {"distT": 0, "distB": 0, "distL": 0, "distR": 0, "simplePos": 0, "relativeHeight": 1,
         "behindDoc": 1, "locked": 0, "layoutInCell": 1, "allowOverlap": 1},
        tag("wp:simplePos", {"x": 0, "y": 0}),
        tag("wp:positionH", {"relativeFrom": "page"}, across),
        tag("wp:positionV", {"relativeFrom": "page"}, down),
        _extent("wp:extent", width, height),
        tag("wp:wrapNone", {}),
        *_drawn(identifier, description, width, height, 1),
    )  # fmt: skip
    return w("r", w("drawing", anchor))


def _drawn(
    identifier: str, description: str, width: float, height: float, number: int
) -> tuple[Markup, ...]:
    name = {"id": number, "name": identifier, "descr": description}
    shape = tag("a:xfrm", {}, tag("a:off", {"x": 0, "y": 0}), _extent("a:ext", width, height))
    graphic = tag(
        "pic:pic",
        {"xmlns:pic": _PIC},
        tag("pic:nvPicPr", {}, tag("pic:cNvPr", name), tag("pic:cNvPicPr", {})),
        tag("pic:blipFill", {}, tag("a:blip", {"r:embed": identifier}),
            tag("a:stretch", {}, tag("a:fillRect", {}))),
        tag("pic:spPr", {}, shape, tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst", {}))),
    )  # fmt: skip
    return (
        tag("wp:docPr", name),
        tag("a:graphic", {"xmlns:a": _A}, tag("a:graphicData", {"uri": _PIC}, graphic)),
    )


def _extent(name: str, width: float, height: float) -> Markup:
    return tag(name, {"cx": round(width * _EMU), "cy": round(height * _EMU)})


def _field(instruction: str) -> Markup:
    return w("fldSimple", run("1"), instr=f" {instruction} ")
