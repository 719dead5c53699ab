"""Rows of a table while they are read: cells in their places, within the budget."""

from collections.abc import Iterable

from generator.source.documents.document import Sheet
from generator.source.documents.limits import Budget

MAX_COLUMNS = 16_384


class Rows:
    """Collects one sheet; what is empty at the end of a row or of the sheet takes no room."""

    def __init__(self, name: str, budget: Budget) -> None:
        self._name = name
        self._budget = budget
        self._rows: list[tuple[str, ...]] = []
        self._empty = 0

    def skip(self, count: int) -> None:
        """Pass over so many empty rows."""
        self._empty += max(0, count)

    def skip_to(self, row: int) -> None:
        """Pass over what is missing before the row of that number, counted from 0."""
        self.skip(row - len(self._rows) - self._empty)

    def add(self, cells: Iterable[tuple[int, str]]) -> None:
        """Add the next row from its columns and texts, in order."""
        row: list[str] = []
        for column, text in cells:
            if text.strip() and len(row) <= column < MAX_COLUMNS:
                row.extend([""] * (column - len(row)))
                row.append(text)
        if not row:
            self._empty += 1
            return
        budget = self._budget
        budget.rows -= self._empty + 1
        budget.cells -= len(row)
        if budget.rows < 0 or budget.cells < 0 or budget.characters <= 0:
            budget.cut = True
            return
        self._rows.extend([()] * self._empty)
        self._empty = 0
        self._rows.append(tuple(budget.take(text) for text in row))

    def sheet(self) -> Sheet:
        """What was collected."""
        return Sheet(self._name, tuple(self._rows))


def page_of(sheet: Sheet) -> str:
    """A sheet as text, a line for each row that holds something."""
    return "\n".join("\t".join(row) for row in sheet.rows if row)
