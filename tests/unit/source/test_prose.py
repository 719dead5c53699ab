"""The prose of a text, every character in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.prose import BLANK, prose


def seen(text: str, *, is_yaml: bool = False) -> str:
    return prose(text, is_yaml=is_yaml).replace(BLANK, "")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("อ่าน `รหัส  1` ต่อ", "อ่าน  ต่อ"),
        ("อ่าน ``ก ` ข`` ต่อ", "อ่าน  ต่อ"),
        ("[แบบคำขอ](forms/(ก)/a.md) ใช้ได้", "[แบบคำขอ]() ใช้ได้"),
        ("ดู <https://www.example.go.th/ก> และ https://example.go.th/1234 ครับ", "ดู  และ  ครับ"),
        ("ดูhttps://example.go.th/12ที่นี่", "ดูที่นี่"),
        ("ก\n<!-- prongsai: ignore C101 เหตุ\nผล -->\nข", "ก\n\n\nข"),
        ("ก\n```\nรหัส\n```\nข", "ก\n\n\n\nข"),
        ("# หัวเรื่อง", "# หัวเรื่อง"),
        ("ราคา ` 5 บาท", "ราคา ` 5 บาท"),
        ("ก <!-- ข `ค` <!-- ง", "ก <!-- ข  <!-- ง"),
        ("[ก]() ข [ค](ง)", "[ก]() ข [ค]()"),
        ("---\ntitle: เรื่อง # หมายเหตุ\n---\n# หัว", "---\ntitle: เรื่อง \n---\n# หัว"),
    ],
)
def test_code_remarks_and_addresses_are_no_prose(text: str, left: str) -> None:
    assert seen(text) == left


def test_a_sharp_begins_a_remark_in_yaml_only_behind_a_space() -> None:
    assert seen("# ต้น\nname: ห้อง#1 # ท้าย", is_yaml=True) == "\nname: ห้อง#1 "


@given(st.text(alphabet="ก`~#<>!-[]():/ \nhtps.", max_size=80), st.booleans())
def test_every_line_and_every_character_stays_in_its_place(text: str, is_yaml: bool) -> None:
    blanked = prose(text, is_yaml=is_yaml)
    assert len(blanked) == len(text)
    assert all(
        a in (b, BLANK) and (a == b or b != "\n") for a, b in zip(blanked, text, strict=True)
    )
