"""Steps as staff write them: a list with lists in it, or a table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.kinds.procedure import Step
from generator.kinds.steps import plain_text, read_remainder, read_steps


def tree(steps: tuple[Step, ...]) -> list[tuple[str, str]]:
    """All steps in order with their numbers."""
    return [pair for s in steps for pair in [(s.number, s.text), *tree(s.steps)]]


@pytest.mark.parametrize(
    "markers", [("1.", "2."), ("๑.", "๒."), ("1)", "2)"), ("๑)", "๒)"), ("-", "-"), ("*", "+")]
)
def test_any_list_gives_the_steps_in_order(markers: tuple[str, str]) -> None:
    """Numbers are counted anew: manuals repeat and skip them."""
    text = f"{markers[0]} รับเรื่อง\n{markers[1]} ตรวจสอบ\n"
    assert tree(read_steps(text)) == [("1", "รับเรื่อง"), ("2", "ตรวจสอบ")]


def test_numbers_of_two_digits_are_read_in_thai_too() -> None:
    """A procedure of twelve steps."""
    text = "".join(f"{n}. ขั้น\n" for n in ("๙", "๑๐", "๑๑", "๑๒"))
    assert len(read_steps(text)) == 4


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_a_list_within_a_list_is_steps_within_a_step(indent: str) -> None:
    """Editors indent by two, three or four spaces, or by a tab."""
    text = f"1. ก\n{indent}1. ข\n{indent}{indent}- ค\n{indent}2. ง\n2. จ\n"
    assert tree(read_steps(text)) == [
        ("1", "ก"), ("1.1", "ข"), ("1.1.1", "ค"), ("1.2", "ง"), ("2", "จ"),
    ]  # fmt: skip


def test_facts_below_a_step_are_no_steps() -> None:
    """Who and how long stand in items of their own."""
    text = (
        "1. ตรวจ\n    - ผู้รับผิดชอบ: เจ้าหน้าที่\n    - ระยะเวลา: 1 วัน\n    - หมายเหตุ: ด่วน\n    - ส่งต่อ\n"
    )
    step = read_steps(text)[0]
    assert (step.responsible, step.duration, step.note) == ("เจ้าหน้าที่", "1 วัน", "ด่วน")
    assert tree(step.steps) == [("1.1", "ส่งต่อ")]


def test_a_line_that_goes_on_belongs_to_its_step() -> None:
    """Long steps are broken by hand."""
    text = "1. รับเรื่อง\nจากโรงเรียน\n2. ตรวจ\n   สอบ\n\n   ให้ครบ\n"
    assert tree(read_steps(text)) == [("1", "รับเรื่อง จากโรงเรียน"), ("2", "ตรวจ สอบ ให้ครบ")]


def test_a_paragraph_behind_the_list_is_no_part_of_the_last_step() -> None:
    """A closing remark would stand in the last box of the flow chart."""
    assert tree(read_steps("1. ก\n2. ข\n\nทั้งนี้ให้เป็นไปตามระเบียบ\n")) == [("1", "ก"), ("2", "ข")]


def test_thai_digits_of_the_text_stay_as_they_are() -> None:
    """Only the number of the list is read."""
    assert tree(read_steps("๑. ๕ วัน\n- ๓ ฉบับ\n")) == [("1", "๕ วัน"), ("2", "๓ ฉบับ")]


def test_markup_and_links_become_plain_text() -> None:
    """The flow chart draws letters only."""
    assert plain_text("**รับ** [เรื่อง](/a/) `x`  ![ภาพ](b.png)*ๆ*") == "รับ เรื่อง x ภาพๆ"


TABLE = """
| ที่ | ขั้นตอน | ระยะเวลา | ผู้รับผิดชอบ | หมายเหตุ |
|---|:---|---:|:---:|---|
| ๑ | รับเรื่อง | 1 วัน | ธุรการ | |
| ๒ | **เสนอ** ผอ. | 2 วัน | นักวิชาการ | ด่วน |
"""


def test_a_table_gives_the_steps_with_their_facts() -> None:
    """The form of the official manual."""
    assert read_steps(TABLE) == (
        Step("1", "รับเรื่อง", "ธุรการ", "1 วัน", None),
        Step("2", "เสนอ ผอ.", "นักวิชาการ", "2 วัน", "ด่วน"),
    )


@pytest.mark.parametrize("head", ["ขั้นตอน", "กิจกรรม", "รายละเอียด :", "**ขั้นตอนการปฏิบัติงาน**"])
def test_a_table_with_only_its_steps_is_enough(head: str) -> None:
    """The other columns are missing in many manuals."""
    assert tree(read_steps(f"| {head} |\n|---|\n| รับ |\n| ส่ง |\n")) == [("1", "รับ"), ("2", "ส่ง")]


def test_a_short_row_lacks_facts_and_a_long_one_has_nothing_extra() -> None:
    """Cells are forgotten and added while editing."""
    text = "| ขั้นตอน | ระยะเวลา |\n|---|---|\n| รับ |\n| ส่ง | 1 วัน | เกิน |\n"
    assert read_steps(text) == (Step("1", "รับ"), Step("2", "ส่ง", duration="1 วัน"))


def test_a_row_without_its_step_is_passed_over() -> None:
    """An empty row at the end is no step."""
    assert len(read_steps("| ที่ | ขั้นตอน |\n|---|---|\n| 1 | ก |\n| 2 | |\n")) == 1


def test_a_table_without_steps_gives_none() -> None:
    """The library then says that the steps are missing."""
    assert read_steps("| ที่ | ผู้รับผิดชอบ |\n|---|---|\n| 1 | ก |\n") == ()


def test_a_list_stands_beside_a_table_of_something_else() -> None:
    """The steps are a list and the fees a table."""
    text = "1. รับ\n2. ส่ง\n\n| ค่าธรรมเนียม | บาท |\n|---|---|\n| ก | 5 |\n"
    assert tree(read_steps(text)) == [("1", "รับ"), ("2", "ส่ง")]


def test_a_list_in_fenced_text_is_no_step() -> None:
    """A procedure shows a file with numbered lines."""
    assert tree(read_steps("1. ก\n\n```\n1. ไม่ใช่\n```\n\n2. ข\n")) == [("1", "ก"), ("2", "ข")]


@given(st.text(max_size=200) | st.text(alphabet="|-1๑. \n\tกข*:", max_size=80))
def test_any_text_gives_steps_numbered_from_one(text: str) -> None:
    """Branches name steps by these numbers."""
    steps = read_steps(text)
    assert [step.number for step in steps] == [str(n + 1) for n in range(len(steps))]


def test_what_stands_around_the_steps_is_kept() -> None:
    """Nothing that an editor wrote is lost: the page shows it below the steps."""
    text = (
        "ก่อนเริ่มให้อ่านระเบียบ\n\n1. ก\n   - ข\n2. ค\n\nทั้งนี้ให้รายงาน[ผล](/a/)\n\n```\n1. ไม่ใช่ขั้นตอน\n```"
    )
    rest = read_remainder(text)
    assert "ก่อนเริ่มให้อ่านระเบียบ" in rest
    assert "ทั้งนี้ให้รายงาน[ผล](/a/)" in rest
    assert "ไม่ใช่ขั้นตอน" in rest
    assert "1. ก" not in rest
    assert "ค" not in rest.replace("```", "")


def test_a_list_beside_a_table_of_steps_is_kept() -> None:
    """The table holds the steps; the list is something else."""
    assert read_remainder(TABLE + "\n1. เอกสารแนบ\n").strip() == "1. เอกสารแนบ"


def test_a_step_keeps_the_links_of_its_editor() -> None:
    """The page shows them; the chart shows the words."""
    step = read_steps("1. กรอก[แบบแจ้งซ่อม](../forms/x.md)")[0]
    assert (step.text, step.markdown) == ("กรอกแบบแจ้งซ่อม", "กรอก[แบบแจ้งซ่อม](../forms/x.md)")
