"""A content file, split once into front matter and body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code, Location
from generator.source.file import read_entry, read_register


def _codes(data: str) -> list[Code]:
    return [finding.code for finding in read_entry(data.encode(), "a.md")[1]]


def test_a_file_is_split_into_front_matter_and_body() -> None:
    """The body begins on the line that the editor shows."""
    source, findings = read_entry("---\ntitle: ข่าว\n---\nบรรทัดสี่\nบรรทัดห้า\n".encode(), "a.md")
    assert findings == ()
    assert source is not None
    assert source.meta == {"title": "ข่าว"}
    assert source.body == "บรรทัดสี่\nบรรทัดห้า\n"
    assert source.at_body(source.body.index("ห้า")) == Location("a.md", 5, 7)
    assert source.at_body_line(1) == Location("a.md", 5)


@pytest.mark.parametrize("closing", ["---", "...", "--- ", "---\t"])
def test_both_closings_of_yaml_are_known(closing: str) -> None:
    """Spaces at a line's end cannot be seen."""
    source, findings = read_entry(f"---\ntitle: a\n{closing}\nb".encode(), "a.md")
    assert (source.body if source else None, findings) == ("b", ())


def test_a_rule_in_the_body_stays_in_the_body() -> None:
    """Only the first closing line closes."""
    source, _ = read_entry(b"---\ntitle: a\n---\nb\n\n---\n\nc", "a.md")
    assert source is not None
    assert source.body == "b\n\n---\n\nc"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "เริ่มไฟล์ด้วยบรรทัด ---"),
        ("Email: a@b.go.th\nเนื้อหา", "เริ่มไฟล์ด้วยบรรทัด ---"),
        ("\n---\ntitle: a\n---\n", "เริ่มไฟล์ด้วยบรรทัด ---"),
        ("----\ntitle: a\n----\n", "เริ่มไฟล์ด้วยบรรทัด ---"),
        ("---\ntitle: a\nเนื้อหา", "เติมบรรทัด ---"),
        ("---", "เติมบรรทัด ---"),
    ],
)
def test_missing_front_matter_is_told_with_the_way_to_write_it(text: str, hint: str) -> None:
    """The host would take a first line `Email: …` for metadata and drop it from the page."""
    source, findings = read_entry(text.encode(), "a.md")
    assert source is None
    assert findings[0].code == codes.FRONT_MATTER_MISSING
    assert findings[0].location.line == 1
    assert hint in findings[0].hint


def test_empty_front_matter_is_a_file_without_keys() -> None:
    """The model then names each field that is missing."""
    source, findings = read_entry(b"---\n---\nb", "a.md")
    assert source is not None
    assert (source.meta, findings) == ({}, ())


@pytest.mark.parametrize("front", ["แค่ข้อความ", "- a\n- b"])
def test_front_matter_must_be_keys_and_values(front: str) -> None:
    """A text or a list has no names by which a model could read it."""
    assert _codes(f"---\n{front}\n---\n") == [codes.YAML_BROKEN]


def test_a_fault_of_yaml_stands_on_the_line_of_the_file() -> None:
    """The front matter begins on line 2."""
    _, findings = read_entry("---\ntitle: ก\ndate: x: y\n---\n".encode(), "a.md")
    assert [(f.code, f.location.line) for f in findings] == [(codes.YAML_BROKEN, 3)]


def test_the_nearest_written_key_is_the_place_of_what_is_missing() -> None:
    """A missing text alternative stands at its picture."""
    text = b"---\ntitle: a\ngallery:\n  - file: b.png\n---\n"
    source, _ = read_entry(text, "a.md")
    assert source is not None
    assert source.at("gallery", 0, "alt") == Location("a.md", 4, 5)
    assert source.at("nowhere") == Location("a.md", 1, 1)


def test_invisible_characters_are_told_where_they_stand() -> None:
    """They make links miss and searches fail, and nobody can see why."""
    _, findings = read_entry("---\ntitle: ก\u200bข\n---\nab\u202ec\n".encode(), "a.md")
    assert {(f.code, f.location.line, f.location.column) for f in findings} == {
        (codes.INVISIBLE_CHARACTER, 2, 9),
        (codes.DIRECTION_CONTROL, 4, 3),
    }


def test_only_the_first_invisible_characters_are_told() -> None:
    """A text pasted from a PDF may hold hundreds; they would bury the rest."""
    assert len(_codes("---\ntitle: a\n---\n" + "ก\u200b" * 100)) == 5


def test_a_hidden_reversal_is_told_however_many_other_marks_come_before_it() -> None:
    """It is the one invisible character that forbids publishing."""
    assert codes.DIRECTION_CONTROL in _codes("---\ntitle: a\n---\n" + "ก\u200b" * 100 + "\u202e")


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_no_bytes_make_reading_raise(data: bytes) -> None:
    """An editor's mistake is a value."""
    for content in (data, b"---\n" + data + b"\n---\n" + data):
        source, findings = read_entry(content, "a.md")
        assert source is not None or findings
    source, findings = read_register(data, "office.yml")
    assert source is not None or findings


def test_a_million_values_on_one_line_are_refused() -> None:
    """The front matter of lines alone is limited; a list may stand on one."""
    tags = ", ".join(["ก"] * 6_000)
    source, (finding,) = read_entry(f"---\ntags: [{tags}]\n---\n".encode(), "a.md")
    assert source is None
    assert finding.code is codes.TEXT_TOO_LARGE


def test_a_register_is_read_whole_from_its_first_line() -> None:
    """`office.yml` has no fences."""
    source, findings = read_register("name: ก\nphone: 021234567\n".encode(), "office.yml")
    assert findings == ()
    assert source is not None
    assert source.meta == {"name": "ก", "phone": "021234567"}
    assert source.at("phone").line == 2


def test_an_empty_register_has_no_keys() -> None:
    """The model then names what is missing."""
    source, findings = read_register(b"# only a comment\n", "laws.yml")
    assert source is not None
    assert (source.meta, findings) == ({}, ())
