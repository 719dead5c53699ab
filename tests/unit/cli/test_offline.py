"""What may be typed behind `offline`, and what it says at the end."""

from pathlib import Path

import click
import pytest

from generator.cli.offline import LargestAttachment, summary
from generator.offline.edition import Packed

MADE = Packed(Path("/tmp/x.zip"), 6_700_000, 1_445, 126, 3, 12_400_000)  # noqa: S108 - a name


@pytest.mark.parametrize(
    ("typed", "most"),
    [("all", None), ("none", 0), ("5", 5_000_000), ("๒.๕", 2_500_000), ("0.02", 20_000)],
)
def test_words_and_megabytes(typed: str, most: int | None) -> None:
    """In the digits of either script."""
    assert LargestAttachment().convert(typed, None, None) == most


@pytest.mark.parametrize("typed", ["abc", "-1", "0", "nan", "inf", "5MB", ""])
def test_anything_else_is_told_in_thai(typed: str) -> None:
    with pytest.raises(click.BadParameter, match="ระบุ all, none หรือจำนวนเมกะไบต์"):
        LargestAttachment().convert(typed, None, None)


def test_the_end_tells_size_and_what_stayed_behind() -> None:
    """And what to do with the file."""
    told = summary(MADE)
    for words in ("x.zip", "6.7 MB", "1,445 หน้า", "126 ไฟล์", "3 ไฟล์ ขนาดรวม 12.4 MB",
                  "แล้วเปิด เปิดเว็บไซต์.html"):  # fmt: skip
        assert words in told


def test_nothing_is_said_to_be_nothing() -> None:
    told = summary(Packed(Path("x.zip"), 900, 3, 0, 0, 0))
    assert "ไฟล์แนบ  ไม่มี\n" in told
    assert "ไม่ได้รวมไว้  ไม่มี\n" in told
