"""The short way for texts without markup changes nothing but the time."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.rendering.markdown import plain_texts, render
from generator.rendering.markdown.targets import Target

SIGNS = "#*_`~[]()<>!|-:=\n\t 1.กิ่ำ{}\\&;\"'^@/a\x02"
SNIPPETS = (
    "ข้อความไทยล้วน", "**หนา**", "[ลิงก์](x.md)", "![ภาพ](x.png)", "<https://a.go.th>", "ก  \nข",
    "*[สพป.]: สำนักงานเขตพื้นที่", "สพป. ประกาศ", "[^1]", "[^1]: เชิงอรรถ", "a\\*b", "&amp; &copy;",
    "`โค้ด`", "| ก | ข |\n|---|---|\n| **ค** | ง |", "คำ\n:   นิยาม", "## หัว {#id}", "- รายการ",
    "ก<br>ข", "!!! note\n    เนื้อหา", "ข้อความ {: .x }",
)  # fmt: skip


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from(SNIPPETS) | st.text(alphabet=SIGNS, max_size=30), max_size=8).map(
        "\n\n".join
    )
)
def test_a_text_looks_the_same_by_the_short_way_and_by_the_long(text: str) -> None:
    """A pattern that needs another sign than those would silently stop working."""
    short = render(text, Target)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_texts, "_MARKUP", re.compile(""))
        assert render(text, Target) == short
