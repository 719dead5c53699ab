"""CSV files: rows with their lines, and files that are none."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.source.csv_rows import MAX_ROWS, CsvRow, read_rows


def test_rows_know_their_lines() -> None:
    """Also behind a cell of two lines and an empty line, with Windows line ends and a BOM."""
    rows, findings = read_rows('\ufeffa,b\r\n1,"x\ny"\r\n\r\n2,z\n'.encode(), "x.csv")
    assert findings == ()
    assert rows == (CsvRow(1, ("a", "b")), CsvRow(2, ("1", "x\ny")), CsvRow(5, ("2", "z")))


def test_thai_windows_text_is_told_at_its_line() -> None:
    """Excel of Windows saves so unless asked otherwise."""
    rows, (finding,) = read_rows(b"name\n1\n" + "ชื่อ".encode("cp874"), "x.csv")
    assert rows == ()
    assert finding.code is codes.TABLE_UNREADABLE
    assert finding.location.line == 3
    assert "UTF-8" in finding.message


def test_an_open_quotation_mark_is_told_where_it_begins() -> None:
    """The rest of the file would be one cell."""
    rows, (finding,) = read_rows(b'a,b\n1,2\n"3,4\n5,6\n', "x.csv")
    assert rows == ()
    assert (finding.code, finding.location.line) == (codes.TABLE_UNREADABLE, 3)


def test_a_file_without_rows_is_told() -> None:
    """A header alone is no data."""
    for data in (b"", b"\n\n", b"a,b\n"):
        rows, (finding,) = read_rows(data, "x.csv")
        assert rows == ()
        assert "ไม่มีข้อมูล" in finding.message


def test_a_file_of_too_many_rows_is_refused_before_it_is_kept() -> None:
    """Time and memory are bounded."""
    assert len(read_rows(b"a\n" + b"1\n" * MAX_ROWS, "x.csv")[0]) == MAX_ROWS + 1
    rows, (finding,) = read_rows(b"a\n" + b"1\n" * (MAX_ROWS + 1), "x.csv")
    assert rows == ()
    assert "เกิน 50,000 แถว" in finding.message


@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    """An editor's mistake is a finding; there are rows or a reason."""
    rows, findings = read_rows(data, "x.csv")
    assert bool(rows) != bool(findings)


@given(st.lists(st.lists(st.text("กขa1 ,\"\n'=", min_size=1), min_size=2, max_size=2), min_size=2))
def test_what_was_written_is_read(cells: list[list[str]]) -> None:
    """By the rules of RFC 4180."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerows(cells)
    rows, findings = read_rows(file.getvalue().encode(), "x.csv")
    meant = [tuple(row) for row in cells if any(cell.strip() for cell in row)]
    if len(meant) >= 2:
        assert findings == ()
        assert [row.cells for row in rows] == meant
