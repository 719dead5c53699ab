"""Text that may be shown."""

from hypothesis import given
from hypothesis import strategies as st

from generator.personal.masking import mask

TEXT = """นายตัวอย่าง นามสมมติ เลขประจำตัวประชาชน 1-2345-67890-12-9 วันเกิด 5/1/2550
โทร. 081-234-5678 อีเมล tuayang@gmail.com เลขที่บัญชี 123-4-56789-0
นายกล้า หาญดี อยู่บ้านเลขที่ 99/9 เกิดวันที่ 5 มกราคม 2550
สำนักงาน โทร. 0 2288 5511 ต่อ 12 ปีงบประมาณ 2569"""


def test_all_that_is_personal_is_masked_and_nothing_else() -> None:
    """The line stays readable, so that the editor knows it again."""
    assert mask(TEXT) == (
        "นายตัวอย่าง นามสมมติ เลขประจำตัวประชาชน x-xxxx-xxxxx-xx-x วันเกิด x/x/xxxx\n"
        "โทร. xxx-xxx-xxxx อีเมล xxxxxxx@xxxxx.xxx เลขที่บัญชี xxx-x-xxxxx-x"
        "\nนายกล้า หาญดี อยู่บ้านเลขที่ xx/x เกิดวันที่ x มกราคม xxxx\n"
        "สำนักงาน โทร. 0 2288 5511 ต่อ 12 ปีงบประมาณ 2569"
    )


@given(st.text(alphabet="0123456789๑- .\n@gmailcoบัญชีนาย", max_size=80))
def test_a_masked_text_is_as_long_as_before(text: str) -> None:
    """Columns of a finding still point at the place."""
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(after in {before, "x"} for before, after in zip(text, masked, strict=True))
