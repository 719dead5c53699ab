"""Tables: those to fill in, those that put things side by side, and the box of the staff."""

from collections.abc import Sequence

from generator.kinds.form import Column, FormField
from generator.paper.word.markup import CM, Markup, join, w
from generator.paper.word.measure import width
from generator.paper.word.paragraphs import paragraph, run

PEN_ROW = round(0.85 * CM)
"""Twips: the least height of a row that a pen fills in."""
SHADE = "EDEDED"
_SIDES = ("top", "left", "bottom", "right")
_NARROWEST = round(1.2 * CM)
_WEIGHTS = {"number": 0.6, "date": 0.8, "time": 0.6, "choice": 0.8}
"""Room for the answers of a column, where words are 1."""


def grid(field: FormField, room: int) -> Markup:
    """The table of a field: heads that repeat on every page, rows that are never broken."""
    widths = _widths(field, room)
    head = _row(
        [cell(paragraph(run(column.label), style="TableHead"), size, shade=SHADE, middle=True)
         for column, size in zip(field.columns, widths, strict=True)],
        head=True,
    )  # fmt: skip
    labels = field.row_labels or ("",) * field.rows
    rows = [
        _row([
            cell(paragraph(*([run(label)] if number == 0 and label else []), style="TableText"),
                 size, middle=True)
            for number, size in enumerate(widths)
        ])
        for label in labels
    ]  # fmt: skip
    return join(_table(widths, [head, *rows], ruled=True, caption=field.label), after())


def side_by_side(cells: Sequence[Markup], room: int) -> Markup:
    """Blocks beside each other, without lines, never broken over two pages."""
    widths = [room // len(cells)] * len(cells)
    row = _row([cell(block, size) for block, size in zip(cells, widths, strict=True)])
    return join(_table(widths, [row], ruled=False), after())


def columns(cells: Sequence[Markup], widths: Sequence[int]) -> Markup:
    """Blocks beside each other in columns of given widths, without lines."""
    row = _row([cell(block, size) for block, size in zip(cells, widths, strict=True)])
    return _table(widths, [row], ruled=False)


def box(head: str, contents: Sequence[Markup], room: int) -> Markup:
    """A frame with a row for each content; its head is said again on every page.

    Args:
        head: Whose part it is; empty where the contents say it.
        contents: What stands in the rows; a row may go on on the next page.
        room: Twips from edge to edge.
    """
    heads = []
    if head:
        title = paragraph(run(head), style="TableHead")
        heads = [_row([cell(title, room, shade=SHADE, middle=True)], head=True)]
    rows = [w("tr", cell(content, room, room_inside=True)) for content in contents]
    return join(_table([room], [*heads, *rows], ruled=True), after())


def cell(
    content: Markup,
    size: int,
    *,
    shade: str = "",
    middle: bool = False,
    room_inside: bool = False,
) -> Markup:
    """A cell of that many twips; what ends with a table must be followed by a paragraph."""
    margin = {"top": 80, "bottom": 100}
    properties = (
        w("tcW", w=size, type="dxa"),
        w("shd", val="clear", color="auto", fill=shade) if shade else None,
        w("tcMar", *(w(side, w=twips, type="dxa") for side, twips in margin.items()))
        if room_inside
        else None,
        w("vAlign", val="center") if middle else None,
    )
    return w("tc", w("tcPr", *(said for said in properties if said)), content)


def after() -> Markup:
    """The line that must follow a table, as low as can be."""
    low = w("spacing", before=0, line=100, lineRule="exact")
    small = w("rPr", w("sz", val=2), w("szCs", val=2))
    return w("p", w("pPr", low, small))


def _row(cells: Sequence[Markup], *, head: bool = False) -> Markup:
    said = [w("cantSplit"), w("trHeight", val=PEN_ROW, hRule="atLeast")]
    return w("tr", w("trPr", *said, *([w("tblHeader")] if head else [])), *cells)


def _table(
    widths: Sequence[int], rows: Sequence[Markup], *, ruled: bool, caption: str = ""
) -> Markup:
    line = {"val": "single", "sz": 4, "space": 0, "color": "000000"}
    inside = ("insideH", "insideV")
    lines = w("tblBorders", *(w(side, **line) for side in (*_SIDES, *inside)))
    margins = w("tblCellMar", *(w(side, w=80 if ruled else 0, type="dxa")
                                for side in ("left", "right")))  # fmt: skip
    properties = w(
        "tblPr",
        w("tblW", w=sum(widths), type="dxa"),
        w("tblInd", w=0, type="dxa"),
        *([lines] if ruled else []),
        w("tblLayout", type="fixed"),
        margins,
        *([w("tblCaption", val=caption)] if caption else []),
    )
    columns = w("tblGrid", *(w("gridCol", w=size) for size in widths))
    return w("tbl", properties, columns, *rows)


def _widths(field: FormField, room: int) -> list[int]:
    """Room for each column: by its head, its fixed words, and what is to be written there."""
    wishes = [
        _wish(column, field.row_labels if number == 0 else ())
        for number, column in enumerate(field.columns)
    ]
    fixed = [max(_NARROWEST, round(wish * room / sum(wishes))) for wish in wishes]
    fixed[fixed.index(max(fixed))] += room - sum(fixed)
    return fixed


def _wish(column: Column, labels: Sequence[str]) -> float:
    if labels:
        return max(3.0 * CM, min(7.0 * CM, max(map(width, labels)) + 0.5 * CM))
    if len(column.label) <= 4 and column.type in {"text", "number"}:
        return 1.3 * CM
    written = 4.0 * CM * _WEIGHTS.get(column.type, 1.0)
    return max(written, min(width(column.label), 4.5 * CM))
