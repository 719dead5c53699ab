"""The tables of a page that hold data."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from generator.check.built.page import HtmlPage
from generator.check.built.words import shown


def data_tables(page: HtmlPage) -> Iterator[HtmlElement]:
    """Tables of at least two rows and two columns that are not said to be mere arrangement."""
    for table in page.all("table"):
        rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
        widths = [sum(cell.tag in {"td", "th"} for cell in row) for row in rows]
        is_arrangement = table.get("role") in {"presentation", "none"}
        if len(rows) >= 2 and max(widths) >= 2 and not is_arrangement:
            yield table


def first_words(table: HtmlElement) -> str:
    """How a message tells which table it means."""
    for cell in table.iter("th", "td"):
        if words := shown(cell):
            return words[:60]
    return ""
