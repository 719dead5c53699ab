"""A procedure's body read into fields by the headings that staff write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.kinds.outline import field_of, read_outline, spellings
from generator.thai.digits import to_thai

SPELLINGS = [(name, word) for name, words in spellings().items() for word in words]


@pytest.mark.parametrize(("name", "heading"), SPELLINGS)
def test_every_spelling_leads_to_its_field(name: str, heading: str) -> None:
    """With numbers, colons and spaces as manuals have them, in Thai digits too."""
    for written in (
        heading, f"{heading} :", f"{heading}：", f"1. {heading}", f"3.2  {heading}",
        to_thai(f"12. {heading}"), heading.replace(" ", "  "), f"{heading} {{#x}}",
    ):  # fmt: skip
        assert field_of(written) == name, written


def test_no_spelling_stands_under_two_fields() -> None:
    """Which of the two would be meant?"""
    fields: dict[str, set[str]] = {}
    for name, word in SPELLINGS:
        fields.setdefault(word.replace(" ", "").lower(), set()).add(name)
    assert [word for word, names in fields.items() if len(names) > 1] == []


def test_other_headings_stay_as_they_are() -> None:
    """Editors may add sections of their own; the page shows them in their place."""
    outline = read_outline("## ข้อควรระวัง\n\nปิดเครื่องก่อน\n\n## วัตถุประสงค์\n\nเพื่อ\n")
    assert [(part.field, part.heading) for part in outline.parts] == [
        (None, "ข้อควรระวัง"), ("purpose", "วัตถุประสงค์"),
    ]  # fmt: skip


def test_text_before_the_first_heading_is_a_part_without_one() -> None:
    """Nothing of a body may be lost."""
    part = read_outline("เกริ่นนำ\n\n## ขอบเขต\nก\n").parts[0]
    assert (part.field, part.heading, part.text) == (None, "", "เกริ่นนำ")


@pytest.mark.parametrize("fence", ["```", "~~~", "````"])
def test_a_heading_in_fenced_text_is_no_heading(fence: str) -> None:
    """Manuals of computer work show files that contain `##`."""
    text = f"## ขอบเขต\n\n{fence}\n## วัตถุประสงค์\n{fence}\n\n## ลักษณะงาน\nก\n"
    assert [part.field for part in read_outline(text).parts] == ["scope", "nature"]


@pytest.mark.parametrize("inner", ["~~~", "```x```", "   text ```"])
def test_only_its_own_kind_of_fence_closes_fenced_text(inner: str) -> None:
    """The other kind is text within it."""
    text = f"## ขอบเขต\n\n```\n{inner}\n## วัตถุประสงค์\n```\n\n## ลักษณะงาน\nก\n"
    assert [part.field for part in read_outline(text).parts] == ["scope", "nature"]


def test_the_line_of_each_heading_is_known() -> None:
    """Findings about a section point at its heading."""
    assert read_outline("ก\n\n## ขอบเขต\nข\n## ขั้นตอน\n## ตัวชี้วัด\n").lines == {
        "scope": 2,
        "indicators": 5,
    }


def test_a_heading_written_twice_keeps_both_parts_and_reads_the_first() -> None:
    """Both are shown; fields come from one place."""
    outline = read_outline("## ขั้นตอนการปฏิบัติงาน\n1. ก\n## ขั้นตอนการดำเนินงาน\n1. ข\n")
    assert [part.field for part in outline.parts] == ["steps", "steps"]
    assert [step.text for step in outline.steps] == ["ก"]


def test_forms_and_references_are_lists_of_plain_text() -> None:
    """An id, a title or a link all name one form."""
    outline = read_outline(
        "## แบบฟอร์มที่ใช้\n- repair-request\n- [ใบลา](../forms/leave.md)\n  - หมายเหตุ\n"
        "## เอกสาร/หลักฐานอ้างอิง\n๑. **พ.ร.บ.** ข้อมูลข่าวสาร\n2) official-info-2540\n"
    )
    assert outline.forms == ("repair-request", "ใบลา")
    assert outline.references == ("พ.ร.บ. ข้อมูลข่าวสาร", "official-info-2540")


@given(st.text(max_size=200) | st.text(alphabet="#`~ 1.-|\nกข๑", max_size=80))
def test_any_body_is_read(body: str) -> None:
    """A body has no mistakes, only sections that are missing."""
    parts = read_outline(body).parts
    assert "".join("".join(part.text.split()) for part in parts) in "".join(body.split()) or parts
