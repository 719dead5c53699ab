"""YAML as text with places: nothing an editor writes may raise anything but a `YamlError`."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code
from generator.source.yaml_tree import MAX_DEPTH, Place, YamlError, parse

YAML_LIKE = st.text(alphabet="ab:-[]{},&*!|>#'\"? \n\t\u2028\x85กิ๑", max_size=60)


def _inside(place: Place, text: str, first_line: int) -> bool:
    lines = text.split("\n")
    number = place.line - first_line
    return 0 <= number < len(lines) and 1 <= place.column <= len(lines[number]) + 1


@given(st.text(max_size=200) | YAML_LIKE, st.integers(1, 50))
def test_any_text_gives_a_tree_or_a_yaml_error_with_a_place_inside_the_text(
    text: str, first_line: int
) -> None:
    """Staff are sent to a line of their editor, which counts line feeds and nothing else."""
    text = text.replace("\r", "")
    assert all(_inside(place, text, first_line) for place in _places(text, first_line))


def _places(text: str, first_line: int) -> list[Place]:
    try:
        return list(parse(text, first_line=first_line).places.values())
    except YamlError as error:
        return [error.place]


@pytest.mark.parametrize(
    "value", ["no", "021234567", "2568-02-29", "2567-02-29", "1.0", "0x1F", "1:30", "12e3", "๑๒"]
)
def test_a_scalar_stays_what_the_editor_wrote(value: str) -> None:
    """YAML would make a false, an octal number, a refused date and a time of these."""
    assert parse(f"key: {value}").tree == {"key": value}


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_an_empty_value_is_none_unless_it_is_quoted(empty: str) -> None:
    """A key without a value counts as not written; quotes say that the text is meant."""
    assert parse(f"key: {empty}").tree == {"key": None}
    assert parse(f'key: "{empty}"').tree == {"key": empty}


def test_every_key_and_item_has_its_place() -> None:
    """A finding about the second picture's text alternative points at that line."""
    text = "title: ก\ngallery:\n  - file: a.png\n    alt: ข\n  - file: b.png\n    alt: ค\n"
    places = parse(text, first_line=2).places
    assert places["title",] == Place(2, 1)
    assert places["gallery", 1] == Place(6, 5)
    assert places["gallery", 1, "alt"] == Place(7, 5)


@pytest.mark.parametrize(
    ("text", "code", "line", "word"),
    [
        ("title: a\ntags: [b\ndate: c\n", codes.YAML_BROKEN, 3, "อ่านข้อมูล"),
        ("title: a: b\n", codes.YAML_BROKEN, 1, "อ่านข้อมูล"),
        ("a: 1\nb: 2\na: 3\n", codes.KEY_REPEATED, 3, "มากกว่าหนึ่งบรรทัด"),
        ("x:\n  a: 1\n  a: 2\n", codes.KEY_REPEATED, 3, "มากกว่าหนึ่งบรรทัด"),
        ("a: !!python/object:os.system x\n", codes.YAML_FEATURE, 1, "ระบบไม่รับ"),
        ("a: &anchor x\n", codes.YAML_FEATURE, 1, "ระบบไม่รับ"),
        ("a: 1\nb: *anchor\n", codes.YAML_FEATURE, 2, "ระบบไม่รับ"),
        ("a: 1\n<<: *x\n", codes.YAML_FEATURE, 2, "ระบบไม่รับ"),
        ("? [a, b]\n: c\n", codes.YAML_FEATURE, 1, "ชื่อข้อมูล"),
        ("a: 1\n---\nb: 2\n", codes.YAML_FEATURE, 2, "---"),
        ("a: \x07\n", codes.YAML_BROKEN, 1, "อ่านข้อมูล"),
        ("a: 1\nb: 2\nc: \x07\n", codes.YAML_BROKEN, 3, "อ่านข้อมูล"),
    ],
)
def test_what_cannot_be_used_says_where_and_why(
    text: str, code: Code, line: int, word: str
) -> None:
    """The stock loader lets the last of two keys win and builds objects from tags."""
    with pytest.raises(YamlError) as caught:
        parse(text)
    assert (caught.value.code, caught.value.place.line) == (code, line)
    assert word in caught.value.message
    assert re.search("[ก-๙]", caught.value.hint)


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    """Nine lines of aliases would unfold into a thousand million items."""
    rows = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) or 'x'}]" for n in range(9)]
    with pytest.raises(YamlError) as caught:
        parse("\n".join(rows))
    assert (caught.value.code, caught.value.place.line) == (codes.YAML_FEATURE, 1)


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: "])
def test_hostile_nesting_ends_at_the_limit_without_recursion(opening: str) -> None:
    """A parser that recurses would overflow its stack, which no handler can catch."""
    with pytest.raises(YamlError):
        parse(opening * 20_000)


def test_nesting_is_allowed_up_to_the_limit() -> None:
    """The limit names the first level that is too deep, so that the message can be believed."""
    assert parse("[" * MAX_DEPTH + "]" * MAX_DEPTH).tree is not None
    with pytest.raises(YamlError) as caught:
        parse("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))
    assert caught.value.code == codes.YAML_TOO_DEEP


def test_a_line_separator_that_no_editor_counts_does_not_move_the_places() -> None:
    """YAML counts U+2028 and U+0085 as line ends; every editor's line number does not."""
    places = parse("a: x\u2028y\u0085z\nb: 2\n").places
    assert places["b",] == Place(2, 1)


def test_block_text_keeps_its_lines() -> None:
    """Duties and forewords are written over several lines."""
    assert parse("a: |\n  หนึ่ง\n  สอง\n").tree == {"a": "หนึ่ง\nสอง\n"}
