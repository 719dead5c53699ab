"""Tables of fields for staff: order, words and what cannot be told."""

import pytest
from pydantic import Field

from generator.kinds.field_table import field_table
from generator.kinds.fields import Count, Day, Line
from generator.kinds.model import Attachment, FrontMatter, Model


class Visit(FrontMatter):
    """A made-up kind."""

    files: tuple[Attachment, ...] = ()
    """ไฟล์"""
    guests: Count = 3
    """จำนวนแขก | คน"""
    on: Day
    """วันที่มา"""


def _names(table: str) -> list[str]:
    return [row.split("`")[1] for row in table.split("\n") if row.startswith("| `")]


def test_required_fields_lead_and_common_ones_close() -> None:
    """Staff read from the top until they have what they need."""
    names = _names(field_table(Visit))
    assert names[:4] == ["title", "on", "files", "guests"]
    assert names.index("guests") < names.index("summary")


def test_a_model_within_has_its_own_table_named_by_its_key() -> None:
    """Nested keys are the hardest to guess."""
    before, _, after = field_table(Visit).partition("ข้อมูลย่อยของ `files`")
    assert "| `files` | ไม่บังคับ | รายการ (ข้อมูลย่อย) |" in before
    assert _names(after)[:2] == ["file", "title"]


def test_defaults_are_told_and_bars_do_not_break_the_table() -> None:
    """A bar in a description would open a fifth column."""
    assert "| ไม่บังคับ (ปกติ 3) | จำนวนเต็ม | จำนวนแขก \\| คน |" in field_table(Visit)


def test_a_type_without_a_word_is_our_mistake() -> None:
    """Staff must never read the name of a Python type."""

    class Odd(Model):
        share: float = Field(description="สัดส่วน")
        name: Line = Field(description="ชื่อ")

    with pytest.raises(LookupError, match="float"):
        field_table(Odd)
