"""What may stand in a line of a report."""

from hypothesis import given
from hypothesis import strategies as st

from generator.check.reporters.words import one_line


def test_what_is_to_be_written_into_a_file_keeps_its_indentation() -> None:
    """Whoever copies it would else break the file."""
    assert one_line("เพิ่ม  \n บรรทัด `    - title:  ก`  แล้ว ") == "เพิ่ม บรรทัด `    - title:  ก` แล้ว"
    assert one_line("ก  `  ข") == "ก ` ข"


@given(st.text(st.sampled_from("ก `\n\t\r\u2028\x1b ")))
def test_it_is_one_line_whatever_it_was(text: str) -> None:
    """Also where backticks enclose the end of a line."""
    assert len(one_line(text).splitlines()) <= 1
    assert "\x1b" not in one_line(text)


def test_no_text_gives_orders_to_the_machine_of_a_workflow() -> None:
    """It obeys `##[stop-commands]` anywhere in a line of its log, and would show nothing more."""
    assert "##[" not in one_line("ชื่อ ##[stop-commands]x ###[error]y")
