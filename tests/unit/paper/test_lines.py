"""Fields stand on lines in their order, none is lost, and what stands side by side has room."""

from hypothesis import given
from hypothesis import strategies as st

from generator.kinds.form import FormField
from generator.paper.lines import LINE, Line, set_lines

TYPES = ("text", "paragraph", "number", "date", "time", "phone", "email", "choice", "signature",
         "note", "file")  # fmt: skip
SHORT = {"text", "email", "phone", "date", "number", "time"}


@st.composite
def fields(draw: st.DrawFn) -> FormField:
    kind = draw(st.sampled_from(TYPES))
    options = {"options": ("ก", "ข")} if kind == "choice" else {}
    return FormField.model_validate(
        {
            "label": draw(st.text("กขคงาิี ", min_size=1, max_size=60).filter(str.strip)),
            "type": kind,
            "required": draw(st.booleans()),
            "help": draw(st.sampled_from([None, "กรอกตัวบรรจง"])),
            **options,
        }
    )


@given(st.lists(fields(), max_size=25))
def test_order_is_kept_and_nothing_is_lost(given_fields: list[FormField]) -> None:
    lines = list(set_lines(given_fields))
    assert [field for line in lines for field in line.fields] == given_fields
    assert all(line.fields for line in lines)


@given(st.lists(fields(), max_size=25))
def test_what_stands_side_by_side_has_room(given_fields: list[FormField]) -> None:
    for line in set_lines(given_fields):
        if len(line.fields) > 1:
            kinds = {field.type for field in line.fields}
            assert kinds <= SHORT or kinds == {"signature"}
            assert len(line.fields) <= (2 if kinds == {"signature"} else 3)
            assert sum(line.widths) <= LINE
            assert len(line.widths) == len(line.fields)


def one(label: str, kind: str = "text", help_: str | None = None) -> FormField:
    return FormField.model_validate({"label": label, "type": kind, "help": help_})


def test_short_fields_share_a_line_and_long_ones_do_not() -> None:
    assert list(set_lines([one("วันที่", "date"), one("เวลา", "time")])) == [
        Line("line", (one("วันที่", "date"), one("เวลา", "time")))
    ]
    assert len(list(set_lines([one("ช" * 60), one("ข" * 60)]))) == 2


def test_a_field_with_help_ends_its_line() -> None:
    """What explains a field stands below it, and must not seem to explain its neighbour."""
    assert len(list(set_lines([one("วันที่", "date", "ตามบัตร"), one("เวลา", "time")]))) == 2


def test_two_sign_beside_each_other_unless_a_role_is_long() -> None:
    short, long = one("ผู้ยืม", "signature"), one("ผู้อำนวยการโรงเรียนของผู้ขอยืม", "signature")
    assert [len(line.fields) for line in set_lines([short, short, short])] == [2, 1]
    assert [len(line.fields) for line in set_lines([short, long])] == [1, 1]
    assert [line.shape for line in set_lines([short, long])] == ["signatures"] * 2
