"""Tables that count complaints: received, finished and pending, row by row."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.rules.disclosure.written_tables import WrittenTable, count_of
from generator.thai.extracted import fold

_TOTAL = ("รับเรื่อง", "รับทั้งหมด", "ทั้งหมด", "จำนวนเรื่อง", "เรื่องที่รับ", "ทั้งสิ้น")
_FINISHED = ("แล้วเสร็จ", "เสร็จสิ้น", "ยุติ", "ดำเนินการเสร็จ")
_PENDING = ("อยู่ระหว่าง", "ระหว่างดำเนินการ", "คงค้าง", "ยังไม่แล้วเสร็จ", "ค้างดำเนินการ")
_SUMS = ("รวม",)


@dataclass(frozen=True)
class Counted:
    """One row of such a table."""

    label: str
    total: int
    finished: int
    pending: int
    line: int
    """Within the body, counted from 0."""
    is_sum: bool
    """Whether it adds up the rows above."""

    @property
    def adds_up(self) -> bool:
        """Tell whether all are either finished or pending."""
        return self.total == self.finished + self.pending


def counted(table: WrittenTable) -> Iterator[Counted]:
    """The rows whose three numbers can be read; nothing of a table without the three columns."""
    header = [fold(cell) for cell in table.header]
    pending = _column(header, _PENDING, ())
    finished = _column(header, _FINISHED, (pending,))
    total = _column(header, _TOTAL, (pending, finished))
    total = header.index("รับ") if total is None and "รับ" in header else total
    total = header.index("รวม") if total is None and "รวม" in header else total
    if total is None or finished is None or pending is None:
        return
    for row in table.rows:
        counts = [count_of(row.cells[at]) for at in (total, finished, pending)]
        if None not in counts and any(cell.strip() for cell in row.cells):
            label = row.cells[0]
            is_sum = any(fold(label).startswith(word) for word in _SUMS)
            one, two, three = (count or 0 for count in counts)
            yield Counted(label, one, two, three, row.line, is_sum)


def _column(header: list[str], words: tuple[str, ...], taken: tuple[int | None, ...]) -> int | None:
    """The first column that one of these words names and no other column took."""
    return next(
        (
            at
            for at, cell in enumerate(header)
            if at not in taken and any(fold(word) in cell for word in words)
        ),
        None,
    )
