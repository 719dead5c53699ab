"""Cells below a head."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.personal.tables import find_below

HEAD = re.compile("วันเกิด")


@pytest.mark.parametrize(
    ("text", "is_sheet", "found"),
    [
        ("| ชื่อ | วันเกิด |\n|---|---|\n| ก | 1 |\n| ข |  |\n| ค | 3 |", False, ["1", "3"]),
        ("| ชื่อ | วันเกิด |\n|---|---|\n| ก | 1 |\n\n| ข | 2 |", False, ["1"]),
        ("ทะเบียน\n\nชื่อ\tวันเกิด\nก\t1\n\nข\t2", True, ["1", "2"]),
        ("วันเกิด\n1\n2", True, ["1", "2"]),
        ("ชื่อ\tวันเกิด\nก", True, []),
        ("วันเกิด 5 มกราคม", False, []),
        ("| ชื่อ |\n| ก |", False, []),
    ],
)
def test_cells_are_found_below_their_head(text: str, is_sheet: bool, found: list[str]) -> None:
    """In the same column, as far as the table goes; empty ones say nothing."""
    cells = find_below(text, HEAD, "\t" if is_sheet else "|", is_sheet=is_sheet)
    assert [text[cell.position : cell.end].strip() for cell in cells] == found
    assert all(cell.line == text.rfind("\n", 0, cell.position) + 1 for cell in cells)


@given(st.text("ก1|\t\n -วันเกิด", max_size=60), st.booleans())
def test_any_text_has_cells_within_it(text: str, is_sheet: bool) -> None:
    """In order and apart."""
    last = 0
    sign = "\t" if is_sheet else "|"
    for cell in find_below(f"วันเกิด|\t\n{text}", HEAD, sign, is_sheet=is_sheet):
        assert last <= cell.position < cell.end
        last = cell.end
