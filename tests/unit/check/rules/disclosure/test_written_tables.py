"""Tables of a body keep their lines, and their cells say numbers as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.rules.disclosure.complaint_counts import counted
from generator.check.rules.disclosure.written_tables import (
    WrittenTable,
    count_of,
    sheet_tables,
    written_tables,
)
from generator.thai.digits import to_thai

BODY = """\
บทนำ

## สถิติ

| เรื่อง | รับ | แล้วเสร็จ | อยู่ระหว่างดำเนินการ |
|---|---:|---|---|
| **ทั่วไป** | ๓ | 2 | 1 |
| [อื่น ๆ](/x/) | ไม่มีเรื่องร้องเรียน | - |

```
| ในรั้ว | ไม่ใช่ตาราง |
|---|---|
```
"""


def test_a_table_has_its_heading_its_lines_and_rows_as_wide_as_its_header() -> None:
    (table,) = written_tables(BODY)
    assert table.heading == "สถิติ"
    assert BODY.split("\n")[table.line].startswith("| เรื่อง")
    assert [row.cells[0] for row in table.rows] == ["ทั่วไป", "อื่น ๆ"]
    assert [BODY.split("\n")[row.line].count("|") for row in table.rows] == [5, 4]
    assert {len(row.cells) for row in table.rows} == {4}


@pytest.mark.parametrize(
    ("cell", "number"),
    [("๑,๒๓๔", 1234), ("-", 0), ("", 0), ("ไม่มีเรื่องร้องเรียน", 0), ("7 เรื่อง", 7), ("ยังไม่เปิด", None)],
)
def test_a_cell_says_a_number(cell: str, number: int | None) -> None:
    assert count_of(cell) == number


@given(st.integers(min_value=0, max_value=10**14))
def test_every_number_is_read_back(number: int) -> None:
    assert count_of(f"{number:,}") == count_of(to_thai(str(number))) == number


def test_the_three_columns_are_found_in_any_order() -> None:
    header = ("ปี", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้วเสร็จ", "จำนวนเรื่องทั้งหมด")
    rows = [header, ("2568", "1", "2", "4"), ("รวม", "1", "2", "4")]
    first = next(iter(sheet_tables(rows)))
    one, total = counted(first)
    assert (one.total, one.finished, one.pending, one.adds_up) == (4, 2, 1, False)
    assert total.is_sum
    assert not one.is_sum


def test_a_table_without_the_three_columns_counts_nothing() -> None:
    assert not list(counted(WrittenTable("", ("ปี", "รับ"), 0, ())))


pieces = st.sampled_from(
    ["|", "---", "รับ", "แล้วเสร็จ", "อยู่ระหว่าง", "\n", " ", "๑", "9" * 40, "\\|", "```"]
)


@given(st.lists(pieces, max_size=60).map("".join))
def test_no_text_breaks_the_reading(body: str) -> None:
    for table in written_tables(body):
        assert all(len(row.cells) == len(table.header) for row in table.rows)
        assert all(0 < row.line < len(body.split("\n")) for row in table.rows)
        assert all(row.total >= 0 for row in counted(table))
