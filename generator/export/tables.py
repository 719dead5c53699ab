"""Tables whose cells are lines, as Markdown; others stay as they are."""

from collections.abc import Iterable

from lxml.html import HtmlElement

from generator.export.inline import anchor, phrase
from generator.export.raw import BLOCKS
from generator.export.ways import Ways

_RIGHT = "ps-right"
"""Our class of cells with numbers."""


def table_rows(table: HtmlElement, ways: Ways) -> list[str] | None:
    """A table as lines of Markdown, without its caption; None where Markdown has no such tables.

    It must have one row of heads and as many cells in every row, none over several rows or columns,
    and nothing but words, links and pictures in them.
    """
    rows = table.xpath(".//tr")
    heads = table.xpath("./thead/tr")
    cells = [row.xpath("./td|./th") for row in rows]
    if len(heads) != 1 or rows[0] is not heads[0] or table.xpath(".//tfoot|.//table"):
        return None
    if len({len(row) for row in cells}) != 1 or not all(_is_line(c) for row in cells for c in row):
        return None
    written = [
        _row(_cell(cell, anchor(row) * (not place), ways) for place, cell in enumerate(its))
        for row, its in zip(rows, cells, strict=True)
    ]
    rule = _row("---:" if _RIGHT in (cell.get("class") or "") else "---" for cell in cells[0])
    return [written[0], rule, *written[1:]]


def _is_line(cell: HtmlElement) -> bool:
    spans = {cell.get("colspan", "1"), cell.get("rowspan", "1")}
    return spans == {"1"} and not any(inner.tag in BLOCKS for inner in cell.iterdescendants())


def _cell(cell: HtmlElement, before: str, ways: Ways) -> str:
    """A cell; the head of a row is strong, for Markdown knows heads of columns alone."""
    words = phrase(cell, ways).strip()
    is_head = cell.tag == "th" and not cell.xpath("ancestor::thead")
    if is_head and words:
        words = f"<strong>{words}</strong>"
    return before + anchor(cell) + words


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
